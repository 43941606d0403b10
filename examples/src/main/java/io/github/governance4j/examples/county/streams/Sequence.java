package io.github.governance4j.examples.county.streams;

import io.github.governance4j.core.store.Agenda;
import io.github.governance4j.examples.county.log.Act;
import io.github.governance4j.examples.county.log.Repeats;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The order in which a log of acts is gone through (通读次序): rows come in the order they were recorded, and before each everything that had
 * come due by then is done, on whatever stream, in due order, as a host's timer would have done it; an agenda keeps that as cheap as what is
 * due. A row that only says again what was decided changes nothing. For one thread.
 *
 * @param <E> the rows
 * @param <K> what streams are told apart by
 */
public final class Sequence<E extends Act, K extends Comparable<K>> {
    private final Repeats<E> repeats;
    private final Repeated<E> heard;
    private final Desk<E, K> desk;
    private final Agenda<K> agenda = new Agenda<>();
    private LocalDateTime until = LocalDateTime.MIN;

    /**
     * Nothing yet.
     *
     * @param mayRepeat whether a row's id may stand in the log again for the same stream; only such rows are remembered
     * @param heard hears of rows that stand again
     * @param desk decides
     */
    public Sequence(Predicate<E> mayRepeat, Repeated<E> heard, Desk<E, K> desk) {
        this.repeats = new Repeats<>(mayRepeat);
        this.heard = heard;
        this.desk = desk;
    }

    /**
     * Takes one row.
     *
     * @param entry the row
     */
    public void take(E entry) {
        passOver(entry);
        catchUp();
        if (repeats.isRepeated(entry)) {
            heard.repeated(entry);
            return;
        }
        Optional<E> first = repeats.contradicted(entry);
        if (first.isPresent()) {
            heard.contradicted(entry, first.get());
            return;
        }
        repeats.decided(entry, desk.decide(entry));
    }

    /**
     * Takes note of when a row was recorded, and of nothing else in it: for going through a few streams only.
     *
     * @param entry the row
     */
    public void passOver(E entry) {
        LocalDateTime recorded = entry.stamp().recorded();
        until = recorded.isAfter(until) ? recorded : until;
    }

    /**
     * Does what has become due by a moment, as if something had been recorded then.
     *
     * @param moment the moment
     */
    public void reach(LocalDateTime moment) {
        until = moment.isAfter(until) ? moment : until;
        catchUp();
    }

    /** Does what has become due by the last record of the log. */
    public void close() {
        catchUp();
    }

    /** {@return the last moment anything was recorded at; empty for an empty log} */
    public Optional<LocalDateTime> until() {
        return until.equals(LocalDateTime.MIN) ? Optional.empty() : Optional.of(until);
    }

    /**
     * Takes note of when a stream next changes by itself.
     *
     * @param stream which
     * @param due when; empty if never
     */
    public void note(K stream, Optional<LocalDateTime> due) {
        due.ifPresentOrElse(moment -> agenda.put(stream, moment), () -> agenda.remove(stream));
    }

    private void catchUp() {
        // One at a time: what one stream does may be due again before the next.
        for (List<K> next = agenda.due(until, 1); !next.isEmpty(); next = agenda.due(until, 1)) {
            desk.cameDue(next.get(0));
        }
    }

    /**
     * Decides rows and what comes due, and says when each stream it touched comes due next.
     *
     * @param <E> the rows
     * @param <K> what streams are told apart by
     */
    public interface Desk<E, K> {
        /**
         * Decides a row that says something new.
         *
         * @param entry the row
         * @return whether it was taken, and not refused
         */
        boolean decide(E entry);

        /**
         * Does what has come due on a stream.
         *
         * @param stream which
         */
        void cameDue(K stream);
    }

    /**
     * Hears of rows that stand again (旁听).
     *
     * @param <E> the rows
     */
    public interface Repeated<E> {
        /**
         * A row said again what its stream had taken, or what was refused word for word.
         *
         * @param entry the row that changed nothing
         */
        default void repeated(E entry) {}

        /**
         * A row said something else under an id its stream had taken.
         *
         * @param entry the row that changed nothing
         * @param first the row that was taken
         */
        default void contradicted(E entry, E first) {}
    }
}
