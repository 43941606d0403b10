package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Deduction;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.points.scoring.Score;
import io.github.governance4j.points.scoring.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What has counted under caps and ladders, worked out from deeds, facts and catalogues; never from what a fact says it counted. Hundredths.
 */
final class Used {
    private final Editions<Catalogue> editions;
    private final Map<CommandId, List<Counted>> byEntry = new HashMap<>();
    private final Map<CommandId, PersonId> members = new HashMap<>();
    private final Map<CommandId, Map.Entry<CommandId, List<Counted>>> takenBack = new HashMap<>();

    Used(Editions<Catalogue> editions) {
        this.editions = editions;
    }

    long of(Tally tally) {
        return byEntry.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.tally().equals(tally))
                .mapToLong(Counted::amount)
                .sum();
    }

    Catalogue catalogue(Score score) {
        return Reckoned.known(editions.byId(score.edition())).rules();
    }

    Item item(Score score) {
        return Reckoned.known(catalogue(score).item(score.item()));
    }

    /** What a deed is worth under an item before any cap, had it been done now. */
    long worth(Item item, Score score, Deed deed) {
        Catalogue catalogue = catalogue(score);
        return item.worth().match(new Worth.Cases<>() {
            @Override
            public Long fixed(Worth.Fixed worth) {
                return worth.points().hundredths();
            }

            @Override
            public Long range(Worth.Range worth) {
                return deed.amount().orElseThrow().hundredths();
            }

            @Override
            public Long step(Worth.Step worth) {
                long total = of(total(worth, score.earned())) + hours(worth, score, deed);
                long paid = of(paid(worth, score.earned()));
                return Math.max(0, Reckoned.ladder(catalogue, worth.ladder(), total) - paid);
            }

            @Override
            public Long band(Worth.Band worth) {
                return Reckoned.scale(
                        catalogue, worth.scale(), deed.amount().orElseThrow().hundredths());
            }

            @Override
            public Long all(Worth.All worth) {
                throw new AssertionError("a deed was scored under an item that takes all: " + score);
            }
        });
    }

    private long hours(Worth.Step step, Score score, Deed deed) {
        return deed.amount().isPresent()
                ? deed.amount().get().hundredths()
                : Math.max(0, step.threshold().hundredths() - of(total(step, score.earned())));
    }

    private static Tally total(Worth.Step step, long day) {
        return ladder(Tally.Kind.TOTAL, step.ladder(), step, day);
    }

    private static Tally paid(Worth.Step step, long day) {
        return ladder(Tally.Kind.PAID, step.ladder(), step, day);
    }

    private static Tally ladder(Tally.Kind kind, Series ladder, Worth.Step step, long day) {
        return new Tally(kind, ladder.value(), step.period(), Reckoned.firstDay(step.period(), day), Optional.empty());
    }

    void book(LedgerCommand command, LedgerFact fact) {
        if (fact instanceof LedgerFact.DeedScored scored && command instanceof LedgerCommand.ScoreDeed deed) {
            byEntry.put(scored.entry(), counted(scored, deed.deed()));
            members.put(scored.entry(), scored.member());
        } else if (fact instanceof LedgerFact.BalanceBroughtIn broughtIn) {
            byEntry.put(broughtIn.entry(), broughtIn.opening().counted());
        } else if (fact instanceof LedgerFact.StandingDeducted deducted) {
            byEntry.put(deducted.entry(), counted(deducted));
        } else if (fact instanceof Reversal reversal) {
            List<Counted> gone = byEntry.remove(reversal.of());
            if (gone != null) {
                takenBack.put(reversal.entry(), Map.entry(reversal.of(), gone));
            }
        } else if (fact instanceof ObjectionFact.ObjectionUpheld upheld && takenBack.containsKey(upheld.entry())) {
            Map.Entry<CommandId, List<Counted>> award =
                    Reckoned.known(Optional.ofNullable(takenBack.get(upheld.entry())));
            byEntry.put(award.getKey(), award.getValue());
        } else if (fact instanceof ObjectionFact.ScoreMadeUp made) {
            byEntry.put(made.of(), counted(made));
        }
    }

    /** What an entry counts with what it got besides: no more hours, but what the ladder paid and what its caps let through. */
    private List<Counted> counted(ObjectionFact.ScoreMadeUp made) {
        Score more = made.more();
        Item item = item(more);
        List<Counted> counted = new ArrayList<>(Reckoned.known(Optional.ofNullable(byEntry.get(made.of()))));
        counted.addAll(underCaps(item, Reckoned.known(Optional.ofNullable(members.get(made.of()))), more));
        counted.add(new Counted(
                paid((Worth.Step) item.worth(), more.earned()),
                more.granted().plus(more.lost()).hundredths()));
        return counted;
    }

    private static List<Counted> underCaps(Item item, PersonId member, Score score) {
        return Reckoned.caps(item).stream()
                .map(cap -> new Counted(
                        Reckoned.tally(cap, member, score.earned()),
                        score.granted().hundredths()))
                .toList();
    }

    private List<Counted> counted(LedgerFact.DeedScored scored, Deed deed) {
        Score score = scored.score();
        Item item = item(score);
        List<Counted> counted = new ArrayList<>(underCaps(item, scored.member(), score));
        if (item.worth() instanceof Worth.Step step) {
            counted.add(new Counted(total(step, score.earned()), hours(step, score, deed)));
            counted.add(new Counted(paid(step, score.earned()), worth(item, score, deed)));
        }
        return counted;
    }

    private List<Counted> counted(LedgerFact.StandingDeducted deducted) {
        Deduction deduction = deducted.deduction();
        Item item = Reckoned.known(
                Reckoned.known(editions.byId(deduction.edition())).rules().item(deduction.item()));
        return Reckoned.caps(item).stream()
                .map(cap -> new Counted(
                        Reckoned.tally(cap, deducted.member(), deduction.on()),
                        deduction.points().hundredths()))
                .toList();
    }

    /** What a deed is worth under an item of an edition; empty if it cannot be scored under it. */
    OptionalLong offered(Item item, Score score, Deed deed) {
        if (!item.isScored()) {
            return OptionalLong.empty();
        }
        if (item.worth() instanceof Worth.Range range
                && deed.amount()
                        .filter(a -> a.hundredths() >= range.least().hundredths()
                                && a.hundredths() <= range.most().hundredths())
                        .isEmpty()) {
            return OptionalLong.empty();
        }
        if (item.worth() instanceof Worth.Band band && !fits(score, band, deed)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(worth(item, score, deed));
    }

    private boolean fits(Score score, Worth.Band band, Deed deed) {
        OptionalLong end = Reckoned.end(catalogue(score), band.scale());
        return deed.amount()
                .map(Amount::hundredths)
                .filter(amount -> amount <= end.orElse(Long.MAX_VALUE)
                        && Reckoned.scale(catalogue(score), band.scale(), amount) <= Worth.MOST.hundredths())
                .isPresent();
    }
}
