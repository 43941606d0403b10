package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.matter.HandlingFact;
import io.github.governance4j.core.matter.IntakeFact;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.OwnershipFact;
import io.github.governance4j.core.matter.Share;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.matter.Slip;
import io.github.governance4j.core.matter.SlipFact;
import io.github.governance4j.core.matter.SlipId;
import io.github.governance4j.core.matter.SlipStage;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.testkit.claim.Claim;
import io.github.governance4j.testkit.ladder.Wish;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Somebody answers for every matter, and two people for every strike-off (责任通则). Part of {@link MatterLaws}. */
public interface OwnerLaws extends MatterUnderTest {
    /**
     * From its report on a matter has an owner on either side, and the owner changes only when the one it was offered to accepts.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void no_matter_is_without_an_owner(@ForAll("lives") List<Wish> wishes) {
        for (MatterLife.Turn turn : MatterLife.of(this, wishes).turns()) {
            for (Side side : Side.values()) {
                Optional<Object> after = turn.after().owner(side).map(Object.class::cast);
                Claim.holds(
                        turn.after().stage() == Stage.NOT_REPORTED || after.isPresent(),
                        () -> "nobody owns the " + side + " side after " + turn.fact());
                if (turn.before().stage() == Stage.NOT_REPORTED) {
                    continue;
                }
                Optional<Object> before = turn.before().owner(side).map(Object.class::cast);
                if (!before.equals(after)) {
                    Claim.holds(
                            turn.fact() instanceof OwnershipFact.OwnershipAccepted accepted
                                    && accepted.side() == side
                                    && after.equals(Optional.of(accepted.by()))
                                    && turn.before()
                                            .share(side)
                                            .flatMap(Share::offered)
                                            .equals(Optional.of(accepted.by())),
                            () -> "the owner of the " + side + " side became " + after + " by " + turn.fact());
                }
            }
        }
    }

    /**
     * Whoever accepted first leads, and goes on leading.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void the_first_to_accept_leads_and_goes_on_leading(@ForAll("lives") List<Wish> wishes) {
        for (MatterLife.Turn turn : MatterLife.of(this, wishes).turns()) {
            Optional<Side> before = turn.before().lead();
            Optional<Side> after = turn.after().lead();
            Claim.holds(
                    before.isEmpty() || before.equals(after),
                    () -> "the lead went from " + before + " to " + after + " by " + turn.fact());
            if (before.isEmpty() && after.isPresent()) {
                Claim.holds(
                        turn.fact() instanceof IntakeFact.BroughtIn
                                || (turn.fact() instanceof OwnershipFact.OwnershipAccepted accepted
                                        && Optional.of(accepted.side()).equals(after)),
                        () -> after + " leads by " + turn.fact());
            }
        }
    }

    /**
     * A closed matter was proved by one person and checked by another, and so was every slip that passed.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void a_closed_matter_was_checked_by_a_second_person(@ForAll("lives") List<Wish> wishes) {
        MatterLife life = MatterLife.of(this, wishes);
        for (MatterLife.Lived one : life.lived()) {
            for (MatterFact fact : one.decision().facts()) {
                checker(fact)
                        .ifPresent(named -> Claim.same(
                                "who checked, as recorded by " + fact,
                                one.command().stamp().by() instanceof Actor.Post post
                                        ? Optional.of(post.holder())
                                        : Optional.empty(),
                                Optional.of(named)));
            }
        }
        Optional<PersonId> proved = Optional.empty();
        Map<SlipId, PersonId> done = new HashMap<>();
        for (MatterLife.Turn turn : life.turns()) {
            Matter after = turn.after();
            if (turn.fact() instanceof HandlingFact.ProofSubmitted proof) {
                proved = Optional.of(proof.by());
            } else if (turn.fact() instanceof HandlingFact.StruckOff off) {
                Claim.same("who proved it", proved, Optional.of(off.provedBy()));
                Claim.holds(!off.provedBy().equals(off.checkedBy()), () -> "checked by who proved it: " + off);
            } else if (turn.fact() instanceof SlipFact.SlipReportedDone slip) {
                done.put(slip.slip(), slip.by());
            } else if (turn.fact() instanceof SlipFact.SlipPassed passed) {
                Optional<PersonId> by = Optional.ofNullable(done.get(passed.slip()));
                Claim.holds(
                        by.isPresent() && !by.get().equals(passed.by()),
                        () -> passed + " although it was reported done by " + by);
            }
            boolean closed = after.stage() == Stage.CLOSED;
            Claim.holds(
                    !closed
                            || (after.provedBy().isPresent()
                                    && after.checkedBy().isPresent()
                                    && !after.provedBy().equals(after.checkedBy())),
                    () -> "closed, proved by " + after.provedBy() + " and checked by " + after.checkedBy());
            Claim.holds(
                    !closed || turn.before().stage() == Stage.CLOSED || turn.fact() instanceof HandlingFact.StruckOff,
                    () -> "closed by " + turn.fact());
            for (Slip slip : after.slips()) {
                boolean passed = slip.stage() == SlipStage.PASSED;
                boolean passedBefore = turn.before()
                        .slip(slip.id())
                        .filter(one -> one.stage() == SlipStage.PASSED)
                        .isPresent();
                Claim.holds(
                        !passed || passedBefore || turn.fact() instanceof SlipFact.SlipPassed,
                        () -> slip.id() + " passed by " + turn.fact());
            }
        }
    }

    private static Optional<PersonId> checker(MatterFact fact) {
        if (fact instanceof HandlingFact.StruckOff off) {
            return Optional.of(off.checkedBy());
        }
        return fact instanceof SlipFact.SlipPassed passed ? Optional.of(passed.by()) : Optional.empty();
    }
}
