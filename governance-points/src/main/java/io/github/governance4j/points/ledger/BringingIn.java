package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.scoring.Scoring;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes over what an account held elsewhere: first of all, or in the place of an opening that was wrong and was taken back, whatever was
 * earned, deducted and spent since.
 */
final class BringingIn {
    /** Balances of a day, brought in: what can be spent, and standing. */
    static final Rule BRING_IN =
            Rule.of("points.bring-in", Slot.day("day"), Slot.points("redeemable"), Slot.points("standing"));
    /** Nothing stands in the way: nothing has happened yet, all of it was reversed, or an opening that was taken back is replaced. */
    static final Rule UNTOUCHED = Rule.of("points.bring-in.first", Slot.flag("untouched"));
    /** An entry that stands in the way. */
    static final Rule STANDS = Rule.of("points.bring-in.stands", Slot.id("entry"), Slot.day("day"));
    /** How many more do, which are not named. */
    static final Rule MORE = Rule.of("points.bring-in.more", Slot.count("entries"));
    /** The account has a base, or what a deduction brought of it; what is brought in has its own. */
    static final Rule HAS_BASE = Rule.of("points.bring-in.base", Slot.points("standing"));
    /**
     * A spending drew on an opening that was taken back, on the day the new balances are of or after it: so they have what was spent in
     * them once more.
     */
    static final Rule DRAWN = Rule.of(
            "points.bring-in.drawn", Slot.id("entry"), Slot.day("spent"), Slot.points("points"), Slot.day("day"));
    /** The opening in whose place the balances come, and what had been spent of it before their day. */
    static final Rule REPLACES = Rule.of("points.bring-in.replaces", Slot.id("entry"), Slot.points("spent"));

    /** The most entries a reason names (ours); an account can have thousands. */
    private static final int MOST_NAMED = 20;

    private final Account account;
    private final long day;
    private final List<Entry> openings = new ArrayList<>(0);
    private final List<Entry> standing = new ArrayList<>(0);

    private BringingIn(Account account, long day) {
        this.account = account;
        this.day = day;
        account.entries().forEach(entry -> {
            if (!entry.reversed()) {
                standing.add(entry);
            } else if (entry.kind() == Entry.Kind.OPENING) {
                openings.add(entry);
            }
        });
    }

    static Decision<LedgerFact, PointsRefusal> decide(LedgerCommand.BringIn command, Account account) {
        long day = command.stamp().happened().toLocalDate().toEpochDay();
        Opening opening = command.opening();
        Explanation recorded = Scoring.recorded(command.stamp());
        Explanation untouched = new BringingIn(account, day).untouched();
        Set<PointsRefusal> against = EnumSet.noneOf(PointsRefusal.class);
        if (!untouched.holds()) {
            against.add(PointsRefusal.ACCOUNT_IN_USE);
        }
        if (!recorded.holds()) {
            against.add(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED);
        }
        Finding why = BRING_IN.says(against.isEmpty())
                .day(day)
                .points(opening.lots().stream()
                        .mapToLong(lot -> lot.points().hundredths())
                        .sum())
                .points(opening.standing().hundredths())
                .because(untouched)
                .because(recorded);
        return against.isEmpty()
                ? Decision.accepted(
                        List.of(new LedgerFact.BalanceBroughtIn(
                                command.stamp().id(),
                                day,
                                ObjectionChecks.person(command.stamp().by()),
                                opening)),
                        why.build())
                : Decision.refused(against.iterator().next(), why.build());
    }

    private Explanation untouched() {
        List<Explanation> inTheWay = new ArrayList<>(0);
        boolean replaces = !openings.isEmpty() && standing.stream().noneMatch(one -> one.kind() == Entry.Kind.OPENING);
        if (replaces) {
            standing.forEach(entry -> drawn(entry).ifPresent(inTheWay::add));
        } else {
            standing.forEach(entry -> inTheWay.add(
                    STANDS.says(false).id(entry.id().value()).day(entry.day()).build()));
        }
        if ((account.hasBase() || account.baseBrought().isPositive())
                && standing.stream().noneMatch(one -> one.kind() == Entry.Kind.OPENING)) {
            inTheWay.add(0, HAS_BASE.says(false).points(account.booked()).build());
        }
        Finding untouched = UNTOUCHED.says(inTheWay.isEmpty()).flag(inTheWay.isEmpty());
        inTheWay.stream().limit(MOST_NAMED).forEach(untouched::because);
        if (inTheWay.size() > MOST_NAMED) {
            untouched.because(
                    MORE.says(false).count(inTheWay.size() - MOST_NAMED).build());
        }
        if (inTheWay.isEmpty() && replaces) {
            Entry latest = openings.get(openings.size() - 1);
            untouched.because(REPLACES.says(true)
                    .id(latest.id().value())
                    .points(spent(latest))
                    .build());
        }
        return untouched.build();
    }

    /** What a spending drew on openings that were taken back, if it stands in the way. */
    private Optional<Explanation> drawn(Entry spending) {
        long points = 0;
        for (LedgerFact.Drawn drawn : spending.origin().from()) {
            if (openings.stream().anyMatch(one -> LedgerFact.BalanceBroughtIn.isLotOf(one.id(), drawn.lot()))) {
                points += drawn.points().hundredths();
            }
        }
        return points == 0 || spending.day() < day
                ? Optional.empty()
                : Optional.of(DRAWN.says(false)
                        .id(spending.id().value())
                        .day(spending.day())
                        .points(points)
                        .day(day)
                        .build());
    }

    private long spent(Entry opening) {
        long[] sum = {0};
        account.entries().forEach(entry -> {
            if (LedgerFact.BalanceBroughtIn.isLotOf(opening.id(), entry.id())) {
                sum[0] += entry.spent();
            }
        });
        return sum[0];
    }
}
