package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.mediation.stipend.CaseEnd;
import io.github.governance4j.mediation.stipend.StipendCommand;
import io.github.governance4j.mediation.stipend.StipendFact;
import io.github.governance4j.mediation.stipend.StipendFund;
import io.github.governance4j.mediation.stipend.StipendRefusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deciders that pay stipends wrongly, each in one way; surefire sees none of them. */
final class BrokenStipends {
    private BrokenStipends() {}

    /** It pays for settlements alone, as is often done. */
    static class PaysForSettlementsAlone extends FundsKeepTheLaws {
        @Override
        public Decider<StipendCommand, StipendFund, StipendFact, StipendRefusal> decider() {
            return new Spoilt<>(super.decider()) {
                @Override
                public Decision<StipendFact, StipendRefusal> decide(StipendCommand command, StipendFund fund) {
                    Decision<StipendFact, StipendRefusal> decision = sound.decide(command, fund);
                    return command instanceof StipendCommand.Ask ask
                                    && ask.seen().value().end() == CaseEnd.WITHOUT_AGREEMENT
                            ? Decision.refused(StipendRefusal.NOT_MEDIATED, decision.explanation())
                            : decision;
                }
            };
        }
    }

    private static Optional<List<StipendFact>> asked(StipendCommand command, StipendFund fund) {
        return command instanceof StipendCommand.Ask ask
                        && fund.opened().isPresent()
                        && ask.stamp().by() instanceof Actor.Post post
                ? Optional.of(List.of(new StipendFact.StipendAsked(
                        ask.stamp().happened(),
                        ask.seen().value().dispute(),
                        ask.payee(),
                        post.holder(),
                        ask.grade(),
                        ask.fen(),
                        Optional.empty())))
                : Optional.empty();
    }

    /** It takes the same dispute again and again. */
    static class PaysAgain extends FundsKeepTheLaws {
        @Override
        public Decider<StipendCommand, StipendFund, StipendFact, StipendRefusal> decider() {
            return Spoilt.lenient(super.decider(), StipendRefusal.PAID_BEFORE, BrokenStipends::asked);
        }
    }

    /** It pays what it has not got. */
    static class Overdraws extends FundsKeepTheLaws {
        @Override
        public Decider<StipendCommand, StipendFund, StipendFact, StipendRefusal> decider() {
            return Spoilt.lenient(super.decider(), StipendRefusal.FUND_EXHAUSTED, BrokenStipends::asked);
        }
    }

    /** It asks nobody whose case it was. */
    static class PaysTheParties extends FundsKeepTheLaws {
        @Override
        public Decider<StipendCommand, StipendFund, StipendFact, StipendRefusal> decider() {
            return Spoilt.lenient(super.decider(), StipendRefusal.PAYEE_INVOLVED, BrokenStipends::asked);
        }
    }

    /** Whoever asks may grant. */
    static class LetsOnesOwnBeGranted extends FundsKeepTheLaws {
        @Override
        public Decider<StipendCommand, StipendFund, StipendFact, StipendRefusal> decider() {
            return Spoilt.lenient(
                    super.decider(),
                    StipendRefusal.SAME_PERSON,
                    (command, fund) -> command instanceof StipendCommand.Grant grant
                            ? fund.stipend(grant.dispute())
                                    .map(stipend -> List.of(new StipendFact.StipendGranted(
                                            grant.stamp().happened(),
                                            grant.dispute(),
                                            stipend.asked().recorder(),
                                            stipend.asked().fen())))
                            : Optional.empty());
        }
    }

    /** It declines, and tells nobody. */
    static class DeclinesInSilence extends FundsKeepTheLaws {
        @Override
        public Decider<StipendCommand, StipendFund, StipendFact, StipendRefusal> decider() {
            return Spoilt.telling(
                    super.decider(),
                    fact -> fact instanceof StipendFact.StipendDeclined declined
                            ? new StipendFact.StipendDeclined(
                                    declined.at(), declined.dispute(), declined.fen(), declined.grounds(), nobody())
                            : fact);
        }

        private static Notice nobody() {
            return new Notice(Set.of(), Optional.empty(), Set.of(), Set.of());
        }
    }
}
