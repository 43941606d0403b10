package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.store.Outcome;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.Village;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerExamples {
    private final Ledger ledger = Ledger.over(Village.editions());

    @Test
    void the_third_act_of_a_month_counts_only_in_part_and_the_fourth_not_at_all() {
        Account account = ledger.initial();
        // 5 + 5 leave 2 of 12; the third act asks 5 and gets 2; the fourth gets nothing and is still a fact.
        String[] expected = {"5.00 0.00", "5.00 0.00", "2.00 3.00", "0.00 5.00"};
        for (int i = 0; i < expected.length; i++) {
            var decision = ledger.decide(Village.score("c" + i, "A", LocalDate.of(2025, 3, 3 + i)), account);
            LedgerFact.DeedScored fact =
                    (LedgerFact.DeedScored) decision.facts().get(0);
            assertThat(fact.score().granted() + " " + fact.score().lost()).isEqualTo(expected[i]);
            account = ledger.evolveAll(account, decision.facts());
        }
        assertThat(account.redeemable(LocalDate.of(2025, 3, 31))).isEqualTo(Points.of("12"));
        // The cap begins anew with the month.
        assertThat(ledger.decide(Village.score("c9", "A", LocalDate.of(2025, 4, 1)), account)
                        .facts())
                .singleElement()
                .satisfies(f -> assertThat(((LedgerFact.DeedScored) f).score().granted())
                        .isEqualTo(Points.of("5")));
    }

    @Test
    void the_reason_reads_in_both_languages() {
        Account account = ledger.evolveAll(
                ledger.initial(),
                ledger.decide(Village.score("c1", "A", LocalDate.of(2025, 3, 3)), ledger.initial())
                        .facts());
        account = ledger.evolveAll(
                account,
                ledger.decide(Village.score("c2", "A", LocalDate.of(2025, 3, 4)), account)
                        .facts());
        var why = ledger.decide(Village.score("c3", "A", LocalDate.of(2025, 3, 5)), account)
                .explanation();
        assertThat(why.text(Language.ZH))
                .contains("每月上限 12 分（2025-03-01 至 2025-03-31，封顶组 AB）：此前已计 10 分，本次 5 分只计入 2 分，超出的 3 分不计。")
                .contains("2026-03-05 当日仍可使用");
        assertThat(why.text(Language.EN))
                .contains(
                        "At most 12 points each month (2025-03-01 to 2025-03-31, cap group AB): 10 counted before, of this 5 only 2 counts and 3 is left over.")
                .contains("can be spent through 2026-03-05");
    }

    @Test
    void points_can_be_spent_through_their_last_day() {
        Account account = ledger.evolveAll(
                ledger.initial(),
                ledger.decide(Village.score("c1", "A", LocalDate.of(2025, 3, 3)), ledger.initial())
                        .facts());
        assertThat(account.redeemable(LocalDate.of(2026, 3, 3))).isEqualTo(Points.of("5"));
        assertThat(account.redeemable(LocalDate.of(2026, 3, 4))).isEqualTo(Points.ZERO);
        assertThat(ledger.due(account).orElseThrow().at())
                .isEqualTo(LocalDate.of(2026, 3, 4).atStartOfDay());
    }

    @Test
    void the_last_day_a_stamp_can_name_is_scored_and_never_due() {
        LocalDate last = Stamp.LATEST.toLocalDate();
        var decision = ledger.decide(Village.score("c1", "A", last), ledger.initial());
        Account account = ledger.evolveAll(ledger.initial(), decision.facts());
        assertThat(account.redeemable(last)).isEqualTo(Points.of("5"));
        assertThat(ledger.due(account)).isEmpty();
        assertThatThrownBy(() -> Village.score("c1", "A", last.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Village.score("c1", "A", Stamp.EARLIEST.toLocalDate().minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_can_make_points_lapse_before_their_day_has_come() {
        Account account = ledger.evolveAll(
                ledger.initial(),
                ledger.decide(Village.score("c1", "A", LocalDate.of(2025, 3, 3)), ledger.initial())
                        .facts());
        var far = LocalDate.of(2099, 1, 1).atStartOfDay();
        var today = LocalDate.of(2025, 5, 2).atStartOfDay();
        var early = new LedgerCommand.LapseLots(Stamp.timer(CommandId.ofTimer("early"), far, today));
        var refused = ledger.decide(early, account);
        assertThat(refused.isAccepted()).isFalse();
        String reason = refused.fold(ok -> "accepted", no -> no.reason().name());
        assertThat(reason).isEqualTo("RECORDED_BEFORE_IT_HAPPENED");
        assertThat(refused.explanation().find("points.recorded").orElseThrow().holds())
                .isFalse();
        assertThatThrownBy(() -> new LedgerCommand.LapseLots(Village.stamp("mine", today)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_host_can_take_the_id_a_timer_is_going_to_need() {
        assertThatThrownBy(() -> Village.score("~lapse-1@2026-03-04", "A", LocalDate.of(2025, 3, 3)))
                .isInstanceOf(IllegalArgumentException.class);
        Account account = ledger.evolveAll(
                ledger.initial(),
                ledger.decide(Village.score("lapse-1@2026-03-04", "A", LocalDate.of(2025, 3, 3)), ledger.initial())
                        .facts());
        CommandId due = ledger.due(account).orElseThrow().command().stamp().id();
        assertThat(due).isEqualTo(new CommandId("~lapse-1@2026-03-04"));
        assertThat(due.isReserved()).isTrue();
    }

    /** Else what a claim asks for later would pass for a repeat, and a claim would take the award for its own. */
    @Test
    void no_host_can_take_the_id_a_claim_is_going_to_need() {
        var desk = Desk.of(Ledger.KIND, ledger, LedgerFact.class, new InMemoryEventStore());
        var household = new StreamId("H0001");
        LedgerCommand award = Village.score("C1#5:claimed", "A", LocalDate.of(2025, 3, 3));
        assertThatThrownBy(() -> desk.handle(household, award)).isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.open(household).version()).isZero();
        assertThat(desk.deliver(new Reaction.Sent<>(household, award)))
                .isInstanceOfSatisfying(
                        Outcome.Decided.class,
                        decided -> assertThat(decided.decision().isAccepted()).isTrue());
    }

    @Test
    void what_counted_under_a_monthly_cap_does_not_count_under_the_yearly_one_that_follows_it() {
        var monthly = edition("2025-1", LocalDate.of(2025, 1, 1), Village.cap("A", "10", PeriodKind.MONTH));
        var yearly = edition("2025-2", LocalDate.of(2025, 7, 1), Village.cap("A", "20", PeriodKind.YEAR));
        Ledger changing = Ledger.over(Editions.of(List.of(monthly, yearly)));
        // In January and in February alike: the two periods of January begin on the same day.
        for (LocalDate before : List.of(LocalDate.of(2025, 1, 5), LocalDate.of(2025, 2, 5))) {
            Account account = changing.evolveAll(
                    changing.initial(),
                    changing.decide(Village.score("c1", "A", before), changing.initial())
                            .facts());
            var why = changing.decide(Village.score("c2", "A", LocalDate.of(2025, 7, 5)), account)
                    .explanation();
            assertThat(why.find("points.cap").orElseThrow().fact("used-before").number())
                    .isZero();
            var again = changing.decide(Village.score("c3", "A", before.plusDays(1)), account)
                    .explanation();
            assertThat(again.find("points.cap")
                            .orElseThrow()
                            .fact("used-before")
                            .number())
                    .isEqualTo(5_00);
        }
    }

    private static Edition<Catalogue> edition(String id, LocalDate from, Cap cap) {
        Item item = Village.item("A", "5")
                .addCaps(cap)
                .classification(Village.spendable())
                .build();
        return new Edition<>(new EditionId(id), from, Village.adopted(), Catalogue.of(List.of(item)));
    }

    @Test
    void each_refusal_names_its_reason() {
        assertThat(refused(Village.score("c", "A", LocalDate.of(2024, 12, 31)))).isEqualTo("NO_EDITION_IN_FORCE");
        assertThat(refused(Village.score("c", "X", LocalDate.of(2025, 2, 1)))).isEqualTo("ITEM_UNKNOWN");
        assertThat(refused(Village.score("c", "E", LocalDate.of(2025, 2, 1)))).isEqualTo("ITEM_NOT_IN_FORCE");
        assertThat(refused(Village.score("c", "F", LocalDate.of(2025, 2, 1)))).isEqualTo("ITEM_NOT_IN_FORCE");
        assertThat(refused(Village.score("c", "G", LocalDate.of(2025, 2, 1)))).isEqualTo("ITEM_NOT_IN_FORCE");
        assertThat(refused(Village.lapse("c", LocalDate.of(2025, 2, 1)))).isEqualTo("NOTHING_HAS_LAPSED");
    }

    @Test
    void under_an_edition_nobody_adopted_nothing_is_scored() {
        Ledger draft = Ledger.over(Editions.of(
                List.of(new Edition<>(new EditionId("2025"), Village.FROM, Adoption.draft(), Village.catalogue()))));
        Decision<LedgerFact, PointsRefusal> decision =
                draft.decide(Village.score("c", "A", LocalDate.of(2025, 2, 1)), draft.initial());
        String answer = decision.fold(ok -> "accepted", no -> no.reason().name());
        assertThat(answer).isEqualTo("EDITION_NOT_ADOPTED");
        assertThat(decision.explanation().text(Language.ZH)).contains("未依程序通过");
    }

    @Test
    void the_desk_keeps_an_account_and_lets_points_lapse_by_themselves() {
        var store = new InMemoryEventStore();
        var desk = Desk.of(Ledger.KIND, ledger, LedgerFact.class, store);
        var household = new StreamId("H0001");
        desk.handle(household, Village.score("c1", "A", LocalDate.of(2025, 3, 3)));
        desk.handle(household, Village.score("c2", "B", LocalDate.of(2025, 3, 3)));
        desk.handle(household, Village.score("c1", "A", LocalDate.of(2025, 3, 3)));
        assertThat(desk.open(household).state().redeemable(LocalDate.of(2025, 3, 4)))
                .isEqualTo(Points.of("7.50"));
        assertThat(desk.tick(LocalDate.of(2025, 9, 3).atTime(23, 59), 10)).isZero();
        assertThat(desk.tick(LocalDate.of(2027, 1, 1).atStartOfDay(), 10)).isEqualTo(2);
        assertThat(desk.open(household).state().lots()).isEmpty();
        assertThat(desk.open(household).state().standing(LocalDate.of(2027, 1, 1)))
                .isEqualTo(Points.of("7.50"));
        assertThat(store.dueBefore(Ledger.KIND, LocalDate.of(2099, 1, 1).atStartOfDay(), 10))
                .isEmpty();
    }

    private String refused(LedgerCommand command) {
        return ledger.decide(command, ledger.initial())
                .fold(ok -> "accepted", no -> no.reason().name());
    }
}
