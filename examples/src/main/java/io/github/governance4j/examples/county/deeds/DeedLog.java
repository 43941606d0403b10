package io.github.governance4j.examples.county.deeds;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A log of deeds as CSV (登记簿), one row at a time. A row that is malformed is told of and left out; the others stand. Columns may come in
 * any order, others than those wanted do no harm, and {@code amount} and {@code evidence} may be missing.
 */
public final class DeedLog implements Closeable {
    /** What the log of a folder is called. */
    public static final String FILE = "activities.csv";

    static final Columns COLUMNS = Columns.of("id", "account", "member", "item", "happened", "recorded")
            .optional("amount", "evidence")
            .andOthers()
            .about("item")
            .atMostBytes(Long.MAX_VALUE);

    private static final CellKind<CommandId> ID = CellKind.id(DeedLog::hostId);
    private static final CellKind<StreamId> ACCOUNT = CellKind.id(StreamId::new);

    private final CsvRows rows;
    private final Consumer<Problem> tell;
    private final Optional<DigestInputStream> digested;

    private DeedLog(CsvRows rows, Consumer<Problem> tell, Optional<DigestInputStream> digested) {
        this.rows = rows;
        this.tell = tell;
        this.digested = digested;
    }

    /**
     * Opens a log. One that is missing or cannot be read has no rows, and {@code tell} hears why.
     *
     * @param file the log
     * @param tell hears of every fault, also while rows are read
     * @return the log; to be closed
     */
    public static DeedLog open(Path file, Consumer<Problem> tell) {
        if (Files.isRegularFile(file)) {
            try {
                DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Sha256.fresh());
                return new DeedLog(COLUMNS.open(in, file.toString(), tell), tell, Optional.of(in));
            } catch (IOException unreadable) {
                tell.accept(Problem.error(Position.startOf(file.toString()), "FILE_NOT_READABLE")
                        .with("file", file.toString()));
            }
        }
        // Says what is wrong with it.
        return new DeedLog(COLUMNS.open(file, tell), tell, Optional.empty());
    }

    /**
     * {@return whether rows can be read from a log at all: it is there, and its header says what its columns are}
     *
     * @param file the log
     * @param tell hears why not; nothing if it can be read
     */
    public static boolean isReadable(Path file, Consumer<Problem> tell) {
        List<Problem> faults = new ArrayList<>();
        try (DeedLog log = open(file, faults::add)) {
            if (!log.rows.columns().isEmpty()) {
                return true;
            }
        }
        faults.forEach(tell);
        return false;
    }

    /** {@return the file meant by a path: the log in it if it is a folder, else itself}
     *
     * @param named a log or the folder of one
     */
    public static Path in(Path named) {
        return Files.isDirectory(named) ? named.resolve(FILE) : named;
    }

    /** {@return the next well-formed row, or empty at the end} */
    public Optional<Entry> next() {
        Optional<Entry> entry = Optional.empty();
        while (entry.isEmpty() && rows.hasNext()) {
            entry = entry(rows.next());
        }
        return entry;
    }

    /** {@return the next row whose form is right, whatever its cells hold} */
    Optional<Row> nextRow() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    /** {@return the digest of the whole file, also of what was not read as rows; empty if it could not be read}
     *
     * @throws IOException if the rest of it cannot be read
     */
    public Optional<String> digest() throws IOException {
        if (digested.isEmpty()) {
            return Optional.empty();
        }
        InputStream in = digested.get();
        in.transferTo(OutputStream.nullOutputStream());
        return Optional.of(Sha256.hex(digested.get().getMessageDigest()));
    }

    private Optional<Entry> entry(Row row) {
        // Every cell is read even if an earlier one is wrong: whoever mends the row wants to know all of it.
        Optional<CommandId> id = row.cell("id").as(ID, tell);
        Optional<StreamId> account = row.cell("account").as(ACCOUNT, tell);
        Optional<Deed> deed = DeedCells.deed(row, tell);
        Optional<LocalDateTime> happened = Moments.in(row.cell("happened"), tell);
        Optional<LocalDateTime> recorded = Moments.in(row.cell("recorded"), tell);
        if (id.isEmpty() || account.isEmpty() || deed.isEmpty() || happened.isEmpty() || recorded.isEmpty()) {
            return Optional.empty();
        }
        // The log does not say who wrote it down: a deed counts as reported by whoever did it.
        Stamp stamp = new Stamp(
                id.get(),
                happened.get(),
                recorded.get(),
                new Actor.Party(deed.get().member()));
        return Optional.of(new Entry(
                account.get(),
                new LedgerCommand.ScoreDeed(stamp, deed.get()),
                row.cell("item").text(),
                row.at()));
    }

    private static CommandId hostId(String text) {
        CommandId id = new CommandId(text);
        if (id.isReserved()) {
            throw new IllegalArgumentException("the library keeps ids like this for itself: " + text);
        }
        return id;
    }

    @Override
    public void close() {
        rows.close();
    }
}
