package io.github.governance4j.examples.county.log;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A log of acts as CSV, one row at a time, in the order rows arrived (操作登记簿). A row that is malformed is told of and left out; the others
 * stand. Columns may come in any order and others than those wanted do no harm. Logs of different things differ in their {@linkplain LogForm
 * form} and in their verbs.
 *
 * @param <E> what becomes of a row
 */
public final class ActLog<E> implements LogRows<E> {
    private static final CellKind<CommandId> ID = CellKind.id(ActLog::hostId);
    private static final CellKind<StreamId> STREAM = CellKind.id(StreamId::new);
    private static final CommandId UNREAD = new CommandId("-");
    private static final StreamId UNKNOWN = new StreamId("-");

    private final CsvLogs log;
    private final Rows<E> rows;

    private ActLog(CsvLogs log, Rows<E> rows) {
        this.log = log;
        this.rows = rows;
    }

    /**
     * Opens a log. One that is missing or cannot be read has no rows, and {@code tell} hears why.
     *
     * @param <V> the verbs
     * @param <E> what becomes of a row
     * @param form what the log looks like
     * @param verbs what may be asked
     * @param making makes something of a row, or tells why it cannot; also called where an id or a moment could not be read, so that
     *     whoever mends the row hears all of it
     * @param files the log: mostly one file; several are one log, in the order their rows were recorded
     * @param tell hears of every fault, also while rows are read
     * @return the log; to be closed
     */
    public static <V extends Verb, E> ActLog<E> open(
            LogForm form, V[] verbs, Making<V, E> making, List<Path> files, Consumer<Problem> tell) {
        CellKind<V> kind = CellKind.oneOf(verbs, Verb::word);
        return new ActLog<>(CsvLogs.open(form.columns(), files, tell), row -> entry(row, form, kind, making, tell));
    }

    @Override
    public Optional<E> next() {
        Optional<E> entry = Optional.empty();
        for (Optional<Row> row = log.nextRow(); row.isPresent(); row = log.nextRow()) {
            entry = rows.entry(row.get());
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

    private static <V extends Verb, E> Optional<E> entry(
            Row row, LogForm form, CellKind<V> verbs, Making<V, E> making, Consumer<Problem> tell) {
        // Every cell is read even if an earlier one is wrong: whoever mends the row wants to know all of it.
        Optional<CommandId> id = row.cell("id").as(ID, tell);
        Optional<StreamId> stream = row.cell(form.stream()).as(STREAM, tell);
        Optional<Actor> by = row.cell("by").as(ActingCell.KIND, tell);
        Optional<LocalDateTime> happened = Moments.in(row.cell("happened"), tell);
        Optional<LocalDateTime> recorded = Moments.in(row.cell("recorded"), tell);
        Optional<V> action = row.cell("action").as(verbs, tell);
        if (action.isEmpty()) {
            return Optional.empty();
        }
        // A faulty stamp must not keep anyone from hearing what is wrong with the detail.
        Stamp stamp = new Stamp(
                id.orElse(UNREAD),
                happened.orElse(Stamp.EARLIEST),
                recorded.orElse(Stamp.EARLIEST),
                by.orElseGet(Actor.Timer::new));
        Optional<E> made = making.of(
                new ActRow<>(
                        stream.orElse(UNKNOWN),
                        action.get(),
                        stamp,
                        form.about().stream().collect(Collectors.toMap(Function.identity(), one -> cell(row, one))),
                        Detail.of(cell(row, "detail"), action.get(), tell),
                        content(row, form),
                        row.at()),
                tell);
        boolean isRead =
                id.isPresent() && stream.isPresent() && by.isPresent() && happened.isPresent() && recorded.isPresent();
        return isRead ? made : Optional.empty();
    }

    private static Cell cell(Row row, String column) {
        return row.has(column) ? row.cell(column) : new Cell(row.at(), "");
    }

    private static String content(Row row, LogForm form) {
        return form.content().stream().map(column -> cell(row, column).text()).collect(Collectors.joining("\n"));
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

    /**
     * Makes something of a row.
     *
     * @param <V> the verbs
     * @param <E> what becomes of a row
     */
    @FunctionalInterface
    public interface Making<V extends Verb, E> {
        /**
         * What becomes of a row.
         *
         * @param row the row
         * @param tell hears why nothing does
         * @return it, or empty
         */
        Optional<E> of(ActRow<V> row, Consumer<Problem> tell);
    }

    @FunctionalInterface
    private interface Rows<E> {
        Optional<E> entry(Row row);
    }
}
