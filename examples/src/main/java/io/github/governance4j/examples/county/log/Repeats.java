package io.github.governance4j.examples.county.log;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which rows say again what was said before (重复登记). A row that says again what was taken under its id is a repeat, as is one that was refused,
 * word for word; a refused id with anything else in its row is a correction, and decided.
 *
 * @param <E> the rows
 */
public final class Repeats<E extends Act> {
    private final Predicate<E> mayRepeat;
    private final Map<Key, E> taken = new HashMap<>();
    private final Set<Refused> refused = new HashSet<>();

    /**
     * Nothing said yet.
     *
     * @param mayRepeat whether a row's id may stand in the log again for the same stream; only such rows are remembered
     */
    public Repeats(Predicate<E> mayRepeat) {
        this.mayRepeat = mayRepeat;
    }

    /**
     * {@return whether a row only says again what was decided}
     *
     * @param row the row
     */
    public boolean isRepeated(E row) {
        if (!mayRepeat.test(row)) {
            return false;
        }
        E first = taken.get(Key.of(row));
        return refused.contains(Refused.of(row))
                || (first != null && first.content().equals(row.content()));
    }

    /**
     * {@return the row that was taken under the same id and says something else; empty if none was}
     *
     * @param row the row
     */
    public Optional<E> contradicted(E row) {
        return mayRepeat.test(row) ? Optional.ofNullable(taken.get(Key.of(row))) : Optional.empty();
    }

    /**
     * Remembers what came of a row.
     *
     * @param row the row
     * @param isTaken whether it was taken, and not refused
     */
    public void decided(E row, boolean isTaken) {
        if (!mayRepeat.test(row)) {
            return;
        }
        if (isTaken) {
            taken.put(Key.of(row), row);
        } else {
            refused.add(Refused.of(row));
        }
    }

    /** A row that was refused, word for word. */
    private record Refused(Key key, String content, LocalDateTime recorded) {
        static Refused of(Act row) {
            return new Refused(Key.of(row), row.content(), row.stamp().recorded());
        }
    }

    private record Key(StreamId stream, CommandId id) {
        static Key of(Act row) {
            return new Key(row.stream(), row.stamp().id());
        }
    }
}
