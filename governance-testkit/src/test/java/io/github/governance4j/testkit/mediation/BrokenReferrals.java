package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.mediation.referral.AnswerCommand;
import io.github.governance4j.mediation.referral.Clock;
import io.github.governance4j.mediation.referral.Offering;
import io.github.governance4j.mediation.referral.Referral;
import io.github.governance4j.mediation.referral.ReferralCommand;
import io.github.governance4j.mediation.referral.ReferralFact;
import io.github.governance4j.mediation.referral.ReferralRefusal;
import java.util.List;
import java.util.Optional;

/** Deciders that pass disputes on wrongly, each in one way; surefire sees none of them. */
final class BrokenReferrals {
    private BrokenReferrals() {}

    /** Whoever does not answer in time has the dispute; nobody told them. */
    static class GivesAwayWhatIsNotAnswered extends ReferralsKeepTheLaws {
        @Override
        public Decider<ReferralCommand, Referral, ReferralFact, ReferralRefusal> decider() {
            return new Spoilt<>(super.decider()) {
                @Override
                public Referral evolve(Referral referral, ReferralFact fact) {
                    BodyId to = referral.offering().map(Offering::to).orElse(new BodyId("nobody"));
                    return fact instanceof ReferralFact.ReferralTimedOut
                            ? sound.evolve(referral, new ReferralFact.Accepted(fact.at(), to, Optional.empty()))
                            : sound.evolve(referral, fact);
                }
            };
        }
    }

    /** What is not answered stays where it is, for ever. */
    static class NeverTimesOut extends ReferralsKeepTheLaws {
        @Override
        public Decider<ReferralCommand, Referral, ReferralFact, ReferralRefusal> decider() {
            return Spoilt.forgetful(super.decider());
        }
    }

    /** It takes answers at any time. */
    static class HearsLateAnswers extends ReferralsKeepTheLaws {
        @Override
        public Decider<ReferralCommand, Referral, ReferralFact, ReferralRefusal> decider() {
            return Spoilt.lenient(
                    super.decider(),
                    ReferralRefusal.OVER_TIME,
                    (command, state) -> command instanceof AnswerCommand.Accept
                            ? Optional.of(List.of(new ReferralFact.Accepted(
                                    command.stamp().happened(),
                                    state.offering().orElseThrow().to(),
                                    Optional.empty())))
                            : Optional.empty());
        }
    }

    /** It lets a dispute go to and fro. */
    static class ReturnsAgainAndAgain extends ReferralsKeepTheLaws {
        @Override
        public Decider<ReferralCommand, Referral, ReferralFact, ReferralRefusal> decider() {
            return Spoilt.lenient(
                    super.decider(),
                    ReferralRefusal.RETURNED_BEFORE,
                    (command, state) -> Optional.of(
                            List.of(new ReferralFact.Returned(command.stamp().happened(), "不属管辖"))));
        }
    }

    /** It starts the wrong clock. */
    static class RunsTheOtherClock extends ReferralsKeepTheLaws {
        @Override
        public Decider<ReferralCommand, Referral, ReferralFact, ReferralRefusal> decider() {
            return new Spoilt<>(super.decider()) {
                @Override
                public Referral evolve(Referral referral, ReferralFact fact) {
                    return fact instanceof ReferralFact.Offered offered
                            ? sound.evolve(
                                    referral,
                                    new ReferralFact.Offered(
                                            offered.at(),
                                            offered.edition(),
                                            turned(offered.offering()),
                                            offered.answerBy()))
                            : sound.evolve(referral, fact);
                }
            };
        }

        private static Offering turned(Offering offering) {
            Clock other = offering.clock() == Clock.ORIGIN ? Clock.RECEIVER : Clock.ORIGIN;
            return new Offering(
                    offering.dispute(),
                    offering.from(),
                    offering.to(),
                    offering.counterpart(),
                    offering.direction(),
                    other,
                    offering.words());
        }
    }
}
