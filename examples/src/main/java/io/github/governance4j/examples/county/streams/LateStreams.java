package io.github.governance4j.examples.county.streams;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.late.LateCommand;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Told;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The streams of one decider whose acts may be told late, while a log is gone through (可补报的事件流). A row that was recorded late changes what
 * was told before, and that is a correction on record.
 *
 * @param <C> commands
 * @param <S> state
 * @param <F> facts
 * @param <R> reasons for refusing
 * @param <P> what the facts of one stream are added up to
 */
public final class LateStreams<C extends Command, S, F, R extends Enum<R>, P extends Passing<F>> {
    private final LateDecider<C, S, F, R> decider;
    private final Wording<F> wording;
    private final Supplier<P> passing;
    private final Heard<C, S, F> heard;
    private final Map<StreamId, LateStream<C, S, F, P>> streams = new HashMap<>();

    /**
     * None yet.
     *
     * @param decider the rules, within the window in which acts may be told late
     * @param wording what facts and reasons are called in the result
     * @param passing an empty sum of what happens on one stream
     * @param heard hears of decisions and corrections, as they are made
     */
    public LateStreams(LateDecider<C, S, F, R> decider, Wording<F> wording, Supplier<P> passing, Heard<C, S, F> heard) {
        this.decider = decider;
        this.wording = wording;
        this.passing = passing;
        this.heard = heard;
    }

    /**
     * {@return one stream; nothing is on record on one that was never told anything}
     *
     * @param id which
     */
    public LateStream<C, S, F, P> stream(StreamId id) {
        return streams.computeIfAbsent(id, none -> new LateStream<>(none, decider.initial(), passing.get()));
    }

    /** {@return every stream on which something is on record, by id} */
    public Collection<LateStream<C, S, F, P>> onRecord() {
        Map<StreamId, LateStream<C, S, F, P>> sorted = new TreeMap<>();
        streams.forEach((id, stream) -> {
            if (stream.told().latest().isPresent()) {
                sorted.put(id, stream);
            }
        });
        return sorted.values();
    }

    /**
     * Tells an act. One that is refused as it happened is told again by itself once something was told that came before it: a log holds what
     * was done, and nobody is there to do it again.
     *
     * @param id of which stream
     * @param act the act
     * @param item what was asked, in the words of the log
     * @return whether it was taken, and not refused
     */
    public boolean tell(StreamId id, C act, String item) {
        LateStream<C, S, F, P> stream = stream(id);
        stream.asked(act.stamp().id(), item);
        Decision<LateFact<C, F>, R> decision = decider.decide(new LateCommand.Tell<>(act), stream.told());
        if (!decision.isAccepted()) {
            String reason = decision.fold(ok -> "", no -> no.reason().name());
            heard.ruled(rulings(stream, decision).refused(act, reason), stream.state());
            stream.refused(act);
            return false;
        }
        follow(stream, decision);
        while (stream.refusedAfter(act).stream().anyMatch(refused -> takenAfterAll(stream, refused))) {
            // Another may have waited for this one.
        }
        return true;
    }

    /**
     * Does what has come due on a stream; nothing if nothing has.
     *
     * @param id which
     */
    public void tick(StreamId id) {
        LateStream<C, S, F, P> stream = stream(id);
        Optional<Due<LateCommand<C>>> due = decider.due(stream.told());
        if (due.isEmpty()) {
            heard.comesDue(id, Optional.empty());
            return;
        }
        Decision<LateFact<C, F>, R> decision = decider.decide(due.get().command(), stream.told());
        if (!decision.isAccepted()) {
            throw new IllegalStateException("bug: refused what was due on " + id + ": " + decision.explanation());
        }
        Told<C, S, F> before = stream.told();
        follow(stream, decision);
        if (stream.told().equals(before)) {
            throw new IllegalStateException("bug: nothing came of what was due on " + id + ": " + due);
        }
    }

    private boolean takenAfterAll(LateStream<C, S, F, P> stream, C refused) {
        Decision<LateFact<C, F>, R> decision = decider.decide(new LateCommand.Tell<>(refused), stream.told());
        if (decision.isAccepted()) {
            stream.takenAfterAll(refused);
            follow(stream, decision);
        }
        return decision.isAccepted();
    }

    private LateRulings<C, F> rulings(LateStream<C, S, F, P> stream, Decision<LateFact<C, F>, R> decision) {
        return new LateRulings<>(stream.id(), stream, decision.explanation(), wording);
    }

    private void follow(LateStream<C, S, F, P> stream, Decision<LateFact<C, F>, R> decision) {
        LateRulings<C, F> rulings = rulings(stream, decision);
        Told<C, S, F> now = decider.evolveAll(stream.told(), decision.facts());
        Optional<LocalDateTime> due = decider.due(now).map(Due::at);
        for (LateFact<C, F> fact : decision.facts()) {
            rulings.of(fact).forEach(ruling -> heard.ruled(ruling.dueAt(due), now.view()));
            if (fact instanceof LateFact.Retold<C, F> retold) {
                heard.corrected(stream.id(), retold, decision.explanation());
            }
            stream.follow(fact);
        }
        stream.stands(now);
        heard.comesDue(stream.id(), due);
        decision.facts().forEach(fact -> newlyTold(fact).forEach(told -> heard.newlyTold(stream.id(), told)));
    }

    private static <C extends Command, F> Stream<F> newlyTold(LateFact<C, F> fact) {
        return fact.match(new LateFact.Cases<>() {
            @Override
            public Stream<F> stepTold(LateFact.StepTold<C, F> told) {
                return told.step().facts().stream();
            }

            @Override
            public Stream<F> retold(LateFact.Retold<C, F> retold) {
                return retold.told().stream()
                        .filter(step -> !retold.dropped().contains(step))
                        .flatMap(step -> step.facts().stream());
            }

            @Override
            public Stream<F> actLapsed(LateFact.ActLapsed<C, F> lapsed) {
                return Stream.empty();
            }
        });
    }

    /**
     * Hears what comes of acts (旁听).
     *
     * @param <C> commands
     * @param <S> state
     * @param <F> facts
     */
    public interface Heard<C extends Command, S, F> {
        /**
         * A decision was made.
         *
         * @param ruling it
         * @param after how the stream stands after the whole act
         */
        void ruled(Ruling<F> ruling, S after);

        /**
         * What had been told was told otherwise, because an act was told late.
         *
         * @param stream of which stream
         * @param retold what was dropped and what stands in its place
         * @param why the whole reason
         */
        void corrected(StreamId stream, LateFact.Retold<C, F> retold, Explanation why);

        /**
         * A stream comes due at another moment than before.
         *
         * @param stream which
         * @param at when; empty if never
         */
        void comesDue(StreamId stream, Optional<LocalDateTime> at);

        /**
         * A fact was told that did not stand before. What stood before and does not any more is not taken back from those who heard of it.
         *
         * @param stream of which stream
         * @param fact it
         */
        default void newlyTold(StreamId stream, F fact) {}
    }
}
