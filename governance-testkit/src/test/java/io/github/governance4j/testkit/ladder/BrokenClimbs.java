package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.Stay;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.Optional;

/** Deciders that carry cases upward wrongly, each in one way; surefire sees none of them. */
final class BrokenClimbs {
    private BrokenClimbs() {}

    /** A sound decider, for its heirs to break. */
    private abstract static class Spoilt implements Decider<LadderCommand, Climb, LadderFact, LadderRefusal> {
        final Decider<LadderCommand, Climb, LadderFact, LadderRefusal> sound;

        Spoilt(Decider<LadderCommand, Climb, LadderFact, LadderRefusal> sound) {
            this.sound = sound;
        }

        @Override
        public Climb initial() {
            return sound.initial();
        }

        @Override
        public Decision<LadderFact, LadderRefusal> decide(LadderCommand command, Climb climb) {
            return sound.decide(command, climb);
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

    /** The next rung gets a day more than was said. */
    static class GivesTheNextRungADayMore extends ClimbKeepsTheLaws {
        @Override
        public Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<LadderFact, LadderRefusal> decide(LadderCommand command, Climb climb) {
                    return sound.decide(command, climb)
                            .fold(
                                    ok -> Decision.accepted(
                                            ok.facts().stream()
                                                    .map(BrokenClimbs::later)
                                                    .toList(),
                                            ok.explanation()),
                                    no -> Decision.refused(no.reason(), no.explanation()));
                }
            };
        }
    }

    private static LadderFact later(LadderFact fact) {
        return fact instanceof LadderFact.Climbed climbed
                ? new LadderFact.Climbed(
                        climbed.at(),
                        climbed.trigger(),
                        climbed.from(),
                        new Stay(
                                climbed.stay().rung(),
                                climbed.stay().since().plusDays(1),
                                climbed.stay().deadline()))
                : fact;
    }

    /** One try too many is waved through. */
    static class AllowsOneTryMore extends ClimbKeepsTheLaws {
        @Override
        public Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<LadderFact, LadderRefusal> decide(LadderCommand command, Climb climb) {
                    Decision<LadderFact, LadderRefusal> decision = sound.decide(command, climb);
                    return decision.fold(
                            ok -> decision,
                            no -> no.reason() == LadderRefusal.NO_TRIES_LEFT
                                    ? Decision.accepted(no.facts(), no.explanation())
                                    : decision);
                }
            };
        }
    }

    /** The court is shut where the rulebook does not name it. */
    static class ShutsTheCourt extends ClimbKeepsTheLaws {
        @Override
        public Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<LadderFact, LadderRefusal> decide(LadderCommand command, Climb climb) {
                    boolean toCourt = command instanceof TryCommand.Leave leave && leave.remedy() == Remedy.COURT;
                    return sound.decide(
                            toCourt ? new TryCommand.Leave(command.stamp(), Remedy.ARBITRATION) : command, climb);
                }
            };
        }
    }

    /** A limit that passed is forgotten. */
    static class ForgetsWhatPassed extends ClimbKeepsTheLaws {
        @Override
        public Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Climb evolve(Climb climb, LadderFact fact) {
                    return fact instanceof LadderFact.LimitPassed ? climb : sound.evolve(climb, fact);
                }
            };
        }
    }

    /** A limit is counted anew, by whatever calendar is at hand, whenever the facts are added up. */
    static class CountsAgainWhenEvolving extends ClimbKeepsTheLaws {
        @Override
        public Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider() {
            return counting(super.decider(), LadderCounty.NEW);
        }

        @Override
        public Decider<LadderCommand, Climb, LadderFact, LadderRefusal> deciderWithoutEditions() {
            return counting(Climbing.over(Editions.none(), LadderCounty.OLD), LadderCounty.OLD);
        }

        private static Spoilt counting(
                Decider<LadderCommand, Climb, LadderFact, LadderRefusal> sound, WorkCalendar calendar) {
            return new Spoilt(sound) {
                @Override
                public Climb evolve(Climb climb, LadderFact fact) {
                    return sound.evolve(
                            climb,
                            fact instanceof LadderFact.Climbed climbed
                                    ? new LadderFact.Climbed(
                                            climbed.at(),
                                            climbed.trigger(),
                                            climbed.from(),
                                            again(climbed.stay(), calendar))
                                    : fact);
                }
            };
        }

        private static Stay again(Stay stay, WorkCalendar calendar) {
            return new Stay(
                    stay.rung(),
                    stay.since(),
                    stay.deadline().map(until -> until.limit().deadline(stay.since(), calendar)));
        }
    }
}
