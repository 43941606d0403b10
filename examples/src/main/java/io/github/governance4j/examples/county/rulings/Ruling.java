package io.github.governance4j.examples.county.rulings;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One row of {@code decisions.csv} (决定): what came of an act, of something that came about by itself, or of an act told earlier that stands
 * otherwise now.
 *
 * @param <F> the facts
 * @param stream which matter, or whatever else was acted on
 * @param stamp of the act
 * @param item what was asked, in the words of the log; {@link #TIMER} for what came about by itself
 * @param outcome what came of it
 * @param code one stable word for why
 * @param facts what is true from now on
 * @param why the whole reason
 * @param due when the stream next changes by itself
 */
public record Ruling<F>(
        StreamId stream,
        Stamp stamp,
        String item,
        Outcome outcome,
        String code,
        List<F> facts,
        Explanation why,
        Optional<LocalDateTime> due) {
    /** What is written where nobody acted. */
    public static final String TIMER = "timer";

    /** What is written where another stream asked for it, or answered. */
    public static final String FOLLOWS = "follows";

    /** Copies the facts. */
    public Ruling {
        facts = List.copyOf(facts);
    }

    /** {@return the act's id} */
    public String id() {
        return stamp.id().value();
    }

    /** {@return whether nobody asked for it: something came due, or followed from what was done elsewhere} */
    public boolean isByItself() {
        return item.equals(TIMER) || item.equals(FOLLOWS);
    }

    /** {@return whether nobody asked for it: a limit passed, or something else came due} */
    public boolean cameDue() {
        return item.equals(TIMER) && outcome == Outcome.ACCEPTED;
    }

    /** {@return what came of it, for people: nobody granted what came due} */
    public String outcomeZh() {
        return cameDue() ? "到期" : outcome.zh();
    }

    /** {@return the same in English} */
    public String outcomeEn() {
        return cameDue() ? "came due" : outcome.word();
    }

    /**
     * {@return the same, told under another stream}
     *
     * @param other which
     */
    public Ruling<F> on(StreamId other) {
        return new Ruling<>(other, stamp, item, outcome, code, facts, why, due);
    }

    /**
     * {@return the same, with the moment of what comes next}
     *
     * @param moment when the stream next changes by itself
     */
    public Ruling<F> dueAt(Optional<LocalDateTime> moment) {
        return new Ruling<>(stream, stamp, item, outcome, code, facts, why, moment);
    }
}
