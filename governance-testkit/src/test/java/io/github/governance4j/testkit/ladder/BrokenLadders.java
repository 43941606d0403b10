package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.OversightFact;
import io.github.governance4j.core.ladder.ReplyFact;
import io.github.governance4j.core.ladder.Stay;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.ladder.TryFact;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/** Ladders with one fault each. Nested, so that no build runs them as tests of their own. */
final class BrokenLadders {
    private static final Rule STORY = Rule.of("ladder.story");

    private BrokenLadders() {}

    /** A sound decider to be tampered with. */
    abstract static class Tampered implements Decider<LadderCommand, Climb, LadderFact, LadderRefusal> {
        final Climbing sound;

        Tampered(Editions<Ladders> editions) {
            sound = Climbing.over(editions, WorkCalendar.china());
        }

        @Override
        public Climb initial() {
            return sound.initial();
        }

        @Override
        public Decision<LadderFact, LadderRefusal> decide(LadderCommand command, Climb climb) {
            Decision<LadderFact, LadderRefusal> right = sound.decide(command, climb);
            return right.isAccepted()
                    ? Decision.accepted(
                            right.facts().stream().flatMap(this::instead).toList(), right.explanation())
                    : right;
        }

        Stream<LadderFact> instead(LadderFact fact) {
            return Stream.of(fact);
        }

        @Override
        public Climb evolve(Climb climb, LadderFact fact) {
            return sound.evolve(climb, fact);
        }

        @Override
        public Optional<Due<LadderCommand>> due(Climb climb) {
            return sound.due(climb);
        }
    }

    private static Explanation story(boolean holds) {
        return STORY.says(holds).build();
    }

    static class KeepsCasesFromTheCourt implements MadeUpLadders {
        @Override
        public Tampered decider(Editions<Ladders> editions) {
            return new Tampered(editions) {
                @Override
                public Decision<LadderFact, LadderRefusal> decide(LadderCommand command, Climb climb) {
                    return command instanceof TryCommand.Leave && climb.rung() > 1
                            ? Decision.refused(LadderRefusal.NO_SUCH_EXIT, story(false))
                            : super.decide(command, climb);
                }
            };
        }
    }

    static class TellsNobodyWhereElseToGo implements MadeUpLadders {
        @Override
        public Tampered decider(Editions<Ladders> editions) {
            return new Tampered(editions) {
                @Override
                Stream<LadderFact> instead(LadderFact fact) {
                    return Stream.of(
                            fact instanceof ReplyFact.WindowPassed passed
                                    ? new ReplyFact.WindowPassed(passed.at(), Set.of())
                                    : fact);
                }
            };
        }
    }

    static class StartsTheLimitAnewWhenUrged implements MadeUpLadders {
        @Override
        public Tampered decider(Editions<Ladders> editions) {
            return new Tampered(editions) {
                @Override
                public Climb evolve(Climb climb, LadderFact fact) {
                    Climb next = sound.evolve(climb, fact);
                    return fact instanceof OversightFact.Urged
                                    && climb.deadline().isPresent()
                            ? sound.evolve(
                                    next,
                                    new LadderFact.Reopened(
                                            fact.at(),
                                            new Stay(
                                                    climb.rung(),
                                                    fact.at(),
                                                    climb.deadline()
                                                            .map(deadline -> deadline.limit()
                                                                    .deadline(fact.at(), WorkCalendar.china()))),
                                            "urged"))
                            : next;
                }
            };
        }
    }

    static class LetsLimitsPassTheDayBefore implements MadeUpLadders {
        @Override
        public Tampered decider(Editions<Ladders> editions) {
            return new Tampered(editions) {
                @Override
                Stream<LadderFact> instead(LadderFact fact) {
                    return Stream.of(
                            fact instanceof LadderFact.LimitPassed passed
                                    ? new LadderFact.LimitPassed(
                                            passed.at().minusDays(1), passed.rung(), passed.lastDay(), passed.closes())
                                    : fact);
                }
            };
        }
    }

    static class LetsLimitsPassTwice implements MadeUpLadders {
        @Override
        public Tampered decider(Editions<Ladders> editions) {
            return new Tampered(editions) {
                @Override
                Stream<LadderFact> instead(LadderFact fact) {
                    return fact instanceof LadderFact.LimitPassed ? Stream.of(fact, fact) : Stream.of(fact);
                }
            };
        }
    }

    static class IsDueBeforeWhatHappened implements MadeUpLadders {
        @Override
        public Tampered decider(Editions<Ladders> editions) {
            return new Tampered(editions) {
                @Override
                public Optional<Due<LadderCommand>> due(Climb climb) {
                    return sound.due(climb).map(due -> new Due<>(due.at().minusDays(60), due.command()));
                }
            };
        }
    }

    static class ClimbsWhereNothingLeads implements MadeUpLadders {
        @Override
        public Tampered decider(Editions<Ladders> editions) {
            return new Tampered(editions) {
                @Override
                Stream<LadderFact> instead(LadderFact fact) {
                    return Stream.of(
                            fact instanceof OversightFact.Supervised over
                                    ? new LadderFact.Climbed(
                                            over.at(),
                                            Trigger.LIMIT_PASSED,
                                            over.rung(),
                                            new Stay(over.rung() + 1, over.at(), Optional.empty()))
                                    : fact);
                }
            };
        }
    }

    static class AllowsOneTryMore implements MadeUpLadders {
        @Override
        public Tampered decider(Editions<Ladders> editions) {
            return new Tampered(editions) {
                @Override
                public Decision<LadderFact, LadderRefusal> decide(LadderCommand command, Climb climb) {
                    // The last failed try is taken for one that leaves another.
                    Decision<LadderFact, LadderRefusal> right = super.decide(command, climb);
                    return command instanceof TryCommand.EndTry && right.facts().size() > 1
                            ? Decision.accepted(
                                    List.of(
                                            right.facts().get(0),
                                            new TryFact.TryBegun(
                                                    command.stamp().happened(),
                                                    climb.rung(),
                                                    climb.tries(climb.rung()) + 1,
                                                    climb.parties())),
                                    right.explanation())
                            : right;
                }
            };
        }
    }

    static class GetsNowhere implements MadeUpLadders {
        @Override
        public Arbitrary<LadderCase> cases() {
            return MadeUpLadders.super
                    .cases()
                    .map(given -> new LadderCase(
                            given.editions(), given.which(), given.wishes().subList(0, 2)));
        }
    }
}
