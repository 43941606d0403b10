package io.github.governance4j.testkit.points.laws;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Lot;
import io.github.governance4j.points.ledger.Opening;
import io.github.governance4j.points.ledger.Reversal;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.testkit.points.PointsLaws;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Ledgers with one fault each. Nested, so that no build runs them as tests of their own. */
final class BrokenLedgers {
    private static final Rule STORY = Rule.of("ledger.story");

    private BrokenLedgers() {}

    /** A village whose decider is told how to be wrong. */
    interface Village extends PointsLaws {
        @Override
        default Editions<Catalogue> editions() {
            return MadeUpVillage.editions();
        }
    }

    static class ForgetsThatSomethingLapsed implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Account evolve(Account account, LedgerFact fact) {
                    return fact instanceof LedgerFact.LotsLapsed ? account : super.evolve(account, fact);
                }
            };
        }
    }

    static class ForgetsTheLastLotBroughtIn implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Account evolve(Account account, LedgerFact fact) {
                    return super.evolve(
                            account, broughtIn(fact, (lots, i) -> i + 1 == lots.size() ? null : lots.get(i)));
                }
            };
        }
    }

    static class KeepsLotsADayLonger implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Account evolve(Account account, LedgerFact fact) {
                    return super.evolve(account, broughtIn(fact, (lots, i) -> longer(lots.get(i))));
                }
            };
        }

        private static Opening.OpeningLot longer(Opening.OpeningLot lot) {
            OptionalLong last = lot.lastDay();
            return new Opening.OpeningLot(
                    lot.points(), last.isPresent() ? OptionalLong.of(last.getAsLong() + 1) : last);
        }
    }

    static class DrawsALotBelowZero implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    Decision<LedgerFact, PointsRefusal> right = super.decide(command, account);
                    return command instanceof LedgerCommand.Spend spend
                                    && !right.isAccepted()
                                    && !account.lots().isEmpty()
                            ? spent(
                                    spend,
                                    List.of(new LedgerFact.Drawn(
                                            account.lots().get(0).entry(), spend.points())))
                            : right;
                }
            };
        }
    }

    static class SpendsOnCredit implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    Decision<LedgerFact, PointsRefusal> right = super.decide(command, account);
                    return command instanceof LedgerCommand.Spend spend && !right.isAccepted()
                            ? spent(spend, List.of())
                            : right;
                }
            };
        }
    }

    static class FinesTheLots implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    Decision<LedgerFact, PointsRefusal> right = super.decide(command, account);
                    return command instanceof LedgerCommand.DeductStanding && right.isAccepted()
                            ? drawingOn(account.lots(), command, right)
                            : right;
                }
            };
        }
    }

    static class TakesOnePointWhereAllIsMeant implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(Tampered.misread(
                    editions,
                    Tampered.Misreading.ofWorth(
                            worth -> worth instanceof Worth.All ? new Worth.Fixed(Points.of("1")) : worth)));
        }
    }

    static class ForgetsTheCapsWhenADeedComesLate implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    boolean late = command.stamp()
                            .recorded()
                            .minusDays(1)
                            .isAfter(command.stamp().happened());
                    return late && command instanceof LedgerCommand.ScoreDeed
                            ? super.decide(command, initial())
                            : super.decide(command, account);
                }
            };
        }
    }

    static class ReadsEveryCapAsHalf implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(Tampered.misread(
                    editions,
                    Tampered.Misreading.ofCaps(cap -> most(cap, cap.most().hundredths() / 2))));
        }
    }

    static class TakesALargeCapForASlipOfThePen implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(Tampered.misread(
                    editions,
                    Tampered.Misreading.ofCaps(cap -> cap.most().hundredths() > 20_00 ? most(cap, 1_00) : cap)));
        }
    }

    static class PaysHalfAPointMore implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(Tampered.misread(
                    editions,
                    Tampered.Misreading.ofWorth(worth -> worth instanceof Worth.Fixed fixed
                            ? new Worth.Fixed(fixed.points().plus(Points.of("0.5")))
                            : worth)));
        }
    }

    static class SpendsTheLastFirst implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                LedgerFact decided(LedgerFact fact, Account account) {
                    if (!(fact instanceof LedgerFact.PointsSpent spent)) {
                        return fact;
                    }
                    List<LedgerFact.Drawn> from = new ArrayList<>(spent.from());
                    Collections.reverse(from);
                    return new LedgerFact.PointsSpent(spent.entry(), spent.day(), spent.points(), from);
                }
            };
        }
    }

    static class LetsPointsLastAMonthLonger implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(Tampered.misread(
                    editions,
                    Tampered.Misreading.ofValidity(
                            validity -> new Validity(validity.months() + 1, validity.resetsOn()))));
        }
    }

    static class LapsesOneLotAtATime implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                LedgerFact decided(LedgerFact fact, Account account) {
                    return fact instanceof LedgerFact.LotsLapsed lapsed
                            ? new LedgerFact.LotsLapsed(
                                    lapsed.on(), lapsed.lots().subList(0, 1))
                            : fact;
                }
            };
        }
    }

    static class TakesTheShortfallFromOtherLots implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    Decision<LedgerFact, PointsRefusal> right = super.decide(command, account);
                    return right.facts().stream()
                            .filter(Reversal.OfAward.class::isInstance)
                            .map(Reversal.OfAward.class::cast)
                            .filter(fact -> fact.shortfall().isPositive())
                            .findFirst()
                            .map(fact -> drawingOn(
                                    account.lots().stream()
                                            .filter(lot -> !lot.entry().equals(fact.of()))
                                            .toList(),
                                    command,
                                    right))
                            .orElse(right);
                }
            };
        }
    }

    static class KeepsSomeOfWhatComesBack implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                LedgerFact decided(LedgerFact fact, Account account) {
                    return fact instanceof Reversal.OfSpending back
                                    && !back.returned().isEmpty()
                            ? new Reversal.OfSpending(
                                    back.entry(),
                                    back.of(),
                                    back.day(),
                                    back.reason(),
                                    back.returned().subList(1, back.returned().size()),
                                    back.cancelled())
                            : fact;
                }
            };
        }
    }

    static class ReversesAsOftenAsAsked implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    Decision<LedgerFact, PointsRefusal> right = super.decide(command, account);
                    return command instanceof LedgerCommand.Reverse && !right.isAccepted()
                            ? Decision.accepted(List.of(), STORY.says(true).build())
                            : right;
                }
            };
        }
    }

    static class KeepsTheRoomAReversedDeedTook implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                LedgerFact decided(LedgerFact fact, Account account) {
                    return fact instanceof Reversal.OfAward back
                            ? new Reversal.OfAward(
                                    back.entry(),
                                    back.of(),
                                    back.lots(),
                                    back.reason(),
                                    back.unspent(),
                                    back.shortfall(),
                                    back.standing(),
                                    List.of(),
                                    back.ruling())
                            : fact;
                }
            };
        }
    }

    static class LeavesAReversedDeductionStanding implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Account evolve(Account account, LedgerFact fact) {
                    return fact instanceof Reversal.OfDeduction ? account : super.evolve(account, fact);
                }
            };
        }
    }

    /** Skips the sixth fact it is handed; another one handed the rest skips another. */
    static class NodsOffAtTheSixthFact implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                private int seen;

                @Override
                public Account evolve(Account account, LedgerFact fact) {
                    return ++seen == 6 ? account : super.evolve(account, fact);
                }
            };
        }
    }

    static class CountsUnderTheItemNamedFirst implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    return command instanceof LedgerCommand.ScoreDeed score
                            ? super.decide(with(score, score.deed().amount()), account)
                            : super.decide(command, account);
                }
            };
        }
    }

    static class PaysEveryStepOfALadderAnew implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    boolean step = command instanceof LedgerCommand.ScoreDeed score
                            && score.deed().item().value().startsWith("hours");
                    return super.decide(command, step ? initial() : account);
                }
            };
        }
    }

    static class PaysEveryBandLikeTheFirst implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(Tampered.misread(
                    editions,
                    Tampered.Misreading.ofWorth(worth -> worth instanceof Worth.Band band
                            ? new Worth.Band(
                                    band.scale(),
                                    band.above(),
                                    band.through(),
                                    Amount.of("100"),
                                    band.points(),
                                    band.most())
                            : worth)));
        }
    }

    static class LosesTheThousands implements Village {
        @Override
        public Tampered decider(Editions<Catalogue> editions) {
            return new Tampered(editions) {
                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    return command instanceof LedgerCommand.ScoreDeed score
                            ? super.decide(
                                    with(
                                            score,
                                            score.deed()
                                                    .amount()
                                                    .map(amount -> new Amount(amount.hundredths() % 1_000_00))),
                                    account)
                            : super.decide(command, account);
                }
            };
        }
    }

    private interface LotBroughtIn {
        /** What becomes of one lot; null if it is lost. */
        Opening.@org.jspecify.annotations.Nullable OpeningLot of(List<Opening.OpeningLot> lots, int index);
    }

    private static LedgerFact broughtIn(LedgerFact fact, LotBroughtIn how) {
        if (!(fact instanceof LedgerFact.BalanceBroughtIn broughtIn)) {
            return fact;
        }
        Opening opening = broughtIn.opening();
        List<Opening.OpeningLot> lots = new ArrayList<>();
        for (int i = 0; i < opening.lots().size(); i++) {
            Optional.ofNullable(how.of(opening.lots(), i)).ifPresent(lots::add);
        }
        return new LedgerFact.BalanceBroughtIn(
                broughtIn.entry(),
                broughtIn.day(),
                broughtIn.enteredBy(),
                new Opening(lots, opening.standing(), opening.counted()));
    }

    private static Decision<LedgerFact, PointsRefusal> spent(LedgerCommand.Spend spend, List<LedgerFact.Drawn> from) {
        long day = spend.stamp().happened().toLocalDate().toEpochDay();
        return Decision.accepted(
                List.of(new LedgerFact.PointsSpent(spend.stamp().id(), day, spend.points(), from)),
                STORY.says(true).build());
    }

    /** The decision, and one hundredth taken from the first of some lots besides. */
    private static Decision<LedgerFact, PointsRefusal> drawingOn(
            List<Lot> lots, LedgerCommand command, Decision<LedgerFact, PointsRefusal> right) {
        if (lots.isEmpty()) {
            return right;
        }
        List<LedgerFact> facts = new ArrayList<>(right.facts());
        Points taken = Points.ofHundredths(1);
        facts.add(new LedgerFact.PointsSpent(
                new CommandId(command.stamp().id() + "-fine"),
                command.stamp().happened().toLocalDate().toEpochDay(),
                taken,
                List.of(new LedgerFact.Drawn(lots.get(0).entry(), taken))));
        return Decision.accepted(facts, right.explanation());
    }

    private static LedgerCommand.ScoreDeed with(LedgerCommand.ScoreDeed score, Optional<Amount> amount) {
        return new LedgerCommand.ScoreDeed(
                score.stamp(), new Deed(score.deed().item(), score.deed().member(), amount, List.of()));
    }

    private static Cap most(Cap cap, long hundredths) {
        return new Cap(cap.group(), Points.ofHundredths(hundredths), cap.period(), cap.scope());
    }
}
