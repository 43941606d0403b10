package io.github.governance4j.testkit.points;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.ledger.Deduction;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Lot;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Which points are spent first, how long they last, and what lapses (批次通则). Part of {@link PointsLaws}. */
public interface LotLaws extends PointsUnderTest {
    /**
     * Spending draws the lot with the earliest last day first, among equals the one recorded first; only lots earned by the day and not
     * over; and is refused for want of points only when they really do not reach.
     *
     * @param given a case
     */
    @Property(tries = 250)
    default void spending_draws_first_what_lapses_first(@ForAll("cases") PointsCase given) {
        for (Books.Posted one : Books.of(this, given).posted()) {
            if (one.command() instanceof LedgerCommand.Spend command) {
                List<Lot> there = one.reckoned().spendable(one.day());
                long sum = there.stream()
                        .mapToLong(lot -> lot.remaining().hundredths())
                        .sum();
                one.decision()
                        .fold(
                                ok -> same(
                                        "the lots drawn on by " + command,
                                        drawn(there, command.points().hundredths()),
                                        one.fact(LedgerFact.PointsSpent.class)
                                                .orElseThrow()
                                                .from()),
                                no -> same(
                                        "whether there is too little for " + command + ": " + there,
                                        sum < command.points().hundredths(),
                                        tooLittle(no.explanation())));
            }
        }
    }

    /**
     * What is spent is the sum of what is drawn, and no lot gives more than it held.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void what_is_spent_was_there(@ForAll("cases") PointsCase given) {
        for (Books.Posted one : Books.of(this, given).accepted(LedgerCommand.Spend.class)) {
            LedgerCommand.Spend command = (LedgerCommand.Spend) one.command();
            LedgerFact.PointsSpent fact = one.fact(LedgerFact.PointsSpent.class).orElseThrow();
            long sum = fact.from().stream()
                    .mapToLong(drawn -> drawn.points().hundredths())
                    .sum();
            Claim.same("asked and spent by " + command, command.points(), fact.points());
            Claim.same("spent and drawn by " + command, command.points().hundredths(), sum);
            Reckoning before = one.reckoned();
            fact.from()
                    .forEach(drawn -> Claim.holds(
                            before.line(drawn.lot())
                                    .filter(line -> line.spendable(one.day())
                                                    >= drawn.points().hundredths()
                                            && drawn.points().isPositive()
                                            && line.day <= one.day())
                                    .isPresent(),
                            () -> command + " drew " + drawn + ", which was not there: "
                                    + before.spendable(one.day())));
        }
    }

    /**
     * What is earned or taken lasts as long as the catalogue of its edition says, and what is for honour alone can never be spent.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void everything_lasts_as_long_as_the_catalogue_says(@ForAll("cases") PointsCase given) {
        Used used = new Used(given.editions());
        for (Books.Posted one : Books.of(this, given).posted()) {
            one.fact(LedgerFact.DeedScored.class).ifPresent(scored -> {
                Item item = used.item(scored.score());
                boolean spendable = item.classification()
                        .filter(as -> as.effect() != Effect.HONOUR)
                        .isPresent();
                long day = one.day();
                Claim.same("the day of " + scored, day, scored.score().earned());
                Claim.same(
                        "whether it can be spent: " + scored,
                        spendable,
                        scored.score().redeemable());
                Claim.same(
                        "the last day to spend " + scored,
                        spendable ? Reckoned.lastDay(item.validity(), day) : OptionalLong.empty(),
                        scored.score().lastDay());
                Claim.same(
                        "the last day in standing of " + scored,
                        Reckoned.lastDay(item.standingValidity(), day),
                        scored.score().standingLastDay());
            });
            one.fact(LedgerFact.StandingDeducted.class).ifPresent(fact -> {
                Deduction deduction = fact.deduction();
                Terms terms = Reckoned.known(given.editions().byId(deduction.edition()))
                        .rules()
                        .terms();
                Claim.same(
                        "the last day of " + deduction,
                        Reckoned.lastDay(
                                Reckoned.lasting(terms, deduction.points().hundredths()), one.day()),
                        OptionalLong.of(deduction.lastDay()));
            });
        }
    }

    /**
     * What lapses is everything whose last day is over, and nothing else; until then it counts, from then on it does not, recorded or
     * not.
     *
     * @param given a case
     */
    @Property(tries = 250)
    default void what_lapses_is_all_that_is_over_and_nothing_else(@ForAll("cases") PointsCase given) {
        for (Books.Posted one : Books.of(this, given).posted()) {
            if (one.command() instanceof LedgerCommand.LapseLots command) {
                Set<LedgerFact.LapsedLot> over = new HashSet<>(one.reckoned().lapsedBy(one.day()));
                List<LedgerFact.LapsedLot> lapsed = one.fact(LedgerFact.LotsLapsed.class)
                        .map(LedgerFact.LotsLapsed::lots)
                        .orElse(List.of());
                Claim.same("what lapses by " + command, over, Set.copyOf(lapsed));
                Claim.same("how many lots lapse by " + command, over.size(), lapsed.size());
                for (long day : List.of(one.day(), one.day() + 30)) {
                    LocalDate on = LocalDate.ofEpochDay(day);
                    Claim.same(
                            "what can be spent on " + on + " before and after recording lapses",
                            one.before().redeemable(on),
                            one.after().redeemable(on));
                    Claim.same(
                            "standing on " + on + " before and after recording lapses",
                            one.before().standing(on),
                            one.after().standing(on));
                }
            }
        }
    }

    // The first reason may be another; whether there was enough is told all the same.
    private static boolean tooLittle(Explanation why) {
        return why.because().stream()
                .anyMatch(finding -> finding.code().equals("points.spend.enough") && !finding.holds());
    }

    private static List<LedgerFact.Drawn> drawn(List<Lot> lots, long asked) {
        List<LedgerFact.Drawn> drawn = new ArrayList<>();
        long left = asked;
        for (Lot lot : lots) {
            long taken = Math.min(left, lot.remaining().hundredths());
            if (taken > 0) {
                drawn.add(new LedgerFact.Drawn(lot.entry(), Points.ofHundredths(taken)));
            }
            left -= taken;
        }
        Claim.holds(left == 0, () -> asked + " hundredths were spent where only these were there: " + lots);
        return drawn;
    }

    private static boolean same(String what, Object expected, Object actual) {
        Claim.same(what, expected, actual);
        return true;
    }
}
