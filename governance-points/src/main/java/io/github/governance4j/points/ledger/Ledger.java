package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.scoring.Scoring;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Decides for one points account (积分账户的决策函数).
 *
 * <pre>{@code
 * Ledger ledger = Ledger.over(editions);
 * var decision = ledger.decide(new LedgerCommand.ScoreDeed(stamp, new Deed(new ItemCode("LY003"), member)), account);
 * System.out.println(decision.explanation().text(Language.ZH));
 * }</pre>
 */
public final class Ledger implements Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> {
    /** The kind of stream an account is, for stores and desks. */
    public static final String KIND = "points.account";

    /** Whether lapses can be recorded by a day; rests on {@link #LAPSED}. */
    public static final Rule LAPSE = Rule.of("points.lapse-lots", Slot.day("day"));

    /** Lots had lapsed by a day; rests on one {@link #LOT} for each, or stands alone if there is none. */
    public static final Rule LAPSED =
            Rule.of("points.lapsed", Slot.day("day"), Slot.count("lots"), Slot.points("total"));
    /** One lot whose last day lies before the day. */
    public static final Rule LOT =
            Rule.of("points.lapsed.lot", Slot.id("entry"), Slot.day("last-day"), Slot.points("remaining"));

    private final Scoring scoring;

    private Ledger(Scoring scoring) {
        this.scoring = scoring;
    }

    /**
     * The decider under a village's catalogues.
     *
     * @param editions every edition, adopted or not; with none at all it still replays
     * @return the decider
     */
    public static Ledger over(Editions<Catalogue> editions) {
        return new Ledger(Scoring.over(editions));
    }

    @Override
    public Account initial() {
        return Account.EMPTY;
    }

    @Override
    public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
        return command.match(new LedgerCommand.Cases<>() {
            @Override
            public Decision<LedgerFact, PointsRefusal> scoreDeed(LedgerCommand.ScoreDeed score) {
                return Ledger.this.score(score, account);
            }

            @Override
            public Decision<LedgerFact, PointsRefusal> lapseLots(LedgerCommand.LapseLots lapse) {
                return lapse(lapse, account);
            }
        });
    }

    @Override
    public Account evolve(Account account, LedgerFact fact) {
        return fact.match(new LedgerFact.Cases<>() {
            @Override
            public Account deedScored(LedgerFact.DeedScored scored) {
                return account.scored(scored);
            }

            @Override
            public Account lotsLapsed(LedgerFact.LotsLapsed lapsed) {
                return account.lapsed(lapsed);
            }
        });
    }

    /** The first moment after the earliest last day; for a lot that came in late, the moment lapses were last recorded. */
    @Override
    public Optional<Due<LedgerCommand>> due(Account account) {
        long lastDay = account.earliestLastDay();
        if (lastDay == Account.NEVER) {
            return Optional.empty();
        }
        LocalDateTime at = LocalDate.ofEpochDay(Math.max(lastDay + 1, account.lapsedThrough()))
                .atStartOfDay();
        if (!Stamp.canName(at)) {
            return Optional.empty(); // Nobody will be there to record it.
        }
        CommandId id = CommandId.ofTimer("lapse-" + (account.lapses() + 1) + "@" + at.toLocalDate());
        return Optional.of(new Due<>(at, new LedgerCommand.LapseLots(Stamp.timer(id, at, at))));
    }

    private Decision<LedgerFact, PointsRefusal> score(LedgerCommand.ScoreDeed command, Account account) {
        return scoring.score(command.deed(), command.stamp(), account)
                .fold(
                        ok -> Decision.accepted(
                                List.of(new LedgerFact.DeedScored(
                                        command.stamp().id(),
                                        command.deed().member(),
                                        ok.facts().get(0))),
                                ok.explanation()),
                        no -> Decision.refused(no.reason(), no.explanation()));
    }

    private static Decision<LedgerFact, PointsRefusal> lapse(LedgerCommand.LapseLots command, Account account) {
        long day = command.stamp().happened().toLocalDate().toEpochDay();
        List<LedgerFact.LapsedLot> lapsed = account.lapsedBy(day);
        Explanation recorded = Scoring.recorded(command.stamp());
        long total =
                lapsed.stream().mapToLong(lot -> lot.remaining().hundredths()).sum();
        boolean stands = recorded.holds() && !lapsed.isEmpty();
        Finding why = LAPSE.says(stands).day(day).because(recorded);
        Finding lots =
                LAPSED.says(!lapsed.isEmpty()).day(day).count(lapsed.size()).points(total);
        for (LedgerFact.LapsedLot lot : lapsed) {
            lots.because(LOT.says(true)
                    .id(lot.entry().value())
                    .day(lot.lastDay())
                    .points(lot.remaining().hundredths())
                    .build());
        }
        why.because(lots.build());
        if (!recorded.holds()) {
            return Decision.refused(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED, why.build());
        }
        return lapsed.isEmpty()
                ? Decision.refused(PointsRefusal.NOTHING_HAS_LAPSED, why.build())
                : Decision.accepted(List.of(new LedgerFact.LotsLapsed(day, lapsed)), why.build());
    }
}
