package io.github.governance4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineMovesExamples {
    private static final WorkCalendar CHINA = WorkCalendar.china();
    private static final ApproverRole HEAD = new ApproverRole("HEAD_OF_ORGAN");
    private static final TimeLimit PETITION = TimeLimit.of("TL104", 60, LimitUnit.CALENDAR_DAY, "信访工作条例34条")
            .extension(ExtensionRule.of(LimitUnit.CALENDAR_DAY, "情况复杂")
                    .ceiling(30)
                    .approver(HEAD)
                    .mustTell(true)
                    .build())
            .build();

    // 信访工作条例 art. 34: 60 days, and by at most 30 more with the head's approval
    @Test
    void a_complex_petition_is_extended_by_thirty_days_and_the_petitioner_must_be_told() {
        Deadline deadline = PETITION.deadline(LocalDate.of(2025, 8, 2), CHINA);
        DeadlineFact fact = fact(deadline.extend(request(2025, 9, 25, 30, Optional.of(HEAD)), CHINA));
        assertThat(fact).isInstanceOfSatisfying(DeadlineExtended.class, extended -> {
            assertThat(extended.mustTell()).isTrue();
            assertThat(extended.approvedBy()).contains(HEAD);
            assertThat(extended.unit()).isEqualTo(LimitUnit.CALENDAR_DAY);
        });
        Deadline after = deadline.with(fact);
        // counted on from the raw end 10-01, not from 10-09 to which it had rolled
        assertThat(after.rawLastDay()).isEqualTo("2025-10-31");
        assertThat(after.lastDay()).isEqualTo("2025-10-31");
        assertThat(after.history()).containsExactly(fact);
        assertThat(deadline.lastDay()).isEqualTo("2025-10-09");
    }

    @Test
    void by_thirty_one_it_is_not() {
        Deadline deadline = PETITION.deadline(LocalDate.of(2025, 8, 2), CHINA);
        assertThat(refusal(deadline.extend(request(2025, 9, 25, 31, Optional.of(HEAD)), CHINA)))
                .isEqualTo(DeadlineRefusal.BEYOND_CEILING);
    }

    @Test
    void nor_twice_beyond_the_ceiling() {
        Deadline once = extended(PETITION.deadline(LocalDate.of(2025, 8, 2), CHINA), 20);
        assertThat(refusal(once.extend(request(2025, 9, 26, 11, Optional.of(HEAD)), CHINA)))
                .isEqualTo(DeadlineRefusal.BEYOND_CEILING);
        assertThat(extended(once, 10).rawLastDay()).isEqualTo("2025-10-31");
    }

    @Test
    void nor_without_the_heads_approval() {
        Deadline deadline = PETITION.deadline(LocalDate.of(2025, 8, 2), CHINA);
        assertThat(refusal(deadline.extend(request(2025, 9, 25, 30, Optional.empty()), CHINA)))
                .isEqualTo(DeadlineRefusal.NOT_APPROVED);
        assertThat(refusal(deadline.extend(request(2025, 9, 25, 30, Optional.of(new ApproverRole("CLERK"))), CHINA)))
                .isEqualTo(DeadlineRefusal.WRONG_APPROVER);
    }

    @Test
    void nor_when_it_has_passed_which_is_the_most_decisive_of_several_reasons() {
        Deadline deadline = PETITION.deadline(LocalDate.of(2025, 8, 2), CHINA);
        Decision<DeadlineFact, DeadlineRefusal> decision =
                deadline.extend(request(2025, 10, 10, 31, Optional.empty()), CHINA);
        assertThat(refusal(decision)).isEqualTo(DeadlineRefusal.ALREADY_PASSED);
        assertThat(decision.explanation()
                        .find("time.extension-approved")
                        .orElseThrow()
                        .holds())
                .isFalse();
        assertThat(decision.explanation()
                        .find("time.extension-ceiling")
                        .orElseThrow()
                        .holds())
                .isFalse();
    }

    @Test
    void a_limit_without_an_extension_rule_stays_as_it_is() {
        Deadline deadline = TimeLimit.of("TL002", 30, LimitUnit.CALENDAR_DAY, "人民调解法33条")
                .build()
                .deadline(LocalDate.of(2025, 8, 4), CHINA);
        assertThat(refusal(deadline.extend(request(2025, 8, 5, 1, Optional.of(HEAD)), CHINA)))
                .isEqualTo(DeadlineRefusal.NOT_EXTENDABLE);
        assertThatIllegalArgumentException().isThrownBy(() -> request(2025, 8, 5, 0, Optional.empty()));
    }

    @Test
    void an_extension_by_nothing_is_no_fact() {
        Deadline deadline = PETITION.deadline(LocalDate.of(2025, 8, 2), CHINA);
        DeadlineExtended.Builder stored = DeadlineExtended.builder()
                .at(LocalDateTime.of(2025, 8, 3, 9, 0))
                .unit(LimitUnit.CALENDAR_DAY)
                .mustTell(false)
                .reckoning(deadline.reckoning())
                .explanation(deadline.explanation());
        assertThat(stored.amount(1).build().amount()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> stored.amount(0).build());
    }

    @Test
    void a_rule_without_ceiling_extends_as_far_as_limits_go() {
        TimeLimit mediation = TimeLimit.of("TL008", 30, LimitUnit.CALENDAR_DAY, "特邀调解规定27条")
                .extension(ExtensionRule.of(LimitUnit.CALENDAR_DAY, "双方同意延长不受限").build())
                .build();
        Deadline deadline = mediation.deadline(LocalDate.of(2025, 3, 3), CHINA);
        assertThat(deadline.with(fact(deadline.extend(request(2025, 3, 5, 400, Optional.empty()), CHINA)))
                        .rawLastDay())
                .isEqualTo("2026-05-07");
        Deadline long1 = deadline.with(fact(deadline.extend(request(2025, 3, 5, 100_000, Optional.empty()), CHINA)));
        assertThat(refusal(long1.extend(request(2025, 3, 5, 1, Optional.empty()), CHINA)))
                .isEqualTo(DeadlineRefusal.BEYOND_CEILING);
    }

    @Test
    void one_month_extended_by_one_is_two_months() {
        Deadline deadline = TimeLimit.of("TL001", 1, LimitUnit.MONTH, "司法部令75号33条")
                .extension(ExtensionRule.of(LimitUnit.MONTH, "双方要求").build())
                .build()
                .deadline(LocalDate.of(2025, 1, 31), CHINA);
        assertThat(deadline.rawLastDay()).isEqualTo("2025-02-28");
        assertThat(deadline.with(fact(deadline.extend(request(2025, 2, 20, 1, Optional.empty()), CHINA)))
                        .rawLastDay())
                .isEqualTo("2025-03-31");
    }

    @Test
    void months_granted_after_a_pause_keep_the_days_it_added_and_say_so() {
        Deadline deadline = TimeLimit.of("TL001", 1, LimitUnit.MONTH, "司法部令75号33条")
                .extension(ExtensionRule.of(LimitUnit.MONTH, "双方要求").build())
                .build()
                .deadline(LocalDate.of(2025, 1, 15), CHINA);
        Deadline paused = deadline.with(fact(deadline.pause(LocalDateTime.of(2025, 1, 20, 9, 0), CHINA)));
        Deadline resumed = paused.with(fact(paused.resume(LocalDateTime.of(2025, 1, 23, 9, 0), CHINA)));
        assertThat(resumed.rawLastDay()).isEqualTo("2025-02-18");
        Deadline longer = resumed.with(fact(resumed.extend(request(2025, 2, 10, 1, Optional.empty()), CHINA)));
        assertThat(longer.rawLastDay()).isEqualTo("2025-03-18");
        assertThat(Recount.of(longer.explanation().evidence()).rawLastDay()).isEqualTo("2025-03-18");
    }

    @Test
    void after_a_pause_the_reason_leads_from_the_limits_days_to_those_left() {
        Deadline deadline = TimeLimit.of("L", 10, LimitUnit.CALENDAR_DAY, "example")
                .build()
                .deadline(LocalDate.of(2025, 3, 3), CHINA);
        assertThat(deadline.explanation().text(Language.EN))
                .contains("From 2025-03-03, 10 calendar days (start day not counted) end on 2025-03-13.")
                .doesNotContain("pause", "rest days");
        Deadline paused = deadline.with(fact(deadline.pause(LocalDateTime.of(2025, 3, 4, 9, 0), CHINA)));
        Deadline resumed = paused.with(fact(paused.resume(LocalDateTime.of(2025, 3, 5, 9, 0), CHINA)));
        assertThat(resumed.explanation().text(Language.EN))
                .contains(
                        "Paused 2025-03-04T09:00 and resumed 2025-03-05T09:00: the 9 calendar days left, counted on after"
                                + " 2025-03-05, end on 2025-03-14.",
                        "From 2025-03-04T09:00 to 2025-03-13T00:00",
                        "10 calendar days (start day not counted) end on 2025-03-13");
        assertThat(resumed.explanation().text(Language.ZH)).contains("自 2025-03-05 次日起续数剩余的 9 日，届满日 2025-03-14");
    }

    // Decision 10: why the law of one more holiday leaves out months whose start moves to a working day.
    @Test
    void a_month_paused_before_it_runs_may_end_earlier_with_one_more_holiday() {
        TimeLimit month = TimeLimit.of("L", 1, LimitUnit.MONTH, "county practice")
                .counting(Counting.ROLL_THEN_COUNT)
                .rollOver(RollOver.NONE)
                .build();
        WorkCalendar more = CHINA.with(TimeArbitraries.rest(LocalDate.of(2026, 1, 30)))
                .with(new RegionalHolidays("W", TimeArbitraries.yearly(2026, 2026), List.of())
                        .working("make-up", LocalDate.of(2026, 1, 31)));
        WorkCalendar fewer = more.with(new RegionalHolidays("M", TimeArbitraries.yearly(2026, 2026), List.of())
                .working("no holiday", LocalDate.of(2026, 1, 30)));
        // The month from 30 January and that from 31 January both end on 28 February; the second is a day shorter.
        assertThat(pausedMonth(month, fewer).lastDay()).isEqualTo("2026-03-11");
        assertThat(pausedMonth(month, more).lastDay()).isEqualTo("2026-03-10");
    }

    private static Deadline pausedMonth(TimeLimit month, WorkCalendar calendar) {
        Deadline deadline = month.deadline(LocalDate.of(2026, 1, 30), calendar);
        Deadline paused = deadline.with(fact(deadline.pause(LocalDateTime.of(2026, 1, 30, 9, 0), calendar)));
        return paused.with(fact(paused.resume(LocalDateTime.of(2026, 2, 10, 9, 0), calendar)));
    }

    // 信访工作条例 art. 36: the hearing's time is not counted
    @Test
    void a_hearing_of_six_days_moves_the_end_by_six_days() {
        Deadline review = TimeLimit.of("TL108", 30, LimitUnit.CALENDAR_DAY, "信访工作条例36条")
                .build()
                .deadline(LocalDate.of(2025, 3, 3), CHINA);
        assertThat(review.lastDay()).isEqualTo("2025-04-02");
        Deadline paused = review.with(fact(review.pause(LocalDateTime.of(2025, 3, 10, 9, 0), CHINA)));
        assertThat(paused.isPaused()).isTrue();
        assertThat(paused.left(LocalDateTime.of(2025, 3, 12, 9, 0), CHINA))
                .isEqualTo(new TimeLeft(LimitUnit.CALENDAR_DAY, 23, Certainty.FIRM));
        assertThat(paused.hasPassed(LocalDateTime.of(2025, 6, 1, 0, 0))).isFalse();
        Deadline resumed = paused.with(fact(paused.resume(LocalDateTime.of(2025, 3, 16, 17, 0), CHINA)));
        assertThat(resumed.isPaused()).isFalse();
        assertThat(resumed.rawLastDay()).isEqualTo("2025-04-08");
    }

    // 医疗纠纷条例 art. 38: 30 working days, the appraisal's time is not counted
    @Test
    void of_working_days_those_left_are_counted_from_the_day_of_resuming() {
        Deadline mediation = TimeLimit.of("TL017", 30, LimitUnit.WORKING_DAY, "医疗纠纷条例38条")
                .build()
                .deadline(LocalDate.of(2025, 3, 3), CHINA);
        assertThat(mediation.lastDay()).isEqualTo("2025-04-15");
        Deadline paused = mediation.with(fact(mediation.pause(LocalDateTime.of(2025, 4, 3, 9, 0), CHINA)));
        assertThat(paused.left(LocalDateTime.of(2025, 4, 3, 9, 0), CHINA).amount())
                .isEqualTo(7);
        Deadline resumed = paused.with(fact(paused.resume(LocalDateTime.of(2025, 4, 24, 9, 0), CHINA)));
        // 25 April, 27 (Sunday, works), 28, 29, 30, then 6 and 7 May
        assertThat(resumed.lastDay()).isEqualTo("2025-05-07");
    }

    @Test
    void hours_left_are_put_back_to_the_second() {
        Deadline urgent = TimeLimit.of("TL213", 2, LimitUnit.HOUR, "example")
                .build()
                .deadline(LocalDateTime.of(2025, 3, 10, 10, 0), CHINA);
        Deadline paused = urgent.with(fact(urgent.pause(LocalDateTime.of(2025, 3, 10, 10, 40, 30), CHINA)));
        assertThat(paused.left(LocalDateTime.of(2025, 3, 11, 0, 0), CHINA).amount())
                .isEqualTo(79 * 60 + 30);
        Deadline resumed = paused.with(fact(paused.resume(LocalDateTime.of(2025, 3, 11, 9, 0), CHINA)));
        assertThat(resumed.closes()).isEqualTo("2025-03-11T10:19:30");
    }

    @Test
    void what_is_paused_is_not_paused_again_and_what_runs_is_not_resumed() {
        Deadline deadline = PETITION.deadline(LocalDate.of(2025, 8, 2), CHINA);
        LocalDateTime at = LocalDateTime.of(2025, 8, 10, 9, 0);
        Deadline paused = deadline.with(fact(deadline.pause(at, CHINA)));
        assertThat(refusal(paused.pause(at, CHINA))).isEqualTo(DeadlineRefusal.PAUSED);
        assertThat(refusal(paused.extend(new ExtensionRequest(at, 1, Optional.of(HEAD)), CHINA)))
                .isEqualTo(DeadlineRefusal.PAUSED);
        assertThat(refusal(deadline.resume(at, CHINA))).isEqualTo(DeadlineRefusal.NOT_PAUSED);
        assertThat(refusal(paused.resume(at.minusDays(1), CHINA))).isEqualTo(DeadlineRefusal.OUT_OF_ORDER);
        assertThat(refusal(deadline.pause(LocalDateTime.of(2025, 8, 1, 9, 0), CHINA)))
                .isEqualTo(DeadlineRefusal.OUT_OF_ORDER);
        assertThat(refusal(deadline.pause(LocalDateTime.of(2025, 11, 1, 9, 0), CHINA)))
                .isEqualTo(DeadlineRefusal.ALREADY_PASSED);
    }

    @Test
    void a_deadline_that_only_waits_for_a_working_day_ends_on_the_day_of_resuming() {
        Deadline deadline = PETITION.deadline(LocalDate.of(2025, 8, 2), CHINA);
        Deadline paused = deadline.with(fact(deadline.pause(LocalDateTime.of(2025, 10, 4, 9, 0), CHINA)));
        assertThat(paused.left(LocalDateTime.of(2025, 10, 4, 9, 0), CHINA).amount())
                .isZero();
        Deadline resumed = paused.with(fact(paused.resume(LocalDateTime.of(2025, 10, 12, 9, 0), CHINA)));
        assertThat(resumed.lastDay()).isEqualTo("2025-10-13");
    }

    @Test
    void fractions_of_a_second_never_decide() {
        Deadline deadline = PETITION.deadline(LocalDate.of(2025, 8, 2), CHINA);
        LocalDateTime at = LocalDateTime.of(2025, 8, 10, 9, 0, 0, 800_000_000);
        DeadlineFact extended = fact(deadline.extend(new ExtensionRequest(at, 1, Optional.of(HEAD)), CHINA));
        assertThat(extended.at()).isEqualTo("2025-08-10T09:00:00");
        assertThat(deadline.with(extended)
                        .pause(at.minusNanos(500_000_000), CHINA)
                        .isAccepted())
                .isTrue();
    }

    @Test
    void a_new_notice_makes_a_provisional_deadline_firm_by_a_recorded_fact() {
        Deadline deadline = TimeLimit.of("TL103", 5, LimitUnit.WORKING_DAY, "信访工作条例23条")
                .build()
                .deadline(LocalDate.of(2026, 12, 29), CHINA);
        WorkCalendar newer = CHINA.withNotices(
                        List.of(new HolidayNotice(2027, "made-up notice")),
                        "2027.csv",
                        List.of("date,name,is_off_day", "2027-01-01,元旦,true", "2027-01-04,元旦,true"))
                .orThrow();
        LocalDateTime at = LocalDateTime.of(2026, 12, 30, 9, 0);
        DeadlineFact fact = fact(deadline.recalculate(at, newer));
        Deadline after = deadline.with(fact);
        assertThat(deadline.lastDay()).isEqualTo("2027-01-05");
        assertThat(after.lastDay()).isEqualTo("2027-01-07");
        assertThat(after.certainty()).isEqualTo(Certainty.FIRM);
        assertThat(after.reckoning().calendar()).isEqualTo(newer.id());
        assertThat(after.reckoning().notices())
                .extracting(HolidayNotice::source)
                .contains("made-up notice");
        assertThat(after.recalculate(at, newer).facts()).isEmpty();
        assertThat(refusal(after.recalculate(at, CHINA))).isEqualTo(DeadlineRefusal.CALENDAR_KNOWS_LESS);
    }

    @Test
    void a_notice_that_touches_nothing_of_a_deadline_leads_to_no_fact() {
        Deadline deadline = PETITION.deadline(LocalDate.of(2026, 3, 2), CHINA);
        WorkCalendar newer = CHINA.withNotices(
                        List.of(new HolidayNotice(2027, "made-up notice")),
                        "2027.csv",
                        List.of("date,name,is_off_day", "2027-01-01,元旦,true"))
                .orThrow();
        Decision<DeadlineFact, DeadlineRefusal> decision =
                deadline.recalculate(LocalDateTime.of(2026, 3, 5, 0, 0), newer);
        assertThat(decision.isAccepted()).isTrue();
        assertThat(decision.facts()).isEmpty();
    }

    @Test
    void counting_again_forgets_no_region_also_after_an_extension_that_looked_at_no_day() {
        WorkCalendar region = CHINA.with(TimeArbitraries.rest(LocalDate.of(2025, 3, 5)));
        TimeLimit limit = TimeLimit.of("L", 5, LimitUnit.WORKING_DAY, "example")
                .rollOver(RollOver.NONE)
                .extension(ExtensionRule.of(LimitUnit.CALENDAR_DAY, "example").build())
                .build();
        Deadline deadline = limit.deadline(LocalDate.of(2025, 3, 3), region);
        assertThat(deadline.lastDay()).isEqualTo("2025-03-11");
        LocalDateTime at = LocalDateTime.of(2025, 3, 4, 9, 0);
        assertThat(refusal(deadline.recalculate(at, CHINA))).isEqualTo(DeadlineRefusal.CALENDAR_LACKS_REGION);
        Deadline longer = deadline.with(fact(deadline.extend(request(2025, 3, 4, 3, Optional.empty()), region)));
        assertThat(longer.reckoning().regions()).containsExactly("M");
        assertThat(refusal(longer.recalculate(at, CHINA))).isEqualTo(DeadlineRefusal.CALENDAR_LACKS_REGION);
    }

    @Test
    void counting_again_never_ends_a_deadline_in_the_past() {
        Deadline deadline = TimeLimit.of("L", 5, LimitUnit.WORKING_DAY, "example")
                .build()
                .deadline(LocalDate.of(2025, 2, 28), CHINA);
        WorkCalendar weekendWorks =
                TimeArbitraries.working(CHINA, List.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 2)));
        assertThat(deadline.lastDay()).isEqualTo("2025-03-07");
        // by the other calendar it ends with 5 March
        Decision<DeadlineFact, DeadlineRefusal> late =
                deadline.recalculate(LocalDateTime.of(2025, 3, 7, 10, 0), weekendWorks);
        assertThat(refusal(late)).isEqualTo(DeadlineRefusal.WOULD_ALREADY_BE_OVER);
        assertThat(refusal(deadline.recalculate(LocalDateTime.of(2025, 3, 6, 0, 0), weekendWorks)))
                .isEqualTo(DeadlineRefusal.WOULD_ALREADY_BE_OVER);
        Deadline early =
                deadline.with(fact(deadline.recalculate(LocalDateTime.of(2025, 3, 5, 23, 59, 59), weekendWorks)));
        assertThat(early.lastDay()).isEqualTo("2025-03-05");
    }

    @Test
    void counting_again_keeps_extensions_and_pauses() {
        Deadline deadline = extended(PETITION.deadline(LocalDate.of(2025, 8, 2), CHINA), 28);
        Deadline paused = deadline.with(fact(deadline.pause(LocalDateTime.of(2025, 10, 10, 9, 0), CHINA)));
        Deadline resumed = paused.with(fact(paused.resume(LocalDateTime.of(2025, 10, 12, 9, 0), CHINA)));
        assertThat(resumed.lastDay()).isEqualTo("2025-10-31");
        WorkCalendar region = CHINA.with(TimeArbitraries.rest(LocalDate.of(2025, 10, 31)));
        Deadline again = resumed.with(fact(resumed.recalculate(LocalDateTime.of(2025, 10, 13, 9, 0), region)));
        assertThat(again.rawLastDay()).isEqualTo("2025-10-31");
        assertThat(again.lastDay()).isEqualTo("2025-11-03");
        assertThat(again.extendedBy()).isEqualTo(28);
    }

    private static Deadline extended(Deadline deadline, long by) {
        return deadline.with(fact(deadline.extend(request(2025, 9, 25, by, Optional.of(HEAD)), CHINA)));
    }

    private static ExtensionRequest request(int year, int month, int day, long amount, Optional<ApproverRole> by) {
        return new ExtensionRequest(LocalDateTime.of(year, month, day, 9, 0), amount, by);
    }

    private static DeadlineFact fact(Decision<DeadlineFact, DeadlineRefusal> decision) {
        assertThat(decision.facts()).as("%s", decision.explanation()).hasSize(1);
        return decision.facts().get(0);
    }

    private static DeadlineRefusal refusal(Decision<DeadlineFact, DeadlineRefusal> decision) {
        assertThat(decision.explanation().holds()).isFalse();
        return decision.fold(
                accepted -> {
                    throw new AssertionError("accepted: " + accepted.facts());
                },
                Decision.Refused::reason);
    }
}
