package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one case on a ladder (层级办理的决策函数).
 *
 * <pre>{@code
 * Climbing climbing = Climbing.over(editions, WorkCalendar.china());
 * var decision = climbing.decide(new LadderCommand.Enter(stamp, new LadderId("四级七天"), Start.fresh(), parties), climbing.initial());
 * System.out.println(decision.explanation().text(Language.ZH));
 * }</pre>
 *
 * <p>What fell due before a command happened is done first, in the same decision, whether or not anybody sent the {@link
 * LadderCommand.Tick} in time: the case is judged as it stood when the person acted. Acts come in the order they happened; one dated
 * before the last is refused.
 */
public final class Climbing implements Decider<LadderCommand, Climb, LadderFact, LadderRefusal> {
    /** The kind of stream a case on a ladder is, for stores and desks. */
    public static final String KIND = "core.ladder";

    private final Editions<Ladders> editions;
    private final AtHand atHand;

    Climbing(Editions<Ladders> editions, AtHand atHand) {
        this.editions = editions;
        this.atHand = atHand;
    }

    /**
     * The decider under a county's ladders.
     *
     * @param editions every edition, adopted or not; with none at all it still replays
     * @param calendar which days are working days
     * @return the decider
     */
    public static Climbing over(Editions<Ladders> editions, WorkCalendar calendar) {
        return new Climbing(editions, new AtHand(calendar));
    }

    @Override
    public Climb initial() {
        return Climb.NOT_ENTERED;
    }

    @Override
    public Decision<LadderFact, LadderRefusal> decide(LadderCommand command, Climb climb) {
        return Weighing.of(editions, atHand, command, climb);
    }

    @Override
    public Climb evolve(Climb climb, LadderFact fact) {
        return ClimbEvolving.after(climb, List.of(fact));
    }

    @Override
    public Climb evolveAll(Climb climb, List<LadderFact> facts) {
        return ClimbEvolving.after(climb, facts);
    }

    /**
     * The first moment the limit of the rung, or the window after an answer, is over: where that moment itself still belongs to the limit,
     * as with hours, a second later. While the limit stands still, likewise the end of the time for that, after an answer too. Nothing
     * where the limit was recorded as passed; never before the latest fact.
     */
    @Override
    public Optional<Due<LadderCommand>> due(Climb climb) {
        LocalDateTime at = dueAt(climb);
        return at == null || !Stamp.canName(at)
                ? Optional.empty() // Nothing is, or nobody will be there to record it.
                : atHand.due(climb.passed() + 1, at);
    }

    static @Nullable LocalDateTime dueAt(Climb climb) {
        Deadline running = climb.running();
        return running == null ? null : climb.notBeforeLastAct(running.over());
    }
}
