package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How docs/moving-over.md says that wrong balances brought in are mended. */
class WrongOpeningExamples {
    private static final LocalDate MOVED = LocalDate.of(2026, 1, 1);
    private static final LocalDate FOUND = LocalDate.of(2026, 1, 5);
    private static final Opening WRONG = opening("70", "100");
    private static final Opening RIGHT = opening("60", "90");

    private final Contested one = new Contested(ObjectionRules.DEFAULT);

    private static Opening opening(String lot, String standing) {
        return new Opening(
                List.of(new Opening.OpeningLot(Points.of(lot), OptionalLong.empty())), Points.of(standing), List.of());
    }

    private String bringIn(String id, Opening opening, LocalDate day) {
        return one.ask(new LedgerCommand.BringIn(Contested.stamp(id, day, Village.CLERK), opening));
    }

    private String takeBack(String id, String entry) {
        return one.ask(new LedgerCommand.Reverse(
                Contested.stamp(id, FOUND, Contested.CHAIR),
                new CommandId(entry),
                "期初有误",
                Set.of(Village.MEMBER),
                Set.of()));
    }

    private void holds(String points, String standing, LocalDate day) {
        assertThat(one.account().redeemable(day)).isEqualTo(Points.of(points));
        assertThat(one.account().standing(day)).isEqualTo(Points.of(standing));
    }

    private void mended() {
        assertThat(bringIn("moved-1", WRONG, MOVED)).isEqualTo("ok");
        assertThat(takeBack("r1", "moved-1")).isEqualTo("ok");
        assertThat(bringIn("moved-1b", RIGHT, FOUND)).isEqualTo("ok");
        holds("60", "90", FOUND);
    }

    @Test
    void an_opening_takes_no_lots_of_another_whose_name_begins_alike() {
        CommandId opening = new CommandId("moved-1");
        assertThat(List.of("~moved-1#1", "~moved-1#12", "~moved-1#1#1", "~moved-12#1", "moved-1#1").stream()
                        .filter(entry -> LedgerFact.BalanceBroughtIn.isLotOf(opening, new CommandId(entry))))
                .containsExactly("~moved-1#1", "~moved-1#12");
    }

    @Test
    void the_opening_is_reversed_whole_and_those_affected_named() {
        assertThat(bringIn("moved-1", WRONG, MOVED)).isEqualTo("ok");
        assertThat(one.takeBack("r", "moved-1", FOUND)).isEqualTo("NOBODY_TOLD");
        assertThat(takeBack("r1", "moved-1")).isEqualTo("ok");
        holds("0", "0", FOUND);
        assertThat(takeBack("r2", "~moved-1#1")).isEqualTo("ENTRY_REVERSED_BEFORE");
        assertThat(bringIn("moved-1b", RIGHT, FOUND)).isEqualTo("ok");
        holds("60", "90", FOUND);
    }

    @Test
    void a_lot_can_go_alone_and_the_rest_after_it() {
        assertThat(bringIn("moved-1", WRONG, MOVED)).isEqualTo("ok");
        assertThat(takeBack("r1", "~moved-1#1")).isEqualTo("ok");
        holds("0", "100", FOUND);
        assertThat(takeBack("r2", "moved-1")).isEqualTo("ok");
        // What went alone is objected to alone.
        LocalDate next = FOUND.plusDays(1);
        assertThat(one.object("o", "r2", next)).isEqualTo("ok");
        holds("0", "100", next);
        assertThat(one.object("o2", "r1", next)).isEqualTo("ok");
        holds("70", "100", next);
    }

    @Test
    void one_objection_brings_back_the_whole_and_a_rejected_one_leaves_the_right_balances_alone() {
        mended();
        LocalDate next = FOUND.plusDays(1);
        assertThat(one.object("o", "r1", next)).isEqualTo("ok");
        holds("130", "190", next);
        assertThat(one.spend("s", "100", next)).isEqualTo("ok");
        assertThat(one.reject("a", "r1", next.plusDays(1))).isEqualTo("ok");
        // What was spent of the wrong ones meanwhile is written off, and nothing else is touched for it.
        holds("30", "90", next.plusDays(1));
        assertThat(one.fund().writtenOff()).isEqualTo(70_00);
    }

    @Test
    void an_upheld_objection_leaves_both_until_the_replacement_is_reversed() {
        mended();
        LocalDate next = FOUND.plusDays(1);
        assertThat(one.object("o", "r1", next)).isEqualTo("ok");
        assertThat(one.uphold("u", "r1", next.plusDays(1))).isEqualTo("ok");
        holds("130", "190", next.plusDays(1));
        assertThat(takeBack("r3", "moved-1b")).isEqualTo("ok");
        holds("70", "100", next.plusDays(1));
    }

    private String refusedToBringIn(Opening opening, LocalDate day) {
        var decision = one.decide(new LedgerCommand.BringIn(Contested.stamp("again", day, Village.CLERK), opening));
        assertThat(decision.<Object>fold(ok -> "ok", no -> no.reason())).isEqualTo(PointsRefusal.ACCOUNT_IN_USE);
        return decision.explanation().text(Language.EN);
    }

    @Test
    void an_account_that_went_on_takes_the_right_balances_of_a_day_after_what_was_spent() {
        assertThat(bringIn("moved-1", WRONG, MOVED)).isEqualTo("ok");
        assertThat(one.spend("s", "10", MOVED.plusDays(2))).isEqualTo("ok");
        assertThat(one.earn("a", "year", MOVED.plusDays(3))).isEqualTo("ok");
        assertThat(takeBack("r1", "moved-1")).isEqualTo("ok");
        holds("5", "5", FOUND);
        // 60 on the day of the move have the 10 in them that were spent since.
        assertThat(refusedToBringIn(RIGHT, MOVED.plusDays(2)))
                .contains("s of 2026-01-03 drew 10 on the opening that was taken back")
                .doesNotContain("a of 2026-01-04");
        assertThat(bringIn("moved-1b", opening("50", "90"), FOUND)).isEqualTo("ok");
        holds("55", "95", FOUND);
        assertThat(one.fund().writtenOff()).isEqualTo(10_00);
        assertThat(one.why(new CommandId("moved-1b")).orElseThrow().text(Language.EN))
                .contains("In the place of moved-1, which was taken back; 10 of it had been spent");
    }

    @Test
    void or_the_spending_is_reversed_and_told_anew() {
        assertThat(bringIn("moved-1", WRONG, MOVED)).isEqualTo("ok");
        assertThat(one.spend("s", "10", MOVED.plusDays(2))).isEqualTo("ok");
        assertThat(takeBack("r1", "moved-1")).isEqualTo("ok");
        assertThat(takeBack("rs", "s")).isEqualTo("ok");
        assertThat(bringIn("moved-1b", RIGHT, MOVED)).isEqualTo("ok");
        assertThat(one.spend("s2", "10", FOUND)).isEqualTo("ok");
        holds("50", "90", FOUND);
        assertThat(one.fund().writtenOff()).isZero();
    }

    @Test
    void an_opening_that_stands_again_or_was_never_taken_back_stands_in_the_way_by_name() {
        assertThat(bringIn("moved-1", WRONG, MOVED)).isEqualTo("ok");
        assertThat(refusedToBringIn(RIGHT, FOUND)).contains("moved-1 of 2026-01-01 stands.");
        assertThat(takeBack("r1", "moved-1")).isEqualTo("ok");
        LocalDate next = FOUND.plusDays(1);
        assertThat(one.object("o", "r1", next)).isEqualTo("ok");
        assertThat(refusedToBringIn(RIGHT, next)).contains("moved-1 of 2026-01-01 stands.");
    }

    @Test
    void what_has_a_base_of_its_own_takes_no_balances_and_of_many_entries_some_are_named() {
        for (int i = 0; i < 25; i++) {
            assertThat(one.earn("a" + i, "year", MOVED)).isEqualTo("ok");
        }
        assertThat(refusedToBringIn(RIGHT, FOUND))
                .contains("The account has a base of its own")
                .contains("a18 of 2026-01-01 stands.")
                .doesNotContain("a19 of 2026-01-01 stands.")
                .contains("So do 6 more.");
    }

    @Test
    void a_deed_between_reversal_and_replacement_brings_the_base_that_stands_in_the_way() {
        assertThat(bringIn("moved-1", WRONG, MOVED)).isEqualTo("ok");
        assertThat(takeBack("r1", "moved-1")).isEqualTo("ok");
        assertThat(one.earn("a", "year", FOUND)).isEqualTo("ok");
        assertThat(refusedToBringIn(RIGHT, FOUND)).contains("The account has a base of its own");
    }
}
