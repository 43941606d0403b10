package io.github.governance4j.testkit.whistle;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.core.whistle.Whistle;
import io.github.governance4j.core.whistle.WhistleCommand;
import io.github.governance4j.core.whistle.WhistleFact;
import io.github.governance4j.core.whistle.WhistleRefusal;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.util.Map;
import java.util.Optional;

/** Deciders that hear whistles wrongly, each in one way; surefire sees none of them. */
final class BrokenWhistles {
    private BrokenWhistles() {}

    /** A sound decider, for its heirs to break. */
    private abstract static class Spoilt implements Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> {
        final Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> sound;

        Spoilt(Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> sound) {
            this.sound = sound;
        }

        @Override
        public Whistle initial() {
            return sound.initial();
        }

        @Override
        public Decision<WhistleFact, WhistleRefusal> decide(WhistleCommand command, Whistle whistle) {
            return sound.decide(command, whistle);
        }

        @Override
        public Whistle evolve(Whistle whistle, WhistleFact fact) {
            return sound.evolve(whistle, fact);
        }

        @Override
        public Optional<Due<WhistleCommand>> due(Whistle whistle) {
            return sound.due(whistle);
        }
    }

    /** Anybody may say that a body has come. */
    static class LetsAnybodyReportIn extends WhistlesKeepTheLaws {
        @Override
        public Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<WhistleFact, WhistleRefusal> decide(WhistleCommand command, Whistle whistle) {
                    return sound.decide(
                            command instanceof WhistleCommand.ReportIn in ? byTheBody(in) : command, whistle);
                }
            };
        }

        private static WhistleCommand byTheBody(WhistleCommand.ReportIn in) {
            Stamp stamp = in.stamp();
            return new WhistleCommand.ReportIn(
                    new Stamp(stamp.id(), stamp.happened(), stamp.recorded(), MatterCounty.post(in.body(), "one")),
                    in.body());
        }
    }

    /** Of several reasons the least decisive is given. */
    static class GivesTheLeastReason extends WhistlesKeepTheLaws {
        @Override
        public Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> decider() {
            Map<String, WhistleRefusal> reasons = reasons();
            return new Spoilt(super.decider()) {
                @Override
                public Decision<WhistleFact, WhistleRefusal> decide(WhistleCommand command, Whistle whistle) {
                    Decision<WhistleFact, WhistleRefusal> right = sound.decide(command, whistle);
                    return right.fold(
                            ok -> right,
                            no -> Decision.refused(
                                    no.explanation().because().stream()
                                            .filter(finding -> !finding.holds())
                                            .map(Explanation::code)
                                            .map(code -> Optional.ofNullable(reasons.get(code)))
                                            .flatMap(Optional::stream)
                                            .reduce(no.reason(), (former, latter) -> latter),
                                    no.explanation()));
                }
            };
        }
    }

    /** What is granted on record is not what the explanation tells: who came in time, how long there is to appraise, who never did. */
    static class RecordsSomethingElse extends WhistlesKeepTheLaws {
        @Override
        public Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<WhistleFact, WhistleRefusal> decide(WhistleCommand command, Whistle whistle) {
                    Decision<WhistleFact, WhistleRefusal> right = sound.decide(command, whistle);
                    return right.fold(
                            ok -> Decision.accepted(
                                    ok.facts().stream()
                                            .map(RecordsSomethingElse::another)
                                            .toList(),
                                    ok.explanation()),
                            no -> right);
                }
            };
        }

        private static WhistleFact another(WhistleFact fact) {
            if (fact instanceof WhistleFact.ReportedIn in) {
                return new WhistleFact.ReportedIn(in.at(), in.body(), !in.inTime());
            }
            if (fact instanceof WhistleFact.Finished finished) {
                return new WhistleFact.Finished(finished.at(), finished.outcome(), Optional.empty());
            }
            return fact instanceof WhistleFact.Closed closed
                    ? new WhistleFact.Closed(closed.at(), closed.missing() + 1)
                    : fact;
        }
    }

    /** That a body did not come is not remembered. */
    static class ForgetsWhoDidNotCome extends WhistlesKeepTheLaws {
        @Override
        public Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Whistle evolve(Whistle whistle, WhistleFact fact) {
                    return fact instanceof WhistleFact.NoShow ? whistle : sound.evolve(whistle, fact);
                }
            };
        }
    }

    /** That a body did not come is kept only where somebody ticked. */
    static class NeedsTheTick extends WhistlesKeepTheLaws {
        @Override
        public Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<WhistleFact, WhistleRefusal> decide(WhistleCommand command, Whistle whistle) {
                    Decision<WhistleFact, WhistleRefusal> right = sound.decide(command, whistle);
                    return command instanceof WhistleCommand.Tick || !right.isAccepted()
                            ? right
                            : Decision.accepted(
                                    right.facts().stream()
                                            .filter(fact -> !(fact instanceof WhistleFact.NoShow))
                                            .toList(),
                                    right.explanation());
                }
            };
        }
    }

    /** Something is sent a second before it is due. */
    static class FallsDueASecondEarly extends WhistlesKeepTheLaws {
        @Override
        public Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Optional<Due<WhistleCommand>> due(Whistle whistle) {
                    return sound.due(whistle)
                            .map(due -> due.at().minusSeconds(1))
                            .map(at -> new Due<>(
                                    at,
                                    new WhistleCommand.Tick(Stamp.timer(
                                            sound.due(whistle)
                                                    .orElseThrow()
                                                    .command()
                                                    .stamp()
                                                    .id(),
                                            at,
                                            at))));
                }
            };
        }
    }

    /** How long there is to appraise is asked of the rules at hand whenever the facts are added up. */
    static class AsksTheRulesWhenEvolving extends WhistlesKeepTheLaws {
        @Override
        public Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> decider() {
            return asking(super.decider(), 2);
        }

        @Override
        public Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> deciderUnderOtherRules() {
            return asking(super.deciderUnderOtherRules(), 9);
        }

        private static Spoilt asking(Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> sound, int amount) {
            return new Spoilt(sound) {
                @Override
                public Whistle evolve(Whistle whistle, WhistleFact fact) {
                    return sound.evolve(
                            whistle, fact instanceof WhistleFact.Finished finished ? again(finished) : fact);
                }

                private WhistleFact again(WhistleFact.Finished fact) {
                    return new WhistleFact.Finished(
                            fact.at(),
                            fact.outcome(),
                            fact.appraisal()
                                    .map(until -> MatterCounty.limit("appraisal", amount, LimitUnit.WORKING_DAY)
                                            .deadline(fact.at(), WorkCalendar.china())));
                }
            };
        }
    }
}
