package io.github.governance4j.examples.county.streams;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The streams of one decider while a log is gone through (事件流): each is moved on by {@code decide} and {@code evolve}, and by what falls due.
 *
 * @param <C> commands
 * @param <S> state
 * @param <F> facts
 * @param <R> reasons for refusing
 */
public final class Streams<C extends Command, S, F, R extends Enum<R>> {
    private final Decider<C, S, F, R> decider;
    private final String came;
    private final Predicate<F> declines;
    private final Map<StreamId, S> states = new TreeMap<>();

    /**
     * None yet.
     *
     * @param decider the rules
     * @param came the code of a finding that says what came about by itself
     * @param declines which facts decline what somebody asked for
     */
    public Streams(Decider<C, S, F, R> decider, String came, Predicate<F> declines) {
        this.decider = decider;
        this.came = came;
        this.declines = declines;
    }

    /** {@return how a stream stands}
     *
     * @param stream which
     */
    public S state(StreamId stream) {
        return states.getOrDefault(stream, decider.initial());
    }

    /** {@return every stream on which something is on record, by id} */
    public Map<StreamId, S> states() {
        return Collections.unmodifiableMap(states);
    }

    /** {@return when a stream next changes by itself; empty if never}
     *
     * @param stream which
     */
    public Optional<LocalDateTime> due(StreamId stream) {
        return decider.due(state(stream)).map(Due::at);
    }

    /**
     * {@return what came of an act}
     *
     * @param stream on which stream
     * @param command the act
     * @param item what was asked, in the words of the log
     */
    public Ruling<F> tell(StreamId stream, C command, String item) {
        Decision<F, R> decision = decider.decide(command, state(stream));
        List<F> facts = decision.isAccepted() ? decision.facts() : List.of();
        String code = decision.fold(
                ok -> code(ok.explanation(), item), no -> no.reason().name());
        if (decision.isAccepted()) {
            states.put(stream, decider.evolveAll(state(stream), facts));
        }
        Outcome outcome = !decision.isAccepted()
                ? Outcome.REFUSED
                : facts.stream().anyMatch(declines) ? Outcome.DECLINED : Outcome.ACCEPTED;
        return new Ruling<>(
                stream,
                command.stamp(),
                item,
                outcome,
                code,
                facts,
                decision.explanation(),
                decision.isAccepted() ? due(stream) : Optional.empty());
    }

    /**
     * {@return what has come due on a stream by itself, done}
     *
     * @param stream which
     */
    public Ruling<F> tick(StreamId stream) {
        Due<C> due = decider.due(state(stream))
                .orElseThrow(() -> new IllegalStateException("bug: nothing is due on " + stream));
        Ruling<F> done = tell(stream, due.command(), Ruling.TIMER);
        if (done.outcome() == Outcome.REFUSED) {
            throw new IllegalStateException("bug: refused what was due on " + stream + ": " + done.why());
        }
        return done;
    }

    /** What was done; for what came about by itself, what that was. */
    private String code(Explanation why, String item) {
        return item.equals(Ruling.TIMER) && why.find(came).isPresent() ? came : why.code();
    }
}
