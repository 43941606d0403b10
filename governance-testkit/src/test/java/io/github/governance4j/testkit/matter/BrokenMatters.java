package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.matter.FollowUpFact;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.matter.IntakeFact;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.matter.OwnershipFact;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.Map;
import java.util.Optional;

/** Deciders that lead matters wrongly, each in one way; surefire sees none of them. */
final class BrokenMatters {
    private BrokenMatters() {}

    /** A sound decider, for its heirs to break. */
    private abstract static class Spoilt implements Decider<MatterCommand, Matter, MatterFact, MatterRefusal> {
        final Decider<MatterCommand, Matter, MatterFact, MatterRefusal> sound;

        Spoilt(Decider<MatterCommand, Matter, MatterFact, MatterRefusal> sound) {
            this.sound = sound;
        }

        @Override
        public Matter initial() {
            return sound.initial();
        }

        @Override
        public Decision<MatterFact, MatterRefusal> decide(MatterCommand command, Matter matter) {
            return sound.decide(command, matter);
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

    /** Whoever proved it may check it, as if a colleague had. */
    static class IgnoresTheSecondPerson extends MattersKeepTheLaws {
        @Override
        public Decider<MatterCommand, Matter, MatterFact, MatterRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<MatterFact, MatterRefusal> decide(MatterCommand command, Matter matter) {
                    Decision<MatterFact, MatterRefusal> right = sound.decide(command, matter);
                    return right.fold(
                            ok -> right,
                            no -> no.reason() == MatterRefusal.SAME_PERSON && command instanceof HandlingCommand.Check
                                    ? sound.decide(byAColleague(command), matter)
                                    : right);
                }
            };
        }

        private static MatterCommand byAColleague(MatterCommand command) {
            Stamp stamp = command.stamp();
            boolean first = stamp.by().equals(MatterScenarios.WATER);
            Actor colleague = MatterCounty.post(first ? MatterCounty.WATER : MatterCounty.TOWN, "two");
            return RestampedMatter.of(command, new Stamp(stamp.id(), stamp.happened(), stamp.recorded(), colleague));
        }
    }

    /** Of several reasons the least decisive is given. */
    static class GivesTheLeastReason extends MattersKeepTheLaws {
        @Override
        public Decider<MatterCommand, Matter, MatterFact, MatterRefusal> decider() {
            Map<String, MatterRefusal> reasons = reasons();
            return new Spoilt(super.decider()) {
                @Override
                public Decision<MatterFact, MatterRefusal> decide(MatterCommand command, Matter matter) {
                    Decision<MatterFact, MatterRefusal> right = sound.decide(command, matter);
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

    /** Once something was overdue, the next thing is said to have been due long ago. */
    static class FallsDueInThePast extends MattersKeepTheLaws {
        @Override
        public Decider<MatterCommand, Matter, MatterFact, MatterRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Optional<Due<MatterCommand>> due(Matter matter) {
                    return sound.due(matter)
                            .map(due -> matter.supervised() ? new Due<>(due.at().minusYears(1), due.command()) : due);
                }
            };
        }
    }

    /** That nobody accepted, or called back, is not remembered. */
    static class ForgetsWhatPassed extends MattersKeepTheLaws {
        @Override
        public Decider<MatterCommand, Matter, MatterFact, MatterRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Matter evolve(Matter matter, MatterFact fact) {
                    boolean passed = fact instanceof OwnershipFact.AcceptanceOverdue
                            || fact instanceof FollowUpFact.FollowUpOverdue;
                    return passed ? matter : sound.evolve(matter, fact);
                }
            };
        }
    }

    /** How long there is to accept is asked of the rules at hand whenever the facts are added up. */
    static class AsksTheRulesWhenEvolving extends MattersKeepTheLaws {
        @Override
        public Decider<MatterCommand, Matter, MatterFact, MatterRefusal> decider() {
            return asking(super.decider(), MatterCounty.editions(5));
        }

        @Override
        public Decider<MatterCommand, Matter, MatterFact, MatterRefusal> deciderUnderOtherRules() {
            return asking(super.deciderUnderOtherRules(), MatterCounty.editions(15));
        }

        private static Spoilt asking(
                Decider<MatterCommand, Matter, MatterFact, MatterRefusal> sound, Editions<MatterRules> editions) {
            return new Spoilt(sound) {
                @Override
                public Matter evolve(Matter matter, MatterFact fact) {
                    return sound.evolve(
                            matter, fact instanceof IntakeFact.Dispatched dispatched ? again(dispatched) : fact);
                }

                private MatterFact again(IntakeFact.Dispatched fact) {
                    return new IntakeFact.Dispatched(
                            fact.at(),
                            fact.edition(),
                            fact.size(),
                            fact.department(),
                            fact.territory(),
                            editions.byId(fact.edition())
                                    .flatMap(edition -> edition.rules().acceptance())
                                    .map(limit -> limit.deadline(fact.at(), WorkCalendar.china())));
                }
            };
        }
    }
}
