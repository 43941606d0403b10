package io.github.governance4j.examples.county.matters;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.log.CsvLog;
import io.github.governance4j.examples.county.log.Moments;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.Row;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A log of matters as CSV (事项登记簿), one row at a time, in the order rows arrived. A row that is malformed is told of and left out; the
 * others stand. Columns may come in any order and others than those wanted do no harm; {@code category}, {@code area} and {@code detail} may
 * be missing where no row needs them.
 */
public final class MatterLog implements Closeable {
    /** Its columns. */
    public static final Columns COLUMNS = Columns.of("id", "matter", "action", "by", "happened", "recorded")
            .optional("category", "area", "detail")
            .andOthers()
            .about("matter")
            .atMostBytes(Long.MAX_VALUE);

    private static final CellKind<CommandId> ID = CellKind.id(MatterLog::hostId);
    private static final CellKind<StreamId> MATTER = CellKind.id(StreamId::new);
    private static final CellKind<Action> ACTION = CellKind.oneOf(Action.values(), Action::word);
    private static final CommandId UNREAD = new CommandId("-");
    /** What tells one act from another; when it was written down does not. */
    private static final List<String> CONTENT = List.of("action", "category", "area", "by", "happened", "detail");

    private final CsvLog log;
    private final Consumer<Problem> tell;

    private MatterLog(CsvLog log, Consumer<Problem> tell) {
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
    public static MatterLog open(Path file, Consumer<Problem> tell) {
        return new MatterLog(CsvLog.open(COLUMNS, file, tell), tell);
    }

    /** {@return the next well-formed row, or empty at the end} */
    public Optional<MatterEntry> next() {
        Optional<MatterEntry> entry = Optional.empty();
        for (Optional<Row> row = log.nextRow(); row.isPresent(); row = log.nextRow()) {
            entry = entry(row.get());
            if (entry.isPresent()) {
                break;
            }
        }
        return entry;
    }

    /** {@return the digest of the whole file; empty if it could not be read}
     *
     * @throws IOException if the rest of it cannot be read
     */
    public Optional<String> digest() throws IOException {
        return log.digest();
    }

    private Optional<MatterEntry> entry(Row row) {
        // Every cell is read even if an earlier one is wrong: whoever mends the row wants to know all of it.
        Optional<CommandId> id = row.cell("id").as(ID, tell);
        Optional<StreamId> matter = row.cell("matter").as(MATTER, tell);
        Optional<Actor> by = row.cell("by").as(ActingCell.KIND, tell);
        Optional<LocalDateTime> happened = Moments.in(row.cell("happened"), tell);
        Optional<LocalDateTime> recorded = Moments.in(row.cell("recorded"), tell);
        Optional<Action> action = row.cell("action").as(ACTION, tell);
        if (action.isEmpty()) {
            return Optional.empty();
        }
        Detail detail = Detail.of(cell(row, "detail"), action.get(), tell);
        // A faulty stamp must not keep anyone from hearing what is wrong with the detail.
        Stamp stamp = new Stamp(
                id.orElse(UNREAD),
                happened.orElse(Stamp.EARLIEST),
                recorded.orElse(Stamp.EARLIEST),
                by.orElseGet(Actor.Timer::new));
        Optional<Asked> asked =
                new RowCommands(stamp, cell(row, "category"), cell(row, "area"), detail, tell).of(action.get());
        if (id.isEmpty()
                || matter.isEmpty()
                || by.isEmpty()
                || happened.isEmpty()
                || recorded.isEmpty()
                || asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new MatterEntry(matter.get(), action.get(), stamp, asked.get(), detail.main(), content(row), row.at()));
    }

    private static Cell cell(Row row, String column) {
        return row.has(column) ? row.cell(column) : new Cell(row.at(), "");
    }

    private static String content(Row row) {
        return CONTENT.stream().map(column -> cell(row, column).text()).collect(Collectors.joining("\n"));
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
