package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.OversightFact;
import io.github.governance4j.core.ladder.Stay;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.matter.HandlingFact;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.matter.OwnershipFact;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/** Towns with one fault each. Nested, so that no build runs them as tests of their own. */
final class BrokenTowns {
    private static final Rule STORY = Rule.of("matter.story");

    private BrokenTowns() {}

    /** A sound decider to be tampered with. */
    abstract static class Tampered implements Decider<MatterCommand, Matter, MatterFact, MatterRefusal> {
        final Matters sound = Matters.over(MadeUpTown.EDITIONS, MadeUpTown.PLACE, WorkCalendar.china());

        @Override
        public Matter initial() {
            return sound.initial();
        }

        @Override
        public Decision<MatterFact, MatterRefusal> decide(MatterCommand command, Matter matter) {
            Decision<MatterFact, MatterRefusal> right = sound.decide(command, matter);
            return right.isAccepted()
                    ? Decision.accepted(
                            right.facts().stream().flatMap(this::instead).toList(), right.explanation())
                    : right;
        }

        Stream<MatterFact> instead(MatterFact fact) {
            return Stream.of(fact);
        }

        @Override
        public Matter evolve(Matter matter, MatterFact fact) {
            return sound.evolve(matter, fact);
        }

        @Override
        public Optional<Due<MatterCommand>> due(Matter matter) {
            return sound.due(matter);
        }
    }

    private static Explanation story(boolean holds) {
        return STORY.says(holds).build();
    }

    static class HandsOverWhatIsOnlyOffered implements MadeUpTown {
        @Override
        public Tampered decider() {
            return new Tampered() {
                @Override
                public Matter evolve(Matter matter, MatterFact fact) {
                    Matter next = sound.evolve(matter, fact);
                    return fact instanceof OwnershipFact.HandOverOffered offered
                            ? sound.evolve(
                                    next,
                                    new OwnershipFact.OwnershipAccepted(
                                            offered.at(), offered.side(), offered.to(), false, true))
                            : next;
                }
            };
        }
    }

    static class LetsTheLastToAcceptLead implements MadeUpTown {
        @Override
        public Tampered decider() {
            return new Tampered() {
                @Override
                Stream<MatterFact> instead(MatterFact fact) {
                    return Stream.of(
                            fact instanceof OwnershipFact.OwnershipAccepted accepted
                                    ? new OwnershipFact.OwnershipAccepted(
                                            accepted.at(), accepted.side(), accepted.by(), true, accepted.inTime())
                                    : fact);
                }
            };
        }
    }

    static class LetsPeopleCheckTheirOwnWork implements MadeUpTown {
        @Override
        public Tampered decider() {
            return new Tampered() {
                @Override
                public Decision<MatterFact, MatterRefusal> decide(MatterCommand command, Matter matter) {
                    Decision<MatterFact, MatterRefusal> right = super.decide(command, matter);
                    boolean own = right.fold(ok -> false, no -> no.reason() == MatterRefusal.SAME_PERSON)
                            && command instanceof HandlingCommand.Check check
                            && check.passed();
                    LocalDateTime at = command.stamp().happened();
                    return own
                            ? Decision.accepted(
                                    matter.provedBy().map(by -> struckOff(at, by)).stream()
                                            .toList(),
                                    story(true))
                            : right;
                }
            };
        }

        private static MatterFact struckOff(LocalDateTime at, PersonId by) {
            return new HandlingFact.StruckOff(
                    at, by, new PersonId("somebody-else"), Optional.empty(), Optional.empty());
        }
    }

    static class KeepsMattersFromTheCourt implements MadeUpTown {
        @Override
        public Tampered decider() {
            return new Tampered() {
                @Override
                public Decision<MatterFact, MatterRefusal> decide(MatterCommand command, Matter matter) {
                    return command instanceof HandlingCommand.OnLadder step
                                    && step.command() instanceof TryCommand.Leave
                            ? Decision.refused(MatterRefusal.LADDER_REFUSES, story(false))
                            : super.decide(command, matter);
                }
            };
        }
    }

    static class ClimbsWhereNothingLeads implements MadeUpTown {
        @Override
        public Tampered decider() {
            return new Tampered() {
                @Override
                Stream<MatterFact> instead(MatterFact fact) {
                    return Stream.of(
                            fact instanceof HandlingFact.OnLadder step
                                            && step.fact() instanceof OversightFact.Supervised over
                                    ? new HandlingFact.OnLadder(
                                            step.at(),
                                            new LadderFact.Climbed(
                                                    over.at(),
                                                    Trigger.LIMIT_PASSED,
                                                    over.rung(),
                                                    new Stay(over.rung() + 1, over.at(), Optional.empty())))
                                    : fact);
                }
            };
        }
    }

    static class StartsTheLimitAnewWhenUrged implements MadeUpTown {
        @Override
        public Tampered decider() {
            return new Tampered() {
                @Override
                public Matter evolve(Matter matter, MatterFact fact) {
                    Matter next = sound.evolve(matter, fact);
                    boolean urged = fact instanceof HandlingFact.OnLadder step
                            && step.fact() instanceof OversightFact.Urged
                            && matter.climb().deadline().isPresent();
                    return urged
                            ? sound.evolve(next, new HandlingFact.OnLadder(fact.at(), anew(matter, fact.at())))
                            : next;
                }
            };
        }

        private static LadderFact anew(Matter matter, LocalDateTime at) {
            return new LadderFact.Reopened(
                    at,
                    new Stay(
                            matter.climb().rung(),
                            at,
                            matter.climb()
                                    .deadline()
                                    .map(deadline -> deadline.limit().deadline(at, WorkCalendar.china()))),
                    "urged");
        }
    }

    static class RecordsTwiceThatNobodyAccepted implements MadeUpTown {
        @Override
        public Tampered decider() {
            return new Tampered() {
                @Override
                Stream<MatterFact> instead(MatterFact fact) {
                    return fact instanceof OwnershipFact.AcceptanceOverdue ? Stream.of(fact, fact) : Stream.of(fact);
                }
            };
        }
    }

    static class GetsNowhere implements MadeUpTown {
        @Override
        public Arbitrary<List<Wish>> lives() {
            return Wish.lists().map(wishes -> wishes.subList(0, 2));
        }
    }
}
