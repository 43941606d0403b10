package io.github.governance4j.core.matter;

import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.Standing;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What each fact makes of a matter; reads no rules and no calendar. */
final class Evolving implements MatterFact.Cases<ImmutableMatter.Builder> {
    private final Climbing climbing;
    private final Matter matter;

    private Evolving(Climbing climbing, Matter matter) {
        this.climbing = climbing;
        this.matter = matter;
    }

    static Matter evolve(Climbing climbing, Matter matter, MatterFact fact) {
        LocalDateTime last =
                matter.lastAct().filter(before -> before.isAfter(fact.at())).orElse(fact.at());
        return fact.match(new Evolving(climbing, matter))
                .version(matter.version() + 1)
                .lastAct(last)
                .build();
    }

    static Matter evolveAll(Climbing climbing, Matter matter, List<MatterFact> facts) {
        Matter now = matter;
        for (MatterFact fact : facts) {
            now = evolve(climbing, now, fact);
        }
        return now;
    }

    private ImmutableMatter.Builder draft() {
        return ImmutableMatter.builder().from(matter);
    }

    @Override
    public ImmutableMatter.Builder intake(IntakeFact fact) {
        return fact.match(new IntakeEvolving(matter));
    }

    @Override
    public ImmutableMatter.Builder ownership(OwnershipFact fact) {
        return fact.match(new OwnershipEvolving(matter));
    }

    @Override
    public ImmutableMatter.Builder slip(SlipFact fact) {
        return fact.match(new SlipEvolving(matter));
    }

    @Override
    public ImmutableMatter.Builder handling(HandlingFact fact) {
        return fact.match(new HandlingFact.Cases<>() {
            @Override
            public ImmutableMatter.Builder onLadder(HandlingFact.OnLadder step) {
                return climbed(climbing.evolve(matter.climb(), step.fact()));
            }

            @Override
            public ImmutableMatter.Builder proofSubmitted(HandlingFact.ProofSubmitted proof) {
                return draft().stage(Stage.CHECKING).provedBy(proof.by()).check(proof.check());
            }

            @Override
            public ImmutableMatter.Builder proofAwaited(HandlingFact.ProofAwaited awaited) {
                return draft().check(awaited.proof());
            }

            @Override
            public ImmutableMatter.Builder struckOff(HandlingFact.StruckOff off) {
                return withoutOffers(draft())
                        .stage(Stage.CLOSED)
                        .provedBy(off.provedBy())
                        .checkedBy(off.checkedBy())
                        .check(Optional.empty())
                        .callBack(off.callBack())
                        .reached(false)
                        .recheck(off.recheck());
            }

            @Override
            public ImmutableMatter.Builder proofSentBack(HandlingFact.ProofSentBack back) {
                boolean hasEnded = isUnsettled(matter.climb().status());
                return openAgain(draft()).stage(hasEnded ? Stage.ENDED : Stage.HANDLING);
            }

            @Override
            public ImmutableMatter.Builder endedUnsettled(HandlingFact.EndedUnsettled ended) {
                return withoutOffers(openAgain(draft())).stage(Stage.ENDED);
            }
        });
    }

    @Override
    public ImmutableMatter.Builder followUp(FollowUpFact fact) {
        return fact.match(new FollowUpFact.Cases<>() {
            @Override
            public ImmutableMatter.Builder calledBack(FollowUpFact.CalledBack call) {
                return call.reached() ? draft().callBack(Optional.empty()).reached(true) : draft();
            }

            @Override
            public ImmutableMatter.Builder rechecked(FollowUpFact.Rechecked recheck) {
                return draft().recheck(Optional.empty());
            }

            @Override
            public ImmutableMatter.Builder rated(FollowUpFact.Rated rated) {
                return draft().addRated(rated.receipt());
            }

            @Override
            public ImmutableMatter.Builder reopened(FollowUpFact.Reopened reopened) {
                boolean wasOnLadder = matter.stage().isOnLadder();
                return withoutOffers(openAgain(draft()))
                        .stage(wasOnLadder ? Stage.HANDLING : Stage.REPORTED)
                        .dispatch(reopened.dispatch())
                        .joinedInto(Optional.empty());
            }

            @Override
            public ImmutableMatter.Builder followUpOverdue(FollowUpFact.FollowUpOverdue overdue) {
                ImmutableMatter.Builder draft = draft().supervised(true);
                return switch (overdue.what()) {
                    case DISPATCH -> draft.dispatch(Optional.empty());
                    case PROOF, CHECK -> draft.check(Optional.empty());
                    case CALL_BACK -> draft.callBack(Optional.empty());
                    case RECHECK -> draft.recheck(Optional.empty());
                };
            }
        });
    }

    /** A case that is open again on its ladder is open again as a matter: a party asked for the next rung, or a reply was rejected. */
    private ImmutableMatter.Builder climbed(Climb climb) {
        ImmutableMatter.Builder draft = draft().climb(climb);
        if (matter.stage() == Stage.HANDLING && climb.status() != Standing.SETTLED) {
            draft.check(Optional.empty());
        }
        boolean opensAgain =
                climb.status() == Standing.OPEN && matter.stage().isOnLadder() && matter.stage() != Stage.HANDLING;
        return opensAgain ? openAgain(draft).stage(Stage.HANDLING) : draft;
    }

    /** Without proof, check and what would be owed after closing. */
    private static ImmutableMatter.Builder openAgain(ImmutableMatter.Builder draft) {
        return draft.provedBy(Optional.empty())
                .checkedBy(Optional.empty())
                .check(Optional.empty())
                .callBack(Optional.empty())
                .recheck(Optional.empty());
    }

    /** Nobody is asked to take over what is closed; whoever owns a side goes on answering for it. */
    private ImmutableMatter.Builder withoutOffers(ImmutableMatter.Builder draft) {
        return draft.department(matter.owner(Side.DEPARTMENT).map(Share::of))
                .territory(matter.owner(Side.TERRITORY).map(Share::of));
    }

    private static boolean isUnsettled(Standing standing) {
        return standing == Standing.WITHDRAWN || standing == Standing.LEFT || standing == Standing.EXHAUSTED;
    }
}
