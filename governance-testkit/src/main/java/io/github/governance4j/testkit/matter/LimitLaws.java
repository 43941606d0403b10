package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.matter.FollowUpFact;
import io.github.governance4j.core.matter.HandlingFact;
import io.github.governance4j.core.matter.IntakeFact;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.OwnershipFact;
import io.github.governance4j.core.matter.Share;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.matter.Slip;
import io.github.governance4j.core.matter.SlipFact;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.testkit.claim.Claim;
import io.github.governance4j.testkit.ladder.Recorded;
import io.github.governance4j.testkit.ladder.Wish;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The limits of a matter stand where the record puts them, and pass once (时限通则). Part of {@link MatterLaws}. */
public interface LimitLaws extends MatterUnderTest {
    /**
     * Every deadline of a matter, of its ladder, its sides, its slips and of what is owed after closing, is after each fact what it was
     * before or what that fact says.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void a_deadline_moves_only_by_a_recorded_fact(@ForAll("lives") List<Wish> wishes) {
        Recorded ladder = new Recorded();
        for (MatterLife.Turn turn : MatterLife.of(this, wishes).turns()) {
            if (turn.fact() instanceof HandlingFact.OnLadder step) {
                ladder.add(step.fact());
            }
            Claim.same(
                    "the deadline after " + turn.fact(),
                    ladder.deadline(),
                    turn.after().climb().deadline());
            Claim.same(
                    "the window after " + turn.fact(),
                    ladder.window(),
                    turn.after().climb().window());
            Map<String, Deadline> before = deadlines(turn.before());
            deadlines(turn.after()).forEach((what, deadline) -> {
                Optional<Deadline> was = Optional.ofNullable(before.get(what));
                Claim.holds(
                        was.equals(Optional.of(deadline)) || given(turn.fact()).contains(deadline),
                        () -> what + " went from " + was + " to " + deadline + " by " + turn.fact());
            });
        }
    }

    /**
     * Nothing is due twice: what is overdue is recorded once for each time it was given, no timer needs an id a second time, and a timer
     * sent again brings about nothing.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void nothing_is_due_twice(@ForAll("lives") List<Wish> wishes) {
        MatterLife life = MatterLife.of(this, wishes);
        Set<CommandId> answered = new HashSet<>();
        for (MatterLife.Lived one : life.lived()) {
            if (one.due()) {
                CommandId timer = one.command().stamp().id();
                Claim.holds(answered.add(timer), () -> timer + " falls due a second time");
                Claim.same(
                        "what a timer brings about when it is sent again",
                        List.of(),
                        life.decider().decide(one.command(), one.after()).facts());
            }
        }
        Map<String, MatterFact> passed = new HashMap<>();
        for (MatterFact fact : life.facts()) {
            gives(fact).forEach(passed::remove);
            passes(fact).ifPresent(what -> {
                Optional<MatterFact> earlier = Optional.ofNullable(passed.put(what, fact));
                Claim.holds(earlier.isEmpty(), () -> fact + " after " + earlier);
            });
        }
    }

    private static Map<String, Deadline> deadlines(Matter matter) {
        Map<String, Deadline> all = new TreeMap<>();
        for (Side side : Side.values()) {
            matter.share(side).flatMap(Share::acceptance).ifPresent(one -> all.put("acceptance " + side, one));
        }
        for (Slip slip : matter.slips()) {
            all.put("slip " + slip.id(), slip.deadline());
        }
        matter.dispatch().ifPresent(one -> all.put("dispatch", one));
        matter.check().ifPresent(one -> all.put("check", one));
        matter.callBack().ifPresent(one -> all.put("call back", one));
        matter.recheck().ifPresent(one -> all.put("recheck", one));
        return all;
    }

    /** The deadlines a fact states. */
    private static List<Deadline> given(MatterFact fact) {
        if (fact instanceof IntakeFact.Reported reported) {
            return reported.dispatch().stream().toList();
        }
        if (fact instanceof FollowUpFact.Reopened reopened) {
            return reopened.dispatch().stream().toList();
        }
        if (fact instanceof OwnershipFact.HandOverDeclined declined) {
            return declined.dispatch().stream().toList();
        }
        if (fact instanceof HandlingFact.ProofAwaited awaited) {
            return List.of(awaited.proof());
        }
        if (fact instanceof HandlingFact.ProofSubmitted proof) {
            return proof.check().stream().toList();
        }
        if (fact instanceof SlipFact.SlipAssigned assigned) {
            return List.of(assigned.deadline());
        }
        if (fact instanceof HandlingFact.StruckOff off) {
            return Stream.of(off.callBack(), off.recheck())
                    .flatMap(Optional::stream)
                    .toList();
        }
        Optional<Deadline> acceptance = fact instanceof IntakeFact.Dispatched dispatched
                ? dispatched.acceptance()
                : fact instanceof IntakeFact.SentElsewhere sent
                        ? sent.acceptance()
                        : fact instanceof OwnershipFact.HandOverOffered offered
                                ? offered.acceptance()
                                : Optional.empty();
        return acceptance.stream().toList();
    }

    /** What a fact gives anew, so that it may pass again. */
    private static List<String> gives(MatterFact fact) {
        if (fact instanceof SlipFact.SlipAssigned assigned) {
            return List.of("slip " + assigned.slip());
        }
        if (fact instanceof SlipFact.SlipSentBack back) {
            return List.of("slip " + back.slip());
        }
        if (fact instanceof HandlingFact.StruckOff) {
            return List.of("CALL_BACK", "RECHECK");
        }
        boolean isTheIntakes = (fact instanceof FollowUpFact.Reopened reopened
                        && reopened.dispatch().isPresent())
                || (fact instanceof OwnershipFact.HandOverDeclined declined
                        && declined.dispatch().isPresent());
        if (fact instanceof IntakeFact.Reported || isTheIntakes) {
            return List.of("DISPATCH");
        }
        if (fact instanceof HandlingFact.ProofAwaited) {
            return List.of("PROOF");
        }
        if (fact instanceof HandlingFact.ProofSubmitted) {
            return List.of("CHECK");
        }
        if (fact instanceof IntakeFact.Dispatched || fact instanceof IntakeFact.SentElsewhere) {
            return List.of("side DEPARTMENT", "side TERRITORY");
        }
        if (fact instanceof OwnershipFact.HandOverOffered offered) {
            return List.of("side " + offered.side());
        }
        return fact instanceof HandlingFact.OnLadder step
                        && !(step.fact() instanceof LadderFact.LimitPassed)
                        && Recorded.states(step.fact())
                ? List.of("limit")
                : List.of();
    }

    private static Optional<String> passes(MatterFact fact) {
        if (fact instanceof SlipFact.SlipOverdue overdue) {
            return Optional.of("slip " + overdue.slip());
        }
        if (fact instanceof OwnershipFact.AcceptanceOverdue overdue) {
            return Optional.of("side " + overdue.side());
        }
        if (fact instanceof FollowUpFact.FollowUpOverdue overdue) {
            return Optional.of(overdue.what().name());
        }
        return fact instanceof HandlingFact.OnLadder step && step.fact() instanceof LadderFact.LimitPassed
                ? Optional.of("limit")
                : Optional.empty();
    }
}
