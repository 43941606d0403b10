package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.Village;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.points.scoring.Tally;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Spending, deducting, reversing, moving over, and looking back; each by hand. */
class BooksExamples {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 10);
    private static final PersonId CHAIR = new PersonId("chair");

    private final Ledger ledger = Ledger.over(
            Editions.of(List.of(new Edition<>(new EditionId("2025"), Village.FROM, Village.adopted(), catalogue()))));
    private Account account = ledger.initial();
    private Fund fund = Fund.EMPTY;

    private static Catalogue catalogue() {
        return Catalogue.of(
                List.of(
                        Village.item("year", "5")
                                .validity(Validity.ofYears(1))
                                .classification(Village.spendable())
                                .build(),
                        Village.item("reset", "3")
                                .validity(Validity.until(MonthDay.of(1, 10)))
                                .classification(Village.spendable())
                                .build(),
                        Village.item("lasting", "2")
                                .classification(Village.spendable())
                                .build(),
                        Village.item("capped", "4")
                                .addCaps(Village.cap("capped", "6", PeriodKind.MONTH))
                                .classification(Village.spendable())
                                .build(),
                        Village.item("fading", "20")
                                .standingValidity(Validity.ofYears(1))
                                .classification(Village.honour())
                                .build(),
                        breach("litter", DeedKind.RULE_BREACH).build(),
                        breach("arson", DeedKind.OFFENCE).build(),
                        breach("everything", DeedKind.RULE_BREACH)
                                .worth(new Worth.All())
                                .build()),
                new Terms(
                        Points.of("100"),
                        List.of(
                                new Terms.Decay(Optional.of(Points.of("40")), Validity.ofYears(1)),
                                new Terms.Decay(Optional.empty(), Validity.ofYears(2)))));
    }

    private static Item.Builder breach(String code, DeedKind kind) {
        return Village.item(code, "10")
                .direction(Direction.DEDUCTION)
                .classification(new Classification(kind, Effect.HONOUR, Bearer.PERSON, Village.CLERK));
    }

    private String ask(LedgerCommand command) {
        var decision = ledger.decide(command, account);
        assertThat(decision.explanation().holds()).isEqualTo(decision.isAccepted());
        account = ledger.evolveAll(account, decision.facts());
        decision.facts().forEach(fact -> fund = fund.with(fact));
        long lots = account.lots().stream()
                .mapToLong(lot -> lot.remaining().hundredths())
                .sum();
        assertThat(fund.outstanding().hundredths()).isEqualTo(lots);
        assertThat(fund.standing()).isEqualTo(account.recordedStanding().hundredths());
        return decision.fold(ok -> "ok", no -> no.reason().name());
    }

    private String earn(String id, String item, LocalDate day) {
        return ask(Village.score(id, item, day));
    }

    private String spend(String id, String points, LocalDate day) {
        return ask(new LedgerCommand.Spend(Village.stamp(id, day.atTime(10, 0)), Points.of(points)));
    }

    private String reverse(String id, String entry, LocalDate day) {
        return ask(new LedgerCommand.Reverse(
                Village.stamp(id, day.atTime(11, 0), CHAIR),
                new CommandId(entry),
                "记错了",
                entry.startsWith("~") ? Set.of(Village.MEMBER) : Set.of(),
                Set.of()));
    }

    private String deduct(String id, String item, Hearing hearing) {
        return ask(deduction(id, item, hearing));
    }

    private static LedgerCommand deduction(String id, String item, Hearing hearing) {
        var stamp = new Stamp(
                new CommandId(id),
                DAY.atTime(9, 0),
                DAY.plusDays(20).atTime(9, 0),
                new Actor.Post(new PostId("recorder"), Village.CLERK));
        return new LedgerCommand.DeductStanding(stamp, new Deed(new ItemCode(item), Village.MEMBER), hearing);
    }

    private static Hearing heard() {
        return heard(DAY.plusDays(1), DAY.plusDays(12), CHAIR);
    }

    private static Hearing heard(LocalDate noticed, LocalDate through, PersonId decidedBy) {
        return Village.hearing(noticed, through, decidedBy).build();
    }

    private Points redeemable(LocalDate day) {
        return account.redeemable(day);
    }

    private String lots() {
        return String.join(
                " ",
                account.lots().stream()
                        .map(lot -> lot.entry() + "=" + lot.remaining())
                        .toList());
    }

    @Test
    void what_lapses_first_is_spent_first_and_of_equals_what_was_recorded_first() {
        earn("lasting", "lasting", DAY);
        earn("year-2", "year", DAY);
        earn("reset", "reset", DAY);
        earn("year-1", "year", DAY);
        assertThat(lots()).isEqualTo("reset=3.00 year-2=5.00 year-1=5.00 lasting=2.00");
        assertThat(spend("s", "9", DAY)).isEqualTo("ok");
        assertThat(lots()).isEqualTo("year-1=4.00 lasting=2.00");
        assertThat(spend("s2", "6.01", DAY)).isEqualTo("NOT_ENOUGH_TO_SPEND");
        assertThat(account.standing(DAY)).isEqualTo(Points.of("115"));
    }

    @Test
    void what_was_not_there_on_the_day_cannot_be_spent_on_it() {
        earn("a", "year", DAY);
        assertThat(spend("s", "1", DAY.minusDays(1))).isEqualTo("NOT_ENOUGH_TO_SPEND");
        assertThat(spend("s", "1", DAY.plusYears(1))).isEqualTo("ok");
        assertThat(spend("s2", "1", DAY.plusYears(1).plusDays(1))).isEqualTo("NOT_ENOUGH_TO_SPEND");
    }

    @Test
    void recording_a_lapse_takes_nothing_from_a_spending_that_was_in_time() {
        LocalDate last = DAY.plusYears(1);
        earn("a", "year", DAY);
        assertThat(ask(Village.lapse("tick", last.plusDays(1)))).isEqualTo("ok");
        assertThat(lots()).isEmpty();
        assertThat(redeemable(last)).isEqualTo(Points.of("5"));
        assertThat(spend("late", "3", last.plusDays(1))).isEqualTo("NOT_ENOUGH_TO_SPEND");
        assertThat(spend("late", "3", last)).isEqualTo("ok");
        assertThat(lots()).isEmpty();
        assertThat(fund.lapsed()).isEqualTo(2_00);
        assertThat(fund.spent()).isEqualTo(3_00);
        assertThat(redeemable(last)).isEqualTo(Points.of("2"));
        assertThat(spend("later", "2.01", last)).isEqualTo("NOT_ENOUGH_TO_SPEND");
        // What comes back is over by now, and lapses again.
        assertThat(reverse("r", "late", last.plusDays(9))).isEqualTo("ok");
        assertThat(redeemable(last.plusDays(9))).isEqualTo(Points.ZERO);
        assertThat(ledger.due(account)).isPresent();
        assertThat(ask(Village.lapse("tick-2", last.plusDays(9)))).isEqualTo("ok");
        assertThat(fund.lapsed()).isEqualTo(5_00);
    }

    @Test
    void everything_begins_anew_on_the_tenth_of_january() {
        earn("a", "reset", LocalDate.of(2026, 1, 9));
        earn("b", "reset", LocalDate.of(2026, 1, 10));
        assertThat(redeemable(LocalDate.of(2026, 1, 9))).isEqualTo(Points.of("3"));
        assertThat(redeemable(LocalDate.of(2026, 1, 10))).isEqualTo(Points.of("3"));
        assertThat(redeemable(LocalDate.of(2027, 1, 9))).isEqualTo(Points.of("3"));
        assertThat(redeemable(LocalDate.of(2027, 1, 10))).isEqualTo(Points.ZERO);
        assertThat(ledger.due(account).orElseThrow().at()).isEqualTo("2026-01-10T00:00");
    }

    @Test
    void a_reversed_award_takes_what_is_unspent_and_writes_off_the_rest() {
        earn("a", "year", DAY);
        earn("b", "lasting", DAY);
        spend("s", "3", DAY);
        assertThat(reverse("r", "a", DAY.plusDays(1))).isEqualTo("ok");
        assertThat(lots()).isEqualTo("b=2.00");
        assertThat(fund.writtenOff()).isEqualTo(3_00);
        assertThat(fund.withdrawn()).isEqualTo(2_00);
        assertThat(account.standing(DAY)).isEqualTo(Points.of("102"));
        assertThat(reverse("r2", "a", DAY.plusDays(1))).isEqualTo("ENTRY_REVERSED_BEFORE");
        // The spending is reversed too: its points belonged to an award that was none.
        assertThat(reverse("r3", "s", DAY.plusDays(2))).isEqualTo("ok");
        assertThat(lots()).isEqualTo("b=2.00");
        assertThat(fund.writtenOff()).isZero();
        assertThat(fund.withdrawn()).isEqualTo(5_00);
    }

    @Test
    void a_reversed_spending_goes_back_to_its_lots_and_may_lapse_there() {
        earn("a", "year", DAY);
        earn("b", "lasting", DAY);
        spend("s", "6", DAY);
        assertThat(reverse("r", "s", DAY.plusDays(3))).isEqualTo("ok");
        assertThat(lots()).isEqualTo("a=5.00 b=2.00");
        // What came back on the third day was not there on the second.
        assertThat(spend("late", "1", DAY.plusDays(2))).isEqualTo("DATED_BEFORE_A_REVERSAL");
        assertThat(spend("now", "7", DAY.plusDays(3))).isEqualTo("ok");
    }

    @Test
    void of_several_spendings_that_came_back_the_latest_counts() {
        earn("a", "year", DAY);
        spend("s", "1", DAY);
        spend("s2", "1", DAY);
        assertThat(reverse("r", "s", DAY.plusDays(5))).isEqualTo("ok");
        assertThat(reverse("r2", "s2", DAY.plusDays(3))).isEqualTo("ok");
        assertThat(spend("late", "5", DAY.plusDays(4))).isEqualTo("DATED_BEFORE_A_REVERSAL");
    }

    @Test
    void a_reversed_award_gives_back_its_room_under_the_cap() {
        earn("a", "capped", DAY);
        earn("b", "capped", DAY);
        assertThat(lots()).isEqualTo("a=4.00 b=2.00");
        reverse("r", "a", DAY);
        earn("c", "capped", DAY);
        assertThat(lots()).isEqualTo("b=2.00 c=4.00");
    }

    @Test
    void an_entry_made_a_hundred_entries_ago_is_still_reversed_and_spent() {
        for (int i = 0; i < 100; i++) {
            earn("a" + i, "lasting", DAY);
        }
        assertThat(reverse("r", "a1", DAY)).isEqualTo("ok");
        assertThat(redeemable(DAY)).isEqualTo(Points.of("198"));
        assertThat(reverse("r2", "a1", DAY)).isEqualTo("ENTRY_REVERSED_BEFORE");
        assertThat(spend("s", "3", DAY)).isEqualTo("ok");
        assertThat(redeemable(DAY)).isEqualTo(Points.of("195"));
        assertThat(account.lots().get(0).entry()).isEqualTo(new CommandId("a2"));
    }

    @Test
    void nothing_is_reversed_before_it_was() {
        earn("a", "year", DAY);
        assertThat(reverse("r", "a", DAY.minusDays(1))).isEqualTo("ENTRY_UNKNOWN");
        assertThat(reverse("r", "nobody", DAY)).isEqualTo("ENTRY_UNKNOWN");
        assertThatThrownBy(() ->
                        new LedgerCommand.Reverse(Village.stamp("r", DAY.atStartOfDay()), new CommandId("a"), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_deduction_touches_standing_only_and_ends_on_its_last_day() {
        earn("a", "year", DAY);
        assertThat(deduct("d", "litter", heard())).isEqualTo("ok");
        assertThat(lots()).isEqualTo("a=5.00");
        assertThat(account.standing(DAY)).isEqualTo(Points.of("95"));
        assertThat(account.standing(DAY.plusYears(1))).isEqualTo(Points.of("95"));
        assertThat(account.standing(DAY.plusYears(1).plusDays(1))).isEqualTo(Points.of("105"));
        assertThat(reverse("r", "d", DAY.plusDays(30))).isEqualTo("ok");
        assertThat(account.standing(DAY)).isEqualTo(Points.of("105"));
    }

    @Test
    void all_is_all_standing_and_no_lot() {
        earn("a", "year", DAY);
        assertThat(deduct("d", "everything", heard())).isEqualTo("ok");
        assertThat(account.standing(DAY)).isEqualTo(Points.ZERO);
        assertThat(lots()).isEqualTo("a=5.00");
        // 105 points are more than 40: two years.
        assertThat(account.standing(DAY.plusYears(2))).isEqualTo(Points.ZERO);
        assertThat(account.standing(DAY.plusYears(2).plusDays(1))).isEqualTo(Points.of("105"));
        // The lot lapses first, then the deduction.
        assertThat(deduct("d2", "litter", heard())).isEqualTo("ok");
        assertThat(account.standing(DAY)).isEqualTo(Points.ZERO);
    }

    @Test
    void what_counts_for_or_against_standing_still_does_on_its_last_day() {
        earn("a", "fading", DAY);
        deduct("d", "litter", heard());
        LocalDate last = DAY.plusYears(1);
        assertThat(ask(Village.lapse("l", last))).isEqualTo("NOTHING_HAS_LAPSED");
        assertThat(account.standing(last)).isEqualTo(Points.of("110"));
        assertThat(ask(Village.lapse("l2", last.plusDays(1)))).isEqualTo("ok");
        assertThat(account.standing(last.plusDays(1))).isEqualTo(Points.of("100"));
        assertThat(account.recordedStanding()).isEqualTo(Points.of("100"));
    }

    @Test
    void what_is_deducted_from_is_the_standing_of_the_day_it_is_recorded() {
        earn("a", "lasting", DAY.plusDays(10));
        assertThat(deduct("d", "everything", heard())).isEqualTo("ok");
        assertThat(account.standing(DAY.plusDays(20))).isEqualTo(Points.ZERO);
        assertThat(account.recordedStanding()).isEqualTo(Points.ZERO);
    }

    @Test
    void a_deduction_taken_out_leaves_what_would_have_been_without_it_in_whatever_order_they_came() {
        earn("a", "year", DAY);
        assertThat(deduct("d", "everything", heard())).isEqualTo("ok");
        assertThat(deduct("d2", "litter", heard())).isEqualTo("ok");
        // Never shown below zero, and still a sum over everything that counts.
        assertThat(account.standing(DAY.plusDays(30))).isEqualTo(Points.ZERO);
        assertThat(account.recordedStanding()).isEqualTo(Points.of("-10"));
        assertThat(reverse("r", "d", DAY.plusDays(30))).isEqualTo("ok");
        assertThat(account.standing(DAY.plusDays(30))).isEqualTo(Points.of("95"));
    }

    @Test
    void nobody_loses_standing_unheard_or_by_a_judge_in_their_own_cause() {
        assertThat(deduct("d", "litter", heard(DAY.plusDays(1), DAY.plusDays(20), CHAIR)))
                .isEqualTo("REPLY_STILL_OPEN");
        assertThat(deduct("d", "litter", heard(DAY.minusDays(1), DAY.plusDays(2), CHAIR)))
                .isEqualTo("REPLY_STILL_OPEN");
        assertThat(deduct("d", "litter", heard(DAY, DAY.plusDays(2), Village.CLERK)))
                .isEqualTo("NOT_DECIDED_BY_ANOTHER");
        assertThat(deduct("d", "litter", heard(DAY, DAY.plusDays(2), Village.MEMBER)))
                .isEqualTo("NOT_DECIDED_BY_ANOTHER");
        assertThat(deduct("d", "arson", heard())).isEqualTo("FINDING_MISSING");
        assertThat(deduct(
                        "d",
                        "arson",
                        Village.hearing(DAY, DAY.plusDays(2), CHAIR)
                                .finding("公安决定书 12 号")
                                .build()))
                .isEqualTo("ok");
        assertThat(deduct("d2", "year", heard())).isEqualTo("ITEM_NOT_IN_FORCE");
    }

    @Test
    void standing_fades_with_its_last_day_and_never_falls_below_zero() {
        earn("a", "fading", DAY);
        assertThat(account.standing(DAY.plusYears(1))).isEqualTo(Points.of("120"));
        assertThat(account.standing(DAY.plusYears(1).plusDays(1))).isEqualTo(Points.of("100"));
        assertThat(deduct("d", "everything", heard())).isEqualTo("ok");
        assertThat(account.standing(DAY.plusYears(1).plusDays(1))).isEqualTo(Points.ZERO);
        assertThat(ask(Village.lapse("l", DAY.plusYears(3)))).isEqualTo("ok");
        assertThat(account.standing(DAY.plusYears(3))).isEqualTo(Points.of("100"));
    }

    @Test
    void a_county_that_moves_over_brings_lots_standing_and_used_caps() {
        var opening = new Opening(
                List.of(
                        new Opening.OpeningLot(Points.of("7"), OptionalLong.empty()),
                        new Opening.OpeningLot(
                                Points.of("8"), OptionalLong.of(DAY.plusDays(5).toEpochDay()))),
                Points.of("130"),
                List.of(new Counted(
                        Tally.cap(
                                "capped",
                                PeriodKind.MONTH,
                                LocalDate.of(2025, 5, 1).toEpochDay()),
                        3_00)));
        var bringIn = new LedgerCommand.BringIn(Village.stamp("open", DAY.atStartOfDay()), opening);
        assertThat(ask(bringIn)).isEqualTo("ok");
        assertThat(lots()).isEqualTo("~open#2=8.00 ~open#1=7.00");
        assertThat(account.standing(DAY)).isEqualTo(Points.of("130"));
        earn("a", "capped", DAY);
        assertThat(lots()).isEqualTo("~open#2=8.00 ~open#1=7.00 a=3.00");
        assertThat(account.standing(DAY)).isEqualTo(Points.of("133"));
        assertThat(ask(new LedgerCommand.BringIn(Village.stamp("open2", DAY.atStartOfDay()), opening)))
                .isEqualTo("ACCOUNT_IN_USE");
        assertThat(reverse("r", "~open#1", DAY)).isEqualTo("ok");
        assertThat(lots()).isEqualTo("~open#2=8.00 a=3.00");
    }

    @Test
    void a_count_brought_in_cannot_wrap_and_open_a_cap() {
        var tally =
                Tally.cap("capped", PeriodKind.MONTH, LocalDate.of(2025, 5, 1).toEpochDay());
        List<Counted> most = List.of(new Counted(tally, Amount.MOST), new Counted(tally, Amount.MOST));
        assertThat(new Opening(List.of(), Points.ZERO, most).counted()).hasSize(2);
        for (long amount : new long[] {-1, Amount.MOST + 1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> new Opening(List.of(), Points.ZERO, List.of(new Counted(tally, amount))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_past_can_be_asked_as_it_was_known_and_as_it_was() {
        var store = new InMemoryEventStore();
        var desk = Desk.of(Ledger.KIND, ledger, LedgerFact.class, store);
        var id = new StreamId("H1");
        // Done in March, recorded in May.
        var late = new Stamp(
                new CommandId("late"),
                LocalDateTime.of(2025, 3, 1, 9, 0),
                LocalDateTime.of(2025, 5, 2, 9, 0),
                new Actor.Party(Village.MEMBER));
        desk.handle(id, Village.score("early", "lasting", LocalDate.of(2025, 4, 1)));
        desk.handle(id, new LedgerCommand.ScoreDeed(late, new Deed(new ItemCode("year"), Village.MEMBER)));
        AccountHistory history = AccountHistory.of(store.load(id));
        LocalDateTime april = LocalDateTime.of(2025, 4, 30, 0, 0);
        LocalDateTime may = LocalDateTime.of(2025, 5, 31, 0, 0);
        LocalDate march = LocalDate.of(2025, 3, 31);
        assertThat(history.redeemable(march, april)).isEqualTo(Points.ZERO);
        assertThat(history.redeemable(march, may)).isEqualTo(Points.of("5"));
        assertThat(history.knownAt(april).redeemable(LocalDate.of(2025, 4, 30))).isEqualTo(Points.of("2"));
        assertThat(history.knownAt(may)).isEqualTo(desk.open(id).state());
        assertThat(history.standing(march, may)).isEqualTo(Points.of("105"));
    }

    @Test
    void what_was_spent_later_was_there_before_and_both_moments_are_included() {
        var store = new InMemoryEventStore();
        var desk = Desk.of(Ledger.KIND, ledger, LedgerFact.class, store);
        var id = new StreamId("H1");
        desk.handle(id, Village.score("a", "lasting", DAY));
        desk.handle(
                id, new LedgerCommand.Spend(Village.stamp("s", DAY.plusDays(3).atTime(9, 0)), Points.of("2")));
        AccountHistory history = AccountHistory.of(store.load(id));
        LocalDateTime spent = DAY.plusDays(3).atTime(10, 0);
        assertThat(history.redeemable(DAY, spent)).isEqualTo(Points.of("2"));
        assertThat(history.redeemable(DAY.plusDays(2), spent)).isEqualTo(Points.of("2"));
        assertThat(history.redeemable(DAY.plusDays(3), spent)).isEqualTo(Points.ZERO);
        assertThat(history.redeemable(DAY.plusDays(3), spent.minusSeconds(1))).isEqualTo(Points.of("2"));
    }
}
