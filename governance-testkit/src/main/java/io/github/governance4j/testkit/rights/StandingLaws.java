package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Deduction;
import io.github.governance4j.points.ledger.Fund;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionCommand;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What standing is made of, and what no deduction touches (荣誉积分通则). Part of {@link RightsLaws}. */
public interface StandingLaws extends RightsUnderTest {
    /**
     * After every step standing is the base and the awards that stand, less the deductions that stand and that nobody objects to.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void standing_is_what_counts_for_it_less_what_counts_against_it(@ForAll("lives") List<VillageWish> wishes) {
        Map<StreamId, Plain> plain = new HashMap<>();
        for (VillageLife.Posted one : VillageLife.of(this, wishes).posted()) {
            Plain books = plain.computeIfAbsent(one.account(), account -> new Plain());
            one.facts().forEach(books::book);
            for (LocalDate day : one.days()) {
                Claim.same(
                        "standing on " + day + " after " + one.command(),
                        books.standing(day.toEpochDay()),
                        one.asked().after().standing(day).hundredths());
            }
        }
    }

    /**
     * After every step what the fund has outstanding is what all accounts can still spend, and its standing is the accounts' together.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void the_funds_books_balance_after_every_step(@ForAll("lives") List<VillageWish> wishes) {
        Fund fund = Fund.EMPTY;
        for (VillageLife.Posted one : VillageLife.of(this, wishes).posted()) {
            for (LedgerFact fact : one.facts()) {
                fund = fund.with(fact);
            }
            long held = 0;
            long standing = 0;
            for (Account account : one.accounts().values()) {
                held += account.lots().stream()
                        .mapToLong(lot -> lot.remaining().hundredths())
                        .sum();
                standing += account.recordedStanding().hundredths();
            }
            Claim.same(
                    "what the accounts hold, and what the fund has outstanding, after " + one.command(),
                    held,
                    fund.outstanding().hundredths());
            Claim.same("the accounts' standing, and the fund's, after " + one.command(), standing, fund.standing());
        }
    }

    /**
     * No deduction, and no objection to one, changes anything that can be spent.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void no_deduction_touches_what_can_be_spent(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = VillageLife.of(this, wishes);
        for (VillageLife.Posted one : life.posted()) {
            boolean deducts = one.command() instanceof LedgerCommand.DeductStanding;
            boolean disputes = one.command() instanceof ObjectionCommand about
                    && life.accepted(one.account()).stream()
                            .anyMatch(made -> made.command() instanceof LedgerCommand.DeductStanding
                                    && made.command().stamp().id().equals(about.entry()));
            if (deducts || disputes) {
                Claim.same(
                        "the lots before and after " + one.command(),
                        one.asked().before().lots(),
                        one.asked().after().lots());
            }
        }
    }

    /**
     * A deduction lasts as long as the catalogue's terms say for its size, and after that nobody stands lower for it than without it.
     *
     * <p>Left out are lives in which a deduction that takes all there is took another number for it: by its size it may last longer.
     *
     * @param wishes a life
     */
    @Property(tries = 100)
    default void nothing_outlives_its_last_day(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = VillageLife.of(this, wishes);
        for (StreamId account : VillageLife.ACCOUNTS) {
            List<VillageLife.Posted> accepted = life.accepted(account);
            for (VillageLife.Posted one : accepted) {
                for (VillageLife.Burden burden : one.burdens()) {
                    if (burden.ledgerFact() instanceof LedgerFact.StandingDeducted deducted) {
                        asTheTermsSay(deducted.deduction());
                        if (one.facts().stream().anyMatch(LedgerFact.BaseGiven.class::isInstance)) {
                            continue; // Which edition's base an account has hangs on what came first.
                        }
                        Rerun never = Rerun.of(this, accepted, each -> !Rerun.isAbout(each, burden.id()));
                        if (never.deductsOtherwise(accepted)) {
                            continue;
                        }
                        LocalDate over = burden.fact().lastDay().plusDays(1);
                        LocalDate from = over.isAfter(life.now().toLocalDate())
                                ? over
                                : life.now().toLocalDate();
                        lowerNowhere(
                                "after the last day of " + burden.ledgerFact(),
                                never.account(),
                                life.account(account),
                                from);
                    }
                }
            }
        }
    }

    private void asTheTermsSay(Deduction deduction) {
        long last = editions()
                .byId(deduction.edition())
                .orElseThrow()
                .rules()
                .terms()
                .lasting(deduction.points())
                .lastDay(deduction.on())
                .orElseThrow();
        Claim.same("the last day of " + deduction, last, deduction.lastDay());
    }

    /**
     * While somebody objects to a decision, and for good once they were right, nobody stands lower for it than without it.
     *
     * <p>Left out are lives in which a deed was scored between the decision and the objection and came to less than it would have: what it
     * was scored on had been made smaller by a reversal, and a score is not worked out again. That is a gap; the household may object to
     * that score, too.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void nothing_has_effect_while_somebody_objects(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = VillageLife.of(this, wishes);
        for (StreamId account : VillageLife.ACCOUNTS) {
            List<VillageLife.Posted> accepted = life.accepted(account);
            List<VillageLife.Posted> sofar = new ArrayList<>();
            for (VillageLife.Posted one : accepted) {
                sofar.add(one);
                if (one.command() instanceof ObjectionCommand.RaiseObjection raised) {
                    Rerun never = Rerun.of(this, sofar, each -> !Rerun.isAbout(each, raised.entry()));
                    if (!never.scoresMore(sofar)) {
                        lowerNowhere(
                                "while somebody objects to " + raised.entry(),
                                never.account(),
                                one.asked().after(),
                                one.now().toLocalDate());
                    }
                }
            }
        }
    }

    private static void lowerNowhere(String when, Account than, Account account, LocalDate from) {
        for (int later : new int[] {0, 1, 31, 186, 400, 800, 4000}) {
            LocalDate day = from.plusDays(later);
            Claim.holds(
                    account.standing(day).compareTo(than.standing(day)) >= 0,
                    () -> when + " the standing on " + day + " is " + account.standing(day) + ", and without it "
                            + than.standing(day));
        }
    }

    /**
     * What somebody objects to is shown to nobody else, nor is what has run out or was reversed.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void what_somebody_objects_to_is_shown_to_nobody(@ForAll("lives") List<VillageWish> wishes) {
        for (VillageLife.Posted one : VillageLife.of(this, wishes).posted()) {
            for (Account account : one.accounts().values()) {
                account.openObjections().forEach(objection -> {
                    for (LocalDate day : one.days()) {
                        Claim.holds(
                                !shown(account, day).contains(objection.decision()),
                                () -> objection.decision() + " is shown on " + day + " although somebody objects");
                    }
                });
            }
        }
    }
}
