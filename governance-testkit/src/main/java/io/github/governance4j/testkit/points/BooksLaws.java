package io.github.governance4j.testkit.points;

import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Fund;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Lot;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The books balance, nothing is below zero, and a deduction never takes what was earned (账目通则). Part of {@link PointsLaws}. */
public interface BooksLaws extends PointsUnderTest {
    /**
     * After every command the account's lots are what the fund has outstanding, and its standing is what the fund has as standing: the
     * two sides sum to zero.
     *
     * @param given a case
     */
    @Property(tries = 150)
    default void account_and_fund_sum_to_zero_after_every_step(@ForAll("cases") PointsCase given) {
        Fund fund = Fund.EMPTY;
        for (Books.Posted one : Books.of(this, given).posted()) {
            for (LedgerFact fact : one.decision().facts()) {
                fund = fund.with(fact);
            }
            Claim.same(
                    "what the fund has outstanding, and the account's lots, after " + one.command(),
                    fund.outstanding().hundredths(),
                    held(one.after()));
            Claim.same(
                    "the fund's standing and the account's, after " + one.command(),
                    fund.standing(),
                    one.after().recordedStanding().hundredths());
        }
    }

    /**
     * What was granted is held, was spent, has lapsed or was taken back; counted from the facts alone.
     *
     * @param given a case
     */
    @Property(tries = 150)
    default void what_was_granted_is_held_or_spent_or_lapsed_or_taken_back(@ForAll("cases") PointsCase given) {
        Reckoning books = new Reckoning();
        for (Books.Posted one : Books.of(this, given).posted()) {
            one.decision().facts().forEach(books::book);
            Claim.same(
                    "granted, and held + spent + lapsed + taken back, after " + one.command(),
                    books.granted(),
                    held(one.after()) + books.spent() + books.lapsed() + books.withdrawn());
        }
    }

    /**
     * No lot, no balance on any day, no part of the fund and no line of the books is below zero.
     *
     * @param given a case
     */
    @Property(tries = 150)
    default void no_part_is_ever_negative(@ForAll("cases") PointsCase given) {
        Fund fund = Fund.EMPTY;
        Reckoning books = new Reckoning();
        for (Books.Posted one : Books.of(this, given).posted()) {
            for (LedgerFact fact : one.decision().facts()) {
                fund = fund.with(fact);
                books.book(fact);
            }
            String after = " after " + one.command();
            Fund now = fund;
            Claim.holds(
                    Math.min(
                                    Math.min(now.issued(), now.spent()),
                                    Math.min(now.lapsed(), Math.min(now.withdrawn(), now.writtenOff())))
                            >= 0,
                    () -> "the fund has a part below zero: " + now + after);
            books.lines()
                    .forEach(line -> Claim.holds(
                            line.held >= 0 && line.spent >= 0,
                            () -> line.id + " holds " + line.held + " and " + line.spent + " was spent of it" + after));
            one.after()
                    .lots()
                    .forEach(lot -> Claim.holds(lot.remaining().isPositive(), () -> "an empty lot: " + lot + after));
            for (long day : days(one)) {
                LocalDate on = LocalDate.ofEpochDay(day);
                Claim.holds(
                        one.after().redeemable(on).hundredths() >= 0
                                && one.after().standing(on).hundredths() >= 0,
                        () -> "a balance below zero on " + on + after + ": " + one.after());
            }
        }
    }

    /**
     * What can be spent on a day, and standing on a day, are the sums over the facts that count on it.
     *
     * @param given a case
     */
    @Property(tries = 150)
    default void a_balance_is_the_sum_of_its_facts(@ForAll("cases") PointsCase given) {
        Reckoning books = new Reckoning();
        for (Books.Posted one : Books.of(this, given).posted()) {
            one.decision().facts().forEach(books::book);
            for (long day : days(one)) {
                LocalDate on = LocalDate.ofEpochDay(day);
                String when = " on " + on + " after " + one.command();
                Claim.same(
                        "what can be spent" + when,
                        books.redeemable(day),
                        one.after().redeemable(on).hundredths());
                Claim.same(
                        "standing" + when,
                        books.standing(day, 0),
                        one.after().standing(on).hundredths());
            }
            Claim.same(
                    "the lots after " + one.command(), books.lots(), one.after().lots());
        }
    }

    /**
     * A deduction leaves every lot as it was.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void a_deduction_touches_standing_only(@ForAll("cases") PointsCase given) {
        for (Books.Posted one : Books.of(this, given).accepted(LedgerCommand.DeductStanding.class)) {
            Claim.same(
                    "the lots before and after " + one.command(),
                    one.before().lots(),
                    one.after().lots());
            for (long day : days(one)) {
                LocalDate on = LocalDate.ofEpochDay(day);
                Claim.same(
                        "what can be spent on " + on + " before and after " + one.command(),
                        one.before().redeemable(on),
                        one.after().redeemable(on));
            }
            LedgerFact.StandingDeducted fact =
                    one.fact(LedgerFact.StandingDeducted.class).orElseThrow();
            Claim.same(
                    "the books' standing before and after " + one.command(),
                    one.before().recordedStanding().hundredths() + base(one),
                    one.after().recordedStanding().hundredths()
                            + fact.deduction().points().hundredths());
        }
    }

    /**
     * An item that takes all leaves no standing on the day the decision is recorded, and every lot; any other takes what it says, or what
     * its caps leave room for. Standing is what it was less that, and never shown below zero.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void a_deduction_takes_what_its_item_says(@ForAll("cases") PointsCase given) {
        Used used = new Used(given.editions());
        for (Books.Posted one : Books.of(this, given).posted()) {
            takesNoMore(given, one, used);
            one.decision().facts().forEach(fact -> used.book(one.command(), fact));
        }
    }

    private static void takesNoMore(PointsCase given, Books.Posted one, Used used) {
        if (one.command() instanceof LedgerCommand.DeductStanding command
                && one.decision().isAccepted()) {
            LedgerFact.StandingDeducted fact =
                    one.fact(LedgerFact.StandingDeducted.class).orElseThrow();
            LocalDate day = command.stamp().recorded().toLocalDate();
            Reckoning books = one.reckoned();
            long least = books.leastStanding(day.toEpochDay(), base(one));
            Item item = item(given, fact.deduction().edition(), command);
            long room = Reckoned.caps(item).stream()
                    .mapToLong(cap -> cap.most().hundredths()
                            - used.of(Reckoned.tally(
                                    cap, fact.member(), fact.deduction().on())))
                    .min()
                    .orElse(Long.MAX_VALUE);
            long taken = Math.min(Math.max(0, room), asked(item.worth(), command, least));
            Claim.same(
                    "what " + command + " takes of " + least,
                    taken,
                    fact.deduction().points().hundredths());
            one.decision().facts().forEach(books::book);
            Claim.same(
                    "the standing left by " + command,
                    books.standing(day.toEpochDay(), 0),
                    one.after().standing(day).hundredths());
            Claim.same(
                    "the lots before and after " + command,
                    one.before().lots(),
                    one.after().lots());
        }
    }

    private static long base(Books.Posted one) {
        return one.fact(LedgerFact.BaseGiven.class)
                .map(fact -> fact.base().hundredths())
                .orElse(0L);
    }

    private static Item item(PointsCase given, EditionId edition, LedgerCommand.DeductStanding command) {
        Catalogue catalogue = Reckoned.known(given.editions().byId(edition)).rules();
        return Reckoned.known(catalogue.item(command.deed().item()));
    }

    private static long asked(Worth worth, LedgerCommand.DeductStanding command, long standing) {
        if (worth instanceof Worth.Fixed fixed) {
            return fixed.points().hundredths();
        }
        return worth instanceof Worth.All
                ? standing
                : command.deed().amount().orElseThrow().hundredths();
    }

    private static long held(Account account) {
        return account.lots().stream()
                .mapToLong(lot -> lot.remaining().hundredths())
                .sum();
    }

    /** Days on which a balance could turn: the day itself and about it, and the last day of every lot with the day after. */
    private static List<Long> days(Books.Posted one) {
        TreeSet<Long> days = new TreeSet<>();
        long day = one.day();
        days.addAll(List.of(day - 40, day, day + 1, day + 45, day + 4000));
        for (Lot lot : one.after().lots()) {
            lot.lastDay().ifPresent(last -> days.addAll(List.of(last, last + 1)));
        }
        return List.copyOf(days);
    }
}
