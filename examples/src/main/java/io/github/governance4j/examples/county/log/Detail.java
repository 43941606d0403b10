package io.github.governance4j.examples.county.log;

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
public final class Detail {
    private static final Pattern BETWEEN = Pattern.compile(";|；(?=[a-z][a-z-]*=)");
    private static final Pattern BETWEEN_IDS = Pattern.compile("\\|");

    private final Cell cell;
    private final Verb action;
    private final Consumer<Problem> tell;
    private final Map<String, Cell> values = new LinkedHashMap<>();
    private boolean isSound = true;
    private Optional<StreamId> other = Optional.empty();

    private Detail(Cell cell, Verb action, Consumer<Problem> tell) {
        this.cell = cell;
        this.action = action;
        this.tell = tell;
    }

    /**
     * Reads the cell.
     *
     * @param cell the cell
     * @param action what the row asks for
     * @param tell hears of keys the action does not take, of a key that stands twice and of anything else
     * @return what it says
     */
    public static Detail of(Cell cell, Verb action, Consumer<Problem> tell) {
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
        if (!action.keys().takes(key)) {
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
                .with("keys", action.keys().told()));
    }

    /**
     * {@return a value that must be there; empty if it is not or is wrong}
     *
     * @param <T> the kind of value
     * @param key its key
     * @param kind how it is read
     */
    public <T> Optional<T> need(String key, CellKind<T> kind) {
        if (!values.containsKey(key)) {
            fault("DETAIL_MISSING", key);
            return Optional.empty();
        }
        return maybe(key, kind);
    }

    /**
     * {@return a value that may be missing; empty also if it is wrong, and then {@link #made} makes nothing}
     *
     * @param <T> the kind of value
     * @param key its key
     * @param kind how it is read
     */
    public <T> Optional<T> maybe(String key, CellKind<T> kind) {
        Cell value = values.get(key);
        return value == null ? Optional.empty() : heard(value.as(kind, tell));
    }

    /**
     * {@return several ids with {@code |} between them; none if the key is missing}
     *
     * @param <T> the kind of id
     * @param key their key
     * @param kind how one is read
     */
    public <T> List<T> ids(String key, CellKind<T> kind) {
        Cell value = values.get(key);
        List<T> ids = new ArrayList<>();
        if (value != null) {
            for (String one : BETWEEN_IDS.split(value.text(), -1)) {
                heard(new Cell(cell.at(), one).as(kind, tell)).ifPresent(ids::add);
            }
        }
        return ids;
    }

    /**
     * {@return the same value, remembering that the row is faulty if there is none}
     *
     * @param <T> the kind of value
     * @param value what was read of any cell of the row
     */
    public <T> Optional<T> heard(Optional<T> value) {
        isSound &= value.isPresent();
        return value;
    }

    /**
     * {@return what is made of the values, if none of them was missing or wrong}
     *
     * @param <T> what is made
     * @param making makes it
     */
    public <T> Optional<T> made(Making<T> making) {
        return isSound ? Optional.of(making.make()) : Optional.empty();
    }

    /**
     * {@return a problem with the row's detail as a whole, and remembers that the row is faulty}
     *
     * @param code what is wrong
     */
    public Problem problem(String code) {
        isSound = false;
        return Problem.error(cell.at(), code);
    }

    /**
     * {@return the keys that were written, in their order}
     */
    public List<String> written() {
        return List.copyOf(values.keySet());
    }

    /**
     * Remembers another stream that the row looks at.
     *
     * @param stream which
     */
    public void about(StreamId stream) {
        other = Optional.of(stream);
    }

    /** {@return the other stream that the row looks at; mostly none} */
    public Optional<StreamId> other() {
        return other;
    }

    /**
     * Makes something of values that are all there.
     *
     * @param <T> what is made
     */
    @FunctionalInterface
    public interface Making<T> {
        /** {@return what is made} */
        T make();
    }
}
