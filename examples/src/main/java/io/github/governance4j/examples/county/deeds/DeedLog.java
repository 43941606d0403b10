package io.github.governance4j.examples.county.deeds;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.log.CsvLog;
import io.github.governance4j.examples.county.log.LogRows;
import io.github.governance4j.examples.county.log.Moments;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.LookAlike;
import io.github.governance4j.rulebook.csv.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

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

    private static final int MOST_REMEMBERED = 4096;

    private final CsvLog log;
    private final Consumer<Problem> tell;
    /** Cells {@code item} that were read before: a log has millions of rows and names some dozens of items. */
    private final Map<String, Items> remembered = new HashMap<>();

    /** A cell {@code item}, and the items it names. */
    private record Items(String text, ItemCode first, List<ItemCode> others) {}

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
            entry = plain(row.get());
            if (entry.isEmpty()) {
                entry = entry(row.get());
            }
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

    /** What a row says in which every cell is right, as it is in nearly all; empty where {@link #entry} has to look closer. */
    private Optional<Entry> plain(Row row) {
        Items items = remembered.get(row.text("item"));
        Optional<LocalDateTime> happened = Moments.plain(row.text("happened"));
        Optional<LocalDateTime> recorded = Moments.plain(row.text("recorded"));
        boolean hasAmount = row.has("amount") && !row.text("amount").isEmpty();
        Optional<Amount> amount = hasAmount ? DeedCells.amount(row.cell("amount"), unheard -> {}) : Optional.empty();
        if (items == null
                || happened.isEmpty()
                || recorded.isEmpty()
                || amount.isPresent() != hasAmount
                || looksLikeAnother(row)) {
            return Optional.empty();
        }
        try {
            PersonId member = new PersonId(row.text("member"));
            Deed deed = new Deed(items.first, member, amount, items.others);
            Stamp stamp = new Stamp(hostId(row.text("id")), happened.get(), recorded.get(), new Actor.Party(member));
            StreamId account = new StreamId(row.text("account"));
            return Optional.of(new Entry(account, new LedgerCommand.ScoreDeed(stamp, deed), items.text, row.at()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static boolean looksLikeAnother(Row row) {
        return LookAlike.of(row.text("member")).isPresent()
                || LookAlike.of(row.text("id")).isPresent()
                || LookAlike.of(row.text("account")).isPresent();
    }

    private static boolean looksLikeAnother(Deed deed) {
        return Stream.concat(Stream.of(deed.item()), deed.alsoFits().stream())
                .anyMatch(item -> LookAlike.of(item.value()).isPresent());
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
        String item = row.text("item");
        if (remembered.size() < MOST_REMEMBERED && !looksLikeAnother(deed.get())) {
            remembered.put(item, new Items(item, deed.get().item(), deed.get().alsoFits()));
        }
        return Optional.of(new Entry(account.get(), new LedgerCommand.ScoreDeed(stamp, deed.get()), item, row.at()));
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
