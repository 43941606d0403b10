package io.github.governance4j.examples.county.deeds;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.log.CsvLog;
import io.github.governance4j.examples.county.log.LogRows;
import io.github.governance4j.examples.county.log.Moments;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A log of deeds as CSV (登记簿), one row at a time. A row that is malformed is told of and left out; the others stand. Columns may come in
 * any order, others than those wanted do no harm, and {@code amount} and {@code evidence} may be missing.
 */
public final class DeedLog implements LogRows<Entry> {
    /** What the log of a folder is called. */
    public static final String FILE = "activities.csv";

    /** Its columns. */
    public static final Columns COLUMNS = Columns.of("id", "account", "member", "item", "happened", "recorded")
            .optional("amount", "evidence")
            .andOthers()
            .about("item")
            .atMostBytes(Long.MAX_VALUE);

    private static final CellKind<CommandId> ID = CellKind.id(DeedLog::hostId);
    private static final CellKind<StreamId> ACCOUNT = CellKind.id(StreamId::new);

    private final CsvLog log;
    private final Consumer<Problem> tell;

    private DeedLog(CsvLog log, Consumer<Problem> tell) {
        this.log = log;
        this.tell = tell;
    }

    /**
     * Opens a log. One that is missing or cannot be read has no rows, and {@code tell} hears why.
     *
     * @param file the log
     * @param tell hears of every fault, also while rows are read
     * @return the log; to be closed
     */
    public static DeedLog open(Path file, Consumer<Problem> tell) {
        return new DeedLog(CsvLog.open(COLUMNS, file, tell), tell);
    }

    @Override
    public Optional<Entry> next() {
        Optional<Entry> entry = Optional.empty();
        for (Optional<Row> row = log.nextRow(); row.isPresent(); row = log.nextRow()) {
            entry = entry(row.get());
            if (entry.isPresent()) {
                break;
            }
        }
        return entry;
    }

    @Override
    public Optional<String> digest() throws IOException {
        return log.digest();
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
        log.close();
    }
}
