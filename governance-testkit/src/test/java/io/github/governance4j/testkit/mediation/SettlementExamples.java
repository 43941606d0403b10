package io.github.governance4j.testkit.mediation;

import static io.github.governance4j.testkit.mediation.SettlementCounty.AGENT;
import static io.github.governance4j.testkit.mediation.SettlementCounty.ANN;
import static io.github.governance4j.testkit.mediation.SettlementCounty.APOLOGY;
import static io.github.governance4j.testkit.mediation.SettlementCounty.BEN;
import static io.github.governance4j.testkit.mediation.SettlementCounty.BOTH;
import static io.github.governance4j.testkit.mediation.SettlementCounty.DUE;
import static io.github.governance4j.testkit.mediation.SettlementCounty.ELSEWHERE;
import static io.github.governance4j.testkit.mediation.SettlementCounty.HERE;
import static io.github.governance4j.testkit.mediation.SettlementCounty.MOTHER;
import static io.github.governance4j.testkit.mediation.SettlementCounty.NOON;
import static io.github.governance4j.testkit.mediation.SettlementCounty.agreement;
import static io.github.governance4j.testkit.mediation.SettlementCounty.apply;
import static io.github.governance4j.testkit.mediation.SettlementCounty.by;
import static io.github.governance4j.testkit.mediation.SettlementCounty.change;
import static io.github.governance4j.testkit.mediation.SettlementCounty.committee;
import static io.github.governance4j.testkit.mediation.SettlementCounty.confirmed;
import static io.github.governance4j.testkit.mediation.SettlementCounty.dismissed;
import static io.github.governance4j.testkit.mediation.SettlementCounty.editions;
import static io.github.governance4j.testkit.mediation.SettlementCounty.followUp;
import static io.github.governance4j.testkit.mediation.SettlementCounty.notAccepted;
import static io.github.governance4j.testkit.mediation.SettlementCounty.open;
import static io.github.governance4j.testkit.mediation.SettlementCounty.opened;
import static io.github.governance4j.testkit.mediation.SettlementCounty.perform;
import static io.github.governance4j.testkit.mediation.SettlementCounty.person;
import static io.github.governance4j.testkit.mediation.SettlementCounty.receipt;
import static io.github.governance4j.testkit.mediation.SettlementCounty.settling;
import static io.github.governance4j.testkit.mediation.SettlementCounty.sue;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.time.HolidayNotice;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseKind;
import io.github.governance4j.mediation.settlement.ClauseStage;
import io.github.governance4j.mediation.settlement.Confirmation;
import io.github.governance4j.mediation.settlement.ConfirmationFact;
import io.github.governance4j.mediation.settlement.CourtFact;
import io.github.governance4j.mediation.settlement.Dismissal;
import io.github.governance4j.mediation.settlement.NonAcceptance;
import io.github.governance4j.mediation.settlement.PerformanceFact;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.mediation.settlement.SettlementCommand;
import io.github.governance4j.mediation.settlement.SettlementFact;
import io.github.governance4j.mediation.settlement.SettlementRefusal;
import io.github.governance4j.mediation.settlement.SettlementStage;
import io.github.governance4j.mediation.settlement.Settling;
import io.github.governance4j.mediation.settlement.Way;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the law says of an agreement once it is reached: 人民调解法 art. 28 to 33. */
class SettlementExamples {
    private static final LocalDate LAST = LocalDate.of(2025, 1, 2);

    private final Settling settling = settling();
    private Settlement settlement = settling.initial();

    private Decision<SettlementFact, SettlementRefusal> ask(SettlementCommand command) {
        Decision<SettlementFact, SettlementRefusal> decision = settling.decide(command, settlement);
        settlement = settling.evolveAll(settlement, decision.facts());
        return decision;
    }

    private void after(SettlementCommand... commands) {
        for (SettlementCommand command : commands) {
            Decision<SettlementFact, SettlementRefusal> decision = ask(command);
            assertThat(decision.isAccepted())
                    .as(decision.explanation().text(Language.EN))
                    .isTrue();
        }
    }

    private static Optional<SettlementRefusal> reason(Decision<SettlementFact, SettlementRefusal> decision) {
        return decision.fold(ok -> Optional.empty(), no -> Optional.of(no.reason()));
    }

    @Test
    void art_29_a_written_agreement_may_state_its_parts_and_need_not() {
        Decision<SettlementFact, SettlementRefusal> decision = ask(opened());
        assertThat(decision.isAccepted()).isTrue();
        assertThat(decision.explanation().findAll("settlement.states"))
                .filteredOn(part -> !part.holds())
                .hasSize(4);
    }

    @Test
    void art_31_the_agreement_binds_and_the_committee_asks_how_it_is_kept() {
        after(opened());
        assertThat(settlement.followUpBy().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2024, 12, 23));
        assertThat(reason(ask(followUp("f", NOON.plusDays(3), person(BEN))))).contains(SettlementRefusal.NOT_ENTITLED);
        after(followUp("f", NOON.plusDays(3), committee()));
        assertThat(settlement.followedUp()).isTrue();
    }

    @Test
    void art_31_what_is_not_kept_by_its_day_is_said_once_and_the_committee_urges() {
        after(opened());
        Due<SettlementCommand> due = settling.due(settlement).orElseThrow();
        assertThat(due.at()).isEqualTo(DUE.plusDays(1).atStartOfDay());
        Decision<SettlementFact, SettlementRefusal> ticked = ask(due.command());
        assertThat(ticked.facts())
                .containsExactly(
                        new PerformanceFact.PerformanceOverdue(due.at(), 1, DUE, Set.of(Way.COMMITTEE_URGES, Way.SUE)));
        assertThat(settling.due(settlement).orElseThrow().at()).isAfter(due.at());
    }

    @Test
    void what_is_kept_is_confirmed_by_whom_it_is_owed_to() {
        after(opened(), perform("p", NOON.plusDays(1), person(BEN), 1));
        assertThat(settlement.clause(1).orElseThrow().stage()).isEqualTo(ClauseStage.SAID_DONE);
        assertThat(reason(ask(receipt("r", NOON.plusDays(1), person(BEN), 1, BEN))))
                .contains(SettlementRefusal.NOT_OWED_TO);
        assertThat(reason(ask(receipt("r", NOON.plusDays(1), person(ANN), 1, ANN))))
                .as("a child does not act for itself")
                .contains(SettlementRefusal.NOT_ENTITLED);
        after(receipt("r", NOON.plusDays(1), person(MOTHER), 1, ANN));
        assertThat(settlement.stage()).isEqualTo(SettlementStage.IN_EFFECT);
        after(perform("q", NOON.plusDays(2), committee(), 2));
        assertThat(settlement.stage()).isEqualTo(SettlementStage.KEPT);
    }

    /** 2026-12-02 and 30 days is New Year's Day 2027, for which no notice was there when the agreement took effect. */
    @Test
    void art_33_a_last_day_set_before_its_year_was_arranged_rolls_over_once_it_is() {
        LocalDate effect = LocalDate.of(2026, 12, 2);
        after(open(by("open", effect.atTime(12, 0), committee()), agreement(APOLOGY), effect));
        assertThat(settlement.confirmBy().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2027, 1, 1));
        WorkCalendar newer = WorkCalendar.china()
                .withNotices(
                        List.of(new HolidayNotice(2027, "made up")),
                        "2027.csv",
                        List.of("date,name,is_off_day", "2027-01-01,元旦,true"))
                .orThrow();
        Settling later = Settling.over(editions(15), MatterCounty.place(), newer);
        LocalDateTime monday = LocalDateTime.of(2027, 1, 4, 16, 0);
        SettlementCommand asks = apply("a", monday, committee(), BOTH, HERE);
        assertThat(reason(settling.decide(asks, settlement))).contains(SettlementRefusal.OVER_TIME);
        assertThat(later.decide(asks, settlement).isAccepted()).isTrue();
        assertThat(reason(later.decide(apply("b", monday.plusDays(1), committee(), BOTH, HERE), settlement)))
                .contains(SettlementRefusal.OVER_TIME);
        settlement = later.evolveAll(
                settlement,
                later.decide(later.due(settlement).orElseThrow().command(), settlement)
                        .facts());
        assertThat(later.due(settlement).orElseThrow().at())
                .isEqualTo(LocalDate.of(2027, 1, 5).atStartOfDay());
    }

    @Test
    void art_32_either_party_may_sue_also_while_a_court_is_asked_and_after_it_dismissed() {
        after(opened(), apply("a", NOON.plusDays(3), committee(), BOTH, HERE));
        Decision<SettlementFact, SettlementRefusal> one = ask(sue("s", NOON.plusDays(4), person(BEN), BEN));
        assertThat(one.facts()).containsExactly(new CourtFact.Sued(NOON.plusDays(4), BEN));
        after(dismissed("d", NOON.plusDays(9), Dismissal.UNCLEAR), sue("t", NOON.plusDays(9), person(MOTHER), ANN));
        assertThat(settlement.suits()).containsExactly(ANN, BEN);
    }

    @Test
    void art_33_in_effect_on_2024_12_02_all_parties_may_apply_to_2025_01_02() {
        after(opened());
        assertThat(settlement.confirmBy().orElseThrow().rawLastDay()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(settlement.confirmBy().orElseThrow().lastDay()).isEqualTo(LAST);
        after(apply("a", LAST.atTime(23, 59, 59), committee(), BOTH, HERE));
        assertThat(settlement.confirmation()).isEqualTo(Confirmation.ASKED);
    }

    @Test
    void art_33_a_day_later_it_is_too_late_and_a_suit_is_open() {
        after(opened());
        LocalDateTime late = LAST.plusDays(1).atStartOfDay();
        assertThat(reason(ask(apply("a", late, committee(), BOTH, HERE)))).contains(SettlementRefusal.OVER_TIME);
        for (Optional<Due<SettlementCommand>> due = settling.due(settlement);
                due.isPresent();
                due = settling.due(settlement)) {
            after(due.get().command());
        }
        assertThat(settlement.confirmation()).isEqualTo(Confirmation.LAPSED);
        assertThat(settlement.lastAct()).contains(late);
        after(sue("s", late, person(BEN), BEN));
    }

    @Test
    void art_33_one_party_alone_cannot_apply() {
        after(opened());
        Decision<SettlementFact, SettlementRefusal> alone =
                ask(apply("a", NOON.plusDays(3), committee(), Set.of(BEN), HERE));
        assertThat(reason(alone)).contains(SettlementRefusal.NOT_BY_ALL);
        assertThat(reason(ask(apply("a", NOON.plusDays(3), person(BEN), BOTH, HERE))))
                .as("nobody says alone that all ask")
                .contains(SettlementRefusal.NOT_ENTITLED);
        assertThat(alone.explanation().findAll("settlement.asks")).hasSize(2);
        assertThat(reason(ask(apply("a", NOON.plusDays(3), person(AGENT), BOTH, HERE))))
                .as("an agent without special authority")
                .contains(SettlementRefusal.NOT_ENTITLED);
    }

    @Test
    void art_33_confirmed_it_can_be_enforced() {
        after(opened(), apply("a", NOON.plusDays(3), committee(), BOTH, HERE));
        Decision<SettlementFact, SettlementRefusal> ruled = ask(confirmed("c", NOON.plusDays(10)));
        ConfirmationFact.Confirmed fact =
                (ConfirmationFact.Confirmed) ruled.facts().get(0);
        assertThat(fact.objection().lastDay()).isEqualTo(LocalDate.of(2024, 12, 27));
        assertThat(fact.byOthers().amount()).isEqualTo(6);
        assertThat(settlement.isEnforceable()).isTrue();
        Due<SettlementCommand> overdue = settling.due(settlement).orElseThrow();
        PerformanceFact.PerformanceOverdue late = (PerformanceFact.PerformanceOverdue)
                ask(overdue.command()).facts().get(0);
        assertThat(late.ways()).contains(Way.ENFORCE);
    }

    @Test
    void art_33_dismissed_the_parties_may_change_it_by_mediation_or_sue() {
        after(opened(), apply("a", NOON.plusDays(3), committee(), BOTH, HERE));
        ConfirmationFact.Dismissed fact =
                (ConfirmationFact.Dismissed) ask(dismissed("d", NOON.plusDays(10), Dismissal.UNCLEAR))
                        .facts()
                        .get(0);
        assertThat(fact.ways()).containsExactly(Way.MEDIATE_AGAIN, Way.SUE);
        Clause clearer = Clause.of(3, ClauseKind.PAYMENT, BEN, "赔偿医药费及误工费")
                .to(ANN)
                .fen(2_500_00)
                .due(DUE)
                .build();
        after(change("ch", NOON.plusDays(11), committee(), BOTH, clearer));
        assertThat(settlement.clause(1).orElseThrow().stage()).isEqualTo(ClauseStage.REPLACED);
        assertThat(reason(ask(apply("b", NOON.plusDays(11), committee(), BOTH, HERE))))
                .contains(SettlementRefusal.CONFIRMATION_NOT_AT_THIS_STAGE);
    }

    @Test
    void a_change_needs_everybody() {
        after(opened());
        Clause less = Clause.of(3, ClauseKind.PAYMENT, BEN, "赔偿医药费").fen(1_00).build();
        assertThat(reason(ask(change("ch", NOON.plusDays(1), committee(), Set.of(BEN), less))))
                .contains(SettlementRefusal.NOT_BY_ALL);
        assertThat(reason(ask(change("ch", NOON.plusDays(1), person(BEN), BOTH, less))))
                .as("nobody says alone that all assent")
                .contains(SettlementRefusal.NOT_ENTITLED);
    }

    @Test
    void civil_procedure_205_only_a_competent_court_is_asked_and_the_right_one_again_in_time() {
        after(opened());
        assertThat(reason(ask(apply("a", NOON.plusDays(3), committee(), BOTH, ELSEWHERE))))
                .contains(SettlementRefusal.COURT_NOT_COMPETENT);
        after(
                apply("a", NOON.plusDays(3), committee(), BOTH, HERE),
                notAccepted("n", NOON.plusDays(4), NonAcceptance.WRONG_COURT),
                apply("b", NOON.plusDays(5), committee(), BOTH, HERE),
                notAccepted("m", NOON.plusDays(6), NonAcceptance.PERSONAL_STATUS));
        assertThat(reason(ask(apply("c", NOON.plusDays(7), committee(), BOTH, HERE))))
                .contains(SettlementRefusal.CONFIRMATION_NOT_AT_THIS_STAGE);
        after(sue("s", NOON.plusDays(7), person(BEN), BEN));
    }

    @Test
    void nothing_is_left_out_of_the_reading_in_either_language() {
        after(opened());
        for (Language language : Language.values()) {
            String text = settling.decide(
                            apply("a", NOON.plusDays(40), person(BEN), Set.of(BEN, AGENT), ELSEWHERE), settlement)
                    .explanation()
                    .text(language);
            assertThat(text).doesNotContain("settlement.").doesNotContain("{");
        }
    }
}
