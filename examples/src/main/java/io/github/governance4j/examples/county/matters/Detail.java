package io.github.governance4j.examples.county.matters;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The cell {@code detail} of a row: {@code key=value;key=value} (明细). A semicolon always separates; one as a Chinese keyboard gives it
 * does so only where a key and an equals sign follow, else it is part of what was written. A value is everything after the first equals
 * sign, with nothing trimmed.
 *
 * <p>Every key is read even if an earlier one is wrong: whoever mends the row wants to know all of it.
 */
final class Detail {
    private static final Pattern BETWEEN = Pattern.compile(";|；(?=[a-z][a-z-]*=)");
    private static final Pattern BETWEEN_IDS = Pattern.compile("\\|");

    private final Cell cell;
    private final Action action;
    private final Consumer<Problem> tell;
    private final Map<String, Cell> values = new LinkedHashMap<>();
    private boolean isSound = true;
    private Optional<StreamId> main = Optional.empty();

    private Detail(Cell cell, Action action, Consumer<Problem> tell) {
        this.cell = cell;
        this.action = action;
        this.tell = tell;
    }

    /** Reads the cell; {@code tell} hears of keys the action does not take, of a key that stands twice and of anything else. */
    static Detail of(Cell cell, Action action, Consumer<Problem> tell) {
        Detail detail = new Detail(cell, action, tell);
        if (!cell.isEmpty()) {
            // A semicolon after the last value does no harm.
            String text = cell.text().endsWith(";")
                    ? cell.text().substring(0, cell.text().length() - 1)
                    : cell.text();
            for (String part : BETWEEN.split(text, -1)) {
                detail.take(part);
            }
        }
        return detail;
    }

    private void take(String part) {
        int equals = part.indexOf('=');
        if (equals < 1) {
            fault("DETAIL_NOT_UNDERSTOOD", part);
            return;
        }
        String key = part.substring(0, equals);
        if (!action.takes(key)) {
            fault("DETAIL_UNKNOWN", key);
        } else if (values.putIfAbsent(key, new Cell(cell.at(), part.substring(equals + 1))) != null) {
            fault("DETAIL_TWICE", key);
        }
    }

    private void fault(String code, String found) {
        isSound = false;
        tell.accept(Problem.error(cell.at(), code)
                .with("found", found)
                .with("action", action.word())
                .with("keys", action.keys()));
    }

    /** A value that must be there. */
    <T> Optional<T> need(String key, CellKind<T> kind) {
        if (!values.containsKey(key)) {
            fault("DETAIL_MISSING", key);
            return Optional.empty();
        }
        return maybe(key, kind);
    }

    /** A value that may be missing; empty also if it is wrong, and then {@link #made} makes nothing. */
    <T> Optional<T> maybe(String key, CellKind<T> kind) {
        Cell value = values.get(key);
        return value == null ? Optional.empty() : heard(value.as(kind, tell));
    }

    /** Several ids with {@code |} between them; none if the key is missing. */
    <T> List<T> ids(String key, CellKind<T> kind) {
        Cell value = values.get(key);
        List<T> ids = new ArrayList<>();
        if (value != null) {
            for (String one : BETWEEN_IDS.split(value.text(), -1)) {
                heard(new Cell(cell.at(), one).as(kind, tell)).ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** The same value, remembering that the row is faulty if there is none. */
    <T> Optional<T> heard(Optional<T> value) {
        isSound &= value.isPresent();
        return value;
    }

    /** What is made of the values, if none of them was missing or wrong. */
    <T> Optional<T> made(Making<T> making) {
        return isSound ? Optional.of(making.make()) : Optional.empty();
    }

    /** Remembers the matter this row's is said to be a duplicate of. */
    void about(StreamId other) {
        main = Optional.of(other);
    }

    /** The matter this row's is said to be a duplicate of. */
    Optional<StreamId> main() {
        return main;
    }

    /** Makes something of values that are all there. */
    @FunctionalInterface
    interface Making<T> {
        T make();
    }
}
