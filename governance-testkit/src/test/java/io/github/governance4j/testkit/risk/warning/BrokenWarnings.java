package io.github.governance4j.testkit.risk.warning;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.warning.Announcement;
import io.github.governance4j.core.risk.warning.LevelRule;
import io.github.governance4j.core.risk.warning.Warning;
import io.github.governance4j.core.risk.warning.WarningCommand;
import io.github.governance4j.core.risk.warning.WarningFact;
import io.github.governance4j.core.risk.warning.WarningMeasure;
import io.github.governance4j.core.risk.warning.WarningRefusal;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.risk.warning.Warnings;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Deciders that warn wrongly, each in one way; surefire sees none of them. */
final class BrokenWarnings {
    private BrokenWarnings() {}

    /** A sound decider, for its heirs to break. */
    private abstract static class Spoilt implements Decider<WarningCommand, Warning, WarningFact, WarningRefusal> {
        final Decider<WarningCommand, Warning, WarningFact, WarningRefusal> sound;

        Spoilt(Decider<WarningCommand, Warning, WarningFact, WarningRefusal> sound) {
            this.sound = sound;
        }

        @Override
        public Warning initial() {
            return sound.initial();
        }

        @Override
        public Decision<WarningFact, WarningRefusal> decide(WarningCommand command, Warning warning) {
            return sound.decide(command, warning);
        }

        @Override
        public Warning evolve(Warning warning, WarningFact fact) {
            return sound.evolve(warning, fact);
        }

        @Override
        public Optional<Due<WarningCommand>> due(Warning warning) {
            return sound.due(warning);
        }
    }

    private static Decider<WarningCommand, Warning, WarningFact, WarningRefusal> under(
            UnaryOperator<LevelRule> change) {
        Editions<WarningRules> changed = WarningCounty.editions(3)
                .map(rules -> new WarningRules(
                        rules.levels().stream().map(change).toList(),
                        rules.measures().stream()
                                .map(m -> new WarningMeasure(
                                        m.id(), m.title(), m.target(), WarningLevel.FOURTH, m.source()))
                                .toList(),
                        rules.tellings()));
        return Warnings.over(changed, MatterCounty.place(), WorkCalendar.china());
    }

    private static LevelRule like(LevelRule rule, int days, List<BodyId> issuers) {
        return LevelRule.of(rule.category(), rule.level(), rule.speed(), days)
                .issuers(issuers)
                .measures(rule.measures())
                .build();
    }

    /** Whatever is done at any level may be done at every level. */
    static class TakesAnythingAtAnyLevel extends CountyWarningsKeepTheLaws {
        @Override
        public Decider<WarningCommand, Warning, WarningFact, WarningRefusal> decider() {
            return under(rule -> LevelRule.of(rule.category(), rule.level(), rule.speed(), rule.mostDays())
                    .issuers(rule.issuers())
                    .measures(List.of(WarningCounty.WATCH, WarningCounty.PATROL, WarningCounty.EVACUATE))
                    .build());
        }
    }

    /** A warning may last a day more than the rules say. */
    static class LastsADayTooLong extends CountyWarningsKeepTheLaws {
        @Override
        public Decider<WarningCommand, Warning, WarningFact, WarningRefusal> decider() {
            return under(rule -> like(rule, rule.mostDays() + 1, rule.issuers()));
        }
    }

    /** Where no grounds are given, some are made up for the check and none kept. */
    static class LiftsWithoutGrounds extends CountyWarningsKeepTheLaws {
        @Override
        public Decider<WarningCommand, Warning, WarningFact, WarningRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<WarningFact, WarningRefusal> decide(WarningCommand command, Warning warning) {
                    if (!(command instanceof WarningCommand.Lift lift)) {
                        return sound.decide(command, warning);
                    }
                    return sound.decide(new WarningCommand.Lift(lift.stamp(), "-"), warning)
                            .fold(
                                    ok -> Decision.accepted(
                                            List.of(new WarningFact.Lifted(
                                                    lift.stamp().happened(), lift.grounds())),
                                            ok.explanation()),
                                    no -> no);
                }
            };
        }
    }

    /** That it was lifted is recorded, and changes nothing. */
    static class GoesOnAfterItWasLifted extends CountyWarningsKeepTheLaws {
        @Override
        public Decider<WarningCommand, Warning, WarningFact, WarningRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Warning evolve(Warning warning, WarningFact fact) {
                    return fact instanceof WarningFact.Lifted ? warning : sound.evolve(warning, fact);
                }
            };
        }
    }

    /** Any body may issue any warning. */
    static class LetsAnybodyIssue extends CountyWarningsKeepTheLaws {
        @Override
        public Decider<WarningCommand, Warning, WarningFact, WarningRefusal> decider() {
            return under(rule -> like(
                    rule,
                    rule.mostDays(),
                    List.of(MatterCounty.CENTRE, MatterCounty.WATER, MatterCounty.ROADS, MatterCounty.TOWN)));
        }
    }

    /** Whoever was late is dropped. */
    static class ForgetsWhoIsLate extends CountyWarningsKeepTheLaws {
        @Override
        public Decider<WarningCommand, Warning, WarningFact, WarningRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Warning evolve(Warning warning, WarningFact fact) {
                    Warning now = sound.evolve(warning, fact);
                    if (fact instanceof WarningFact.TellingLate late) {
                        for (var post : late.posts()) {
                            now = sound.evolve(now, new WarningFact.WasTold(fact.at(), post, false));
                        }
                    }
                    return now;
                }
            };
        }
    }

    /** For the laws of every decider: anybody may issue a warning. */
    static class LetsAnybodyWarn extends WarningsKeepTheLaws {
        @Override
        public Decider<WarningCommand, Warning, WarningFact, WarningRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<WarningFact, WarningRefusal> decide(WarningCommand command, Warning warning) {
                    return sound.decide(
                            command instanceof WarningCommand.Issue issue ? byTheCentre(issue) : command, warning);
                }
            };
        }

        private static WarningCommand byTheCentre(WarningCommand.Issue issue) {
            Stamp stamp = issue.stamp();
            Announcement said = issue.announcement();
            return new WarningCommand.Issue(
                    new Stamp(
                            stamp.id(),
                            stamp.happened(),
                            stamp.recorded(),
                            MatterCounty.post(MatterCounty.CENTRE, "one")),
                    said);
        }
    }

    /** For the laws of every decider: that somebody was late is not remembered. */
    static class ForgetsThatItWasLate extends WarningsKeepTheLaws {
        @Override
        public Decider<WarningCommand, Warning, WarningFact, WarningRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Warning evolve(Warning warning, WarningFact fact) {
                    return fact instanceof WarningFact.TellingLate ? warning : sound.evolve(warning, fact);
                }
            };
        }
    }

    /** For the laws of every decider: being told in time is recorded the wrong way round. */
    static class RecordsSomethingElse extends WarningsKeepTheLaws {
        @Override
        public Decider<WarningCommand, Warning, WarningFact, WarningRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<WarningFact, WarningRefusal> decide(WarningCommand command, Warning warning) {
                    Decision<WarningFact, WarningRefusal> right = sound.decide(command, warning);
                    return right.fold(
                            ok -> Decision.accepted(
                                    ok.facts().stream()
                                            .map(fact -> fact instanceof WarningFact.WasTold told
                                                    ? new WarningFact.WasTold(told.at(), told.post(), !told.inTime())
                                                    : fact)
                                            .toList(),
                                    ok.explanation()),
                            no -> right);
                }
            };
        }
    }
}
