package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.Ruling;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Lot;
import io.github.governance4j.points.ledger.ObjectionCommand;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Ledgers with one fault each in what people are owed. Nested, so that no build runs them as tests of their own. */
final class BrokenRights {
    private static final Actor ANOTHER = new Actor.Post(new PostId("another-post"), new PersonId("another"));
    private static final Rule STORY = Rule.of("ledger.story");

    private BrokenRights() {}

    /** A village whose decider is told how to be wrong. */
    interface Village extends RightsLaws {
        @Override
        default Editions<Catalogue> editions() {
            return RightsVillage.editions();
        }
    }

    /** Changes the facts of what is accepted. */
    private static Decision<LedgerFact, PointsRefusal> changing(
            Decision<LedgerFact, PointsRefusal> right, UnaryOperator<LedgerFact> how) {
        return right.fold(
                ok -> Decision.accepted(ok.facts().stream().map(how).toList(), ok.explanation()), no -> right);
    }

    private static LedgerFact ruled(LedgerFact fact, UnaryOperator<Ruling> how) {
        return fact instanceof Reversal.OfAward back
                ? new Reversal.OfAward(
                        back.entry(),
                        back.of(),
                        back.lots(),
                        back.reason(),
                        back.unspent(),
                        back.shortfall(),
                        back.standing(),
                        back.counted(),
                        how.apply(back.ruling()))
                : fact;
    }

    static class TellsNobody implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    return changing(super.decide(command, account), fact -> ruled(fact, TellsNobody::silent));
                }
            };
        }

        private static Ruling silent(Ruling ruling) {
            Notice notice = ruling.notice();
            return new Ruling(
                    ruling.grounds(),
                    new Notice(Set.of(), notice.objection(), notice.with(), notice.remedies()),
                    ruling.lastDay(),
                    ruling.objections());
        }
    }

    static class ClosesTheWindowAWeekEarly implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    return command instanceof ObjectionCommand.RaiseObjection raised
                                    && account.notice(raised.entry())
                                            .flatMap(Notice::objection)
                                            .filter(until -> !until.isMet(
                                                    raised.stamp().happened().plusDays(7)))
                                            .isPresent()
                            ? refused(PointsRefusal.OBJECTION_TOO_LATE)
                            : super.decide(command, account);
                }
            };
        }
    }

    static class LetsWhoEnteredItTakeItBack implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    if (!(command instanceof LedgerCommand.Reverse reverse)) {
                        return super.decide(command, account);
                    }
                    LedgerCommand another = new LedgerCommand.Reverse(
                            by(reverse.stamp(), ANOTHER),
                            reverse.entry(),
                            reverse.reason(),
                            reverse.tell(),
                            reverse.family());
                    return changing(
                            super.decide(another, account),
                            fact -> ruled(
                                    fact,
                                    ruling -> decidedBy(ruling, reverse.stamp().by())));
                }
            };
        }

        private static Ruling decidedBy(Ruling ruling, Actor by) {
            Grounds grounds = ruling.grounds();
            return new Ruling(
                    new Grounds(grounds.edition(), grounds.rule(), grounds.evidence(), by, grounds.words()),
                    ruling.notice(),
                    ruling.lastDay(),
                    ruling.objections());
        }
    }

    static class LetsAnybodyAnswer implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    return command instanceof ObjectionCommand.AnswerObjection answer
                            ? super.decide(
                                    new ObjectionCommand.AnswerObjection(
                                            by(answer.stamp(), ANOTHER),
                                            answer.entry(),
                                            answer.answer(),
                                            answer.words(),
                                            Set.of()),
                                    account)
                            : super.decide(command, account);
                }
            };
        }
    }

    static class LetsStrangersObject implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    return command instanceof ObjectionCommand.RaiseObjection raised
                            ? super.decide(
                                    new ObjectionCommand.RaiseObjection(
                                            raised.stamp(),
                                            raised.entry(),
                                            raised.words(),
                                            account.notice(raised.entry())
                                                    .flatMap(notice ->
                                                            notice.to().stream().findFirst())),
                                    account)
                            : super.decide(command, account);
                }
            };
        }
    }

    static class ForgetsThatAnObjectionWasRejected implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Account evolve(Account account, LedgerFact fact) {
                    return fact instanceof ObjectionFact.ObjectionRejected ? account : super.evolve(account, fact);
                }
            };
        }
    }

    static class ForgetsWhatWasSpent implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Account evolve(Account account, LedgerFact fact) {
                    return fact instanceof LedgerFact.PointsSpent ? account : super.evolve(account, fact);
                }
            };
        }
    }

    static class FinesTheLots implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    Decision<LedgerFact, PointsRefusal> right = super.decide(command, account);
                    return command instanceof LedgerCommand.DeductStanding
                                    && right.isAccepted()
                                    && !account.lots().isEmpty()
                            ? fined(command, right, account.lots().get(0))
                            : right;
                }
            };
        }

        private static Decision<LedgerFact, PointsRefusal> fined(
                LedgerCommand command, Decision<LedgerFact, PointsRefusal> right, Lot lot) {
            List<LedgerFact> facts = new ArrayList<>(right.facts());
            facts.add(new LedgerFact.PointsSpent(
                    new CommandId(command.stamp().id() + "-fine"),
                    command.stamp().happened().toLocalDate().toEpochDay(),
                    lot.remaining(),
                    List.of(new LedgerFact.Drawn(lot.entry(), lot.remaining()))));
            return Decision.accepted(facts, right.explanation());
        }
    }

    static class LetsDeductionsLastThreeTimesAsLong implements Village {
        private static final Editions<Catalogue> LONGER = RightsVillage.editions(3);

        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger(LONGER);
        }
    }

    static class GoesOnWhileSomebodyObjects implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Account evolve(Account account, LedgerFact fact) {
                    return fact instanceof ObjectionFact.ObjectionRaised ? account : super.evolve(account, fact);
                }
            };
        }
    }

    static class ShowsEverything implements Village {
        @Override
        public List<CommandId> shown(Account account, LocalDate day) {
            List<CommandId> all = new ArrayList<>(account.shown(day));
            account.openObjections().forEach(objection -> all.add(objection.decision()));
            return all;
        }
    }

    static class UpholdsInNameOnly implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Account evolve(Account account, LedgerFact fact) {
                    return fact instanceof ObjectionFact.ObjectionUpheld upheld
                            ? super.evolve(
                                    account,
                                    new ObjectionFact.ObjectionRejected(
                                            upheld.entry(), upheld.answer(), ObjectionFact.Share.NONE))
                            : fact instanceof Reversal.OfDeduction ? account : super.evolve(account, fact);
                }
            };
        }
    }

    static class LeavesWhatWasPaidOnTheSmallerCount implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    Decision<LedgerFact, PointsRefusal> right = super.decide(command, account);
                    return right.fold(
                            ok -> Decision.accepted(
                                    ok.facts().stream()
                                            .filter(fact -> !(fact instanceof ObjectionFact.ScoreMadeUp))
                                            .toList(),
                                    ok.explanation()),
                            no -> right);
                }
            };
        }
    }

    static class PaysObjectorsTheLeast implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                private boolean rejected;

                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    Decision<LedgerFact, PointsRefusal> right = super.decide(
                            rejected && command instanceof LedgerCommand.ScoreDeed deed ? least(deed) : command,
                            account);
                    rejected |= right.facts().stream().anyMatch(ObjectionFact.ObjectionRejected.class::isInstance);
                    return right;
                }
            };
        }

        private static LedgerCommand least(LedgerCommand.ScoreDeed deed) {
            Deed one = new Deed(new ItemCode("help"), deed.deed().member(), Optional.of(new Amount(1_00)), List.of());
            return new LedgerCommand.ScoreDeed(deed.stamp(), one);
        }
    }

    static class RejectsBySilence implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    return changing(
                            super.decide(command, account),
                            fact -> fact instanceof ObjectionFact.ObjectionOverdue late
                                    ? new ObjectionFact.ObjectionRejected(
                                            late.entry(),
                                            new Objection.Answered(new Actor.Timer(), late.closed(), "逾期"),
                                            ObjectionFact.Share.NONE)
                                    : fact);
                }
            };
        }
    }

    static class AnswersAsOftenAsAsked implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    Decision<LedgerFact, PointsRefusal> right = super.decide(command, account);
                    return command instanceof ObjectionCommand.AnswerObjection
                                    && right.fold(ok -> false, no -> no.reason() == PointsRefusal.NO_OPEN_OBJECTION)
                            ? accepted(List.of())
                            : right;
                }
            };
        }
    }

    static class DeductsOnlyFromWhatThereIs implements Village {
        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    LocalDate day = command.stamp().recorded().toLocalDate();
                    Decision<LedgerFact, PointsRefusal> right = super.decide(command, account);
                    return command instanceof LedgerCommand.DeductStanding
                                    && right.isAccepted()
                                    && account.standing(day).compareTo(Points.of("30")) < 0
                            ? Decision.accepted(List.of(), STORY.says(true).build())
                            : right;
                }
            };
        }
    }

    static class NeverAnswers implements Village {
        @Override
        @Provide
        public Arbitrary<List<VillageWish>> lives() {
            return Village.super
                    .lives()
                    .map(wishes -> wishes.stream()
                            .filter(wish -> wish.what() != VillageWish.What.ANSWER)
                            .toList());
        }
    }
}
