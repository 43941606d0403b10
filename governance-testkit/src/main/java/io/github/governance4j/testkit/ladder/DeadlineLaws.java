package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.ReplyFact;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Deadlines stand where the record puts them, and pass once (期限通则). Part of {@link LadderLaws}. */
public interface DeadlineLaws extends LadderUnderTest {
    /**
     * The deadline and the window of a case are, after every fact, those its facts gave it and moved; nothing else moves one.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void a_deadline_moves_only_by_a_recorded_fact(@ForAll("cases") LadderCase given) {
        LadderLife life = LadderLife.of(this, given);
        Recorded recorded = new Recorded();
        Climb climb = life.decider().initial();
        for (LadderFact fact : life.facts()) {
            recorded.add(fact);
            climb = life.decider().evolve(climb, fact);
            Claim.same("the deadline after " + fact, recorded.deadline(), climb.deadline());
            Claim.same("the window after " + fact, recorded.window(), climb.window());
        }
    }

    /**
     * What passes is the deadline on record, and not before it closed.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void nothing_passes_before_its_deadline(@ForAll("cases") LadderCase given) {
        Recorded recorded = new Recorded();
        for (LadderFact fact : LadderLife.of(this, given).facts()) {
            Optional<Deadline> passes = fact instanceof LadderFact.LimitPassed
                    ? recorded.deadline()
                    : fact instanceof ReplyFact.WindowPassed ? recorded.window() : Optional.empty();
            passes.ifPresent(deadline -> Claim.holds(
                    deadline.hasPassed(fact.at()), () -> fact + " although it runs until " + deadline.closes()));
            if (fact instanceof LadderFact.LimitPassed passed) {
                Claim.same(
                        "the last day of the limit that passed",
                        Optional.of(passed.lastDay()),
                        recorded.deadline().map(Deadline::lastDay));
            }
            recorded.add(fact);
        }
    }

    /**
     * Nothing is due twice: no deadline passes a second time unless it was given or moved anew, no timer needs an id a second time, and
     * a timer sent again brings about nothing.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void nothing_is_due_twice(@ForAll("cases") LadderCase given) {
        LadderLife life = LadderLife.of(this, given);
        Set<CommandId> answered = new HashSet<>();
        Optional<LadderFact> passed = Optional.empty();
        for (LadderLife.Lived one : life.lived()) {
            if (one.command() instanceof LadderCommand.Tick tick) {
                Claim.holds(answered.add(tick.stamp().id()), () -> tick.stamp().id() + " falls due a second time");
                Claim.same(
                        "what the timer brings about when it is sent again",
                        0,
                        life.decider().decide(tick, one.after()).facts().size());
            }
            for (LadderFact fact : one.decision().facts()) {
                Optional<LadderFact> earlier = passed;
                if (fact instanceof LadderFact.LimitPassed) {
                    Claim.holds(earlier.isEmpty(), () -> fact + " after " + earlier);
                    passed = Optional.of(fact);
                } else if (Recorded.states(fact)) {
                    passed = Optional.empty();
                }
            }
        }
    }

    /**
     * Nothing falls due before what has happened already.
     *
     * @param given a case
     */
    @Property(tries = 150)
    default void nothing_falls_due_before_what_happened(@ForAll("cases") LadderCase given) {
        LadderLife life = LadderLife.of(this, given);
        for (LadderLife.Lived one : life.lived()) {
            Optional<LocalDateTime> due = life.decider().due(one.after()).map(Due::at);
            due.ifPresent(at -> Claim.holds(
                    one.after().lastAct().map(last -> !at.isBefore(last)).orElse(true),
                    () -> at + " lies before " + one.after().lastAct()));
        }
    }
}
