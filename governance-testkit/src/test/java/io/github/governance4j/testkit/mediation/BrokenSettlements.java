package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.Confirmation;
import io.github.governance4j.mediation.settlement.ConfirmationCommand;
import io.github.governance4j.mediation.settlement.ConfirmationFact;
import io.github.governance4j.mediation.settlement.CourtCommand;
import io.github.governance4j.mediation.settlement.EffectCommand;
import io.github.governance4j.mediation.settlement.EffectFact;
import io.github.governance4j.mediation.settlement.PerformanceFact;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.mediation.settlement.SettlementCommand;
import io.github.governance4j.mediation.settlement.SettlementFact;
import io.github.governance4j.mediation.settlement.SettlementRefusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deciders that handle agreements wrongly, each in one way; surefire sees none of them. */
final class BrokenSettlements {
    private BrokenSettlements() {}

    private static Optional<List<SettlementFact>> asked(SettlementCommand command, Settlement state) {
        return command instanceof ConfirmationCommand.ApplyForConfirmation apply
                ? Optional.of(List.of(new ConfirmationFact.ConfirmationAsked(
                        apply.stamp().happened(), apply.court(), apply.jointly(), apply.foreseen())))
                : Optional.empty();
    }

    /** One party's wish is enough for it. */
    static class AsksForOne extends AgreementsKeepTheLaws {
        @Override
        public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> decider() {
            return Spoilt.lenient(super.decider(), SettlementRefusal.NOT_BY_ALL, BrokenSettlements::asked);
        }
    }

    /** A day too many is nothing to it. */
    static class AsksTooLate extends AgreementsKeepTheLaws {
        @Override
        public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> decider() {
            return Spoilt.lenient(super.decider(), SettlementRefusal.OVER_TIME, BrokenSettlements::asked);
        }
    }

    /** Nobody sues while a court is asked for confirmation. */
    static class ClosesTheCourtWhileOneIsAsked extends AgreementsKeepTheLaws {
        @Override
        public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> decider() {
            return new Spoilt<>(super.decider()) {
                @Override
                public Decision<SettlementFact, SettlementRefusal> decide(
                        SettlementCommand command, Settlement settlement) {
                    Decision<SettlementFact, SettlementRefusal> decision = sound.decide(command, settlement);
                    return command instanceof CourtCommand.Sue && settlement.confirmation() == Confirmation.ASKED
                            ? Decision.refused(SettlementRefusal.NOT_AT_THIS_STAGE, decision.explanation())
                            : decision;
                }
            };
        }
    }

    /** Time passes, and nothing lapses. */
    static class NeverLapses extends AgreementsKeepTheLaws {
        @Override
        public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> decider() {
            return Spoilt.forgetful(super.decider());
        }
    }

    /** Of what can be done it keeps the suit to itself. */
    static class SaysNothingOfSuits extends AgreementsKeepTheLaws {
        @Override
        public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> decider() {
            return Spoilt.telling(
                    super.decider(),
                    fact -> fact instanceof PerformanceFact.PerformanceOverdue late
                            ? new PerformanceFact.PerformanceOverdue(late.at(), late.clause(), late.due(), Set.of())
                            : fact);
        }
    }

    /** What one gives up is given up. */
    static class LetsSuitsBeGivenUp extends AgreementsKeepTheLaws {
        @Override
        public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> decider() {
            return Spoilt.lenient(super.decider(), SettlementRefusal.WAIVES_REMEDY, BrokenSettlements::changed);
        }
    }

    /** What has effect is not followed where its words may not stand. */
    static class FollowsNoneOfThoseWords extends AgreementsKeepTheLaws {
        @Override
        public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> decider() {
            return new Spoilt<>(super.decider()) {
                @Override
                public Decision<SettlementFact, SettlementRefusal> decide(
                        SettlementCommand command, Settlement settlement) {
                    Decision<SettlementFact, SettlementRefusal> decision = sound.decide(command, settlement);
                    return command instanceof EffectCommand.Open
                                    && decision.explanation()
                                            .find("settlement.waiver")
                                            .isPresent()
                            ? Decision.refused(SettlementRefusal.WAIVES_REMEDY, decision.explanation())
                            : decision;
                }
            };
        }
    }

    /** One party changes what two agreed on. */
    static class ChangesForOne extends AgreementsKeepTheLaws {
        @Override
        public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> decider() {
            Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> sound = super.decider();
            return Spoilt.lenient(
                    Spoilt.lenient(sound, SettlementRefusal.NOT_BY_ALL, BrokenSettlements::changed),
                    SettlementRefusal.WAIVES_REMEDY,
                    BrokenSettlements::changed);
        }
    }

    /** It takes one party's word for what both say. */
    static class HearsOneForBoth extends AgreementsKeepTheLaws {
        @Override
        public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> decider() {
            return Spoilt.lenient(super.decider(), SettlementRefusal.NOT_ENTITLED, BrokenSettlements::changed);
        }
    }

    /** A party that holds a post is the office. */
    static class WritesDownItsOwn extends AgreementsKeepTheLaws {
        @Override
        public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> decider() {
            return Spoilt.lenient(super.decider(), SettlementRefusal.SAME_PERSON, BrokenSettlements::changed);
        }
    }

    private static Optional<List<SettlementFact>> changed(SettlementCommand command, Settlement state) {
        if (command instanceof EffectCommand.Change change && state.opened().isPresent()) {
            List<Clause> clauses = change.clauses();
            return Optional.of(List.of(new EffectFact.Changed(change.stamp().happened(), clauses, change.assents())));
        }
        return Optional.empty();
    }
}
