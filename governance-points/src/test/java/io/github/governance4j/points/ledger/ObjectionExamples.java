package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.Village;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Objections as a village meets them. */
class ObjectionExamples {
    /** Recorded ten days later, on Wednesday 2025-09-24. */
    private static final LocalDate DONE = LocalDate.of(2025, 9, 14);

    private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 26);
    private final Contested one = new Contested(ObjectionRules.DEFAULT);

    private Points standing(LocalDate day) {
        return one.account().standing(day);
    }

    private Objection objection(String decision) {
        return one.account().objection(new CommandId(decision)).orElseThrow();
    }

    @Test
    void wendeng_an_objection_is_handled_within_seven_working_days_and_the_record_flagged_meanwhile() {
        assertThat(one.deduct("d", "litter", DONE)).isEqualTo("ok");
        assertThat(standing(FRIDAY)).isEqualTo(Points.of("990"));
        assertThat(one.account().shown(FRIDAY)).containsExactly(new CommandId("d"));
        assertThat(one.object("o", "d", FRIDAY)).isEqualTo("ok");
        // 9-28 (a Sunday worked), 29, 30, then the holiday to 10-08; 9, 10, 11 (a Saturday worked), and Monday the
        // 13th.
        assertThat(objection("d").reply().lastDay()).isEqualTo(LocalDate.of(2025, 10, 13));
        assertThat(standing(FRIDAY)).isEqualTo(Points.of("1000"));
        assertThat(one.account().shown(FRIDAY)).isEmpty();
        assertThat(one.ledger().due(one.account()).orElseThrow().at()).isEqualTo("2025-10-14T00:00");
        assertThat(one.uphold("a", "d", LocalDate.of(2025, 10, 13))).isEqualTo("ok");
        assertThat(standing(FRIDAY)).isEqualTo(Points.of("1000"));
        assertThat(objection("d").answer().orElseThrow().words()).isEqualTo("已入户核实");
        assertThat(one.ledger().due(one.account())).isEmpty();
    }

    @Test
    void the_last_day_to_object_moves_past_the_rest_days_and_the_court_is_always_named() {
        one.deduct("d", "litter", LocalDate.of(2025, 8, 23));
        Adverse fact = (Adverse) one.facts().get(1);
        // Recorded 2025-09-02; the thirtieth day is 10-02, in the holiday, so it is 10-09.
        assertThat(fact.notice().objection().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(fact.notice().remedies()).contains(Remedy.COURT);
        assertThat(fact.lastDay()).isEqualTo(LocalDate.of(2026, 8, 23));
        assertThat(one.object("o", "d", LocalDate.of(2025, 10, 10))).isEqualTo("OBJECTION_TOO_LATE");
        assertThat(one.object("o", "d", LocalDate.of(2025, 10, 9))).isEqualTo("ok");
    }

    @Test
    void a_rejected_objection_leaves_the_last_day_where_it_was() {
        one.deduct("d", "litter", DONE);
        one.object("o", "d", FRIDAY);
        assertThat(one.reject("a", "d", FRIDAY.plusDays(3))).isEqualTo("ok");
        assertThat(standing(DONE.plusYears(1))).isEqualTo(Points.of("990"));
        assertThat(standing(DONE.plusYears(1).plusDays(1))).isEqualTo(Points.of("1000"));
        assertThat(one.object("o2", "d", FRIDAY.plusDays(4))).isEqualTo("OBJECTED_BEFORE");
    }

    @Test
    void hours_taken_back_before_they_paid_anything_are_given_back_and_pay() {
        LocalDate monday = LocalDate.of(2025, 3, 3);
        // Ten hours a year are worth 2 points: eight are worth nothing yet.
        assertThat(one.help("h", "8", monday)).isEqualTo("ok");
        assertThat(one.takeBack("t", "h", monday.plusDays(7))).isEqualTo("ok");
        Adverse taken = (Adverse) one.facts().get(one.facts().size() - 1);
        assertThat(taken.lastDay()).isEqualTo("2025-12-31");
        assertThat(one.object("o", "t", monday.plusDays(8))).isEqualTo("ok");
        assertThat(one.uphold("u", "t", monday.plusDays(9))).isEqualTo("ok");
        assertThat(one.help("h2", "2", monday.plusDays(10))).isEqualTo("ok");
        assertThat(one.account().redeemable(monday.plusDays(10))).isEqualTo(Points.of("2"));
    }

    @Test
    void counts_brought_in_alone_can_be_objected_to_when_they_are_taken_back_and_no_period_is_too_strange() {
        for (long start : new long[] {LocalDate.of(2026, 1, 1).toEpochDay(), Long.MAX_VALUE}) {
            Contested moved = new Contested(ObjectionRules.DEFAULT);
            Tally hours = new Tally(Tally.Kind.TOTAL, "hours", PeriodKind.YEAR, start, Optional.empty());
            LocalDate day = LocalDate.of(2026, 2, 1);
            assertThat(moved.ask(new LedgerCommand.BringIn(
                            Contested.stamp("moved", day, Village.CLERK),
                            new Opening(List.of(), Points.ZERO, List.of(new Counted(hours, 8_00))))))
                    .isEqualTo("ok");
            assertThat(moved.ask(new LedgerCommand.Reverse(
                            Contested.stamp("t", day, Contested.CHAIR),
                            new CommandId("moved"),
                            "期初有误",
                            Set.of(Village.MEMBER),
                            Set.of())))
                    .isEqualTo("ok");
            Adverse taken = (Adverse) moved.facts().get(moved.facts().size() - 1);
            assertThat(taken.lastDay()).isEqualTo(start == Long.MAX_VALUE ? day : LocalDate.of(2026, 12, 31));
        }
    }

    @Test
    void nothing_is_dated_before_what_was_said_last_of_an_objection() {
        LocalDate earned = LocalDate.of(2025, 3, 3);
        for (String award : List.of("a", "b")) {
            one.earn(award, "year", earned);
            one.takeBack("t" + award, award, earned.plusDays(4));
            one.object("o" + award, "t" + award, earned.plusDays(7));
        }
        one.withdraw("w", "ta", earned.plusDays(17));
        one.uphold("u", "tb", earned.plusDays(17));
        LocalDate recorded = earned.plusDays(20);
        LocalDate before = earned.plusDays(16);
        assertThat(one.object("o2", "ta", before, recorded)).isEqualTo("DATED_BEFORE_THE_OBJECTION");
        assertThat(one.object("o3", "ta", earned.plusDays(18), recorded)).isEqualTo("ok");
        assertThat(one.takeBack("t2", "b", before, recorded)).isEqualTo("DATED_BEFORE_THE_OBJECTION");
        assertThat(one.takeBack("t3", "b", earned.plusDays(17), recorded)).isEqualTo("ok");
        assertThat(one.deduct("d", "litter", DONE)).isEqualTo("ok");
        assertThat(one.object("o4", "d", FRIDAY)).isEqualTo("ok");
        assertThat(one.takeBack("t4", "d", FRIDAY.minusDays(1), FRIDAY)).isEqualTo("DATED_BEFORE_THE_OBJECTION");
        assertThat(one.takeBack("t5", "d", FRIDAY)).isEqualTo("ok");
    }

    @Test
    void nobody_answered_and_nothing_adverse_came_of_it() {
        one.deduct("d", "litter", DONE);
        one.object("o", "d", FRIDAY);
        one.tick(LocalDate.of(2025, 10, 13));
        assertThat(objection("d").overdue()).isFalse();
        one.tick(LocalDate.of(2025, 10, 14));
        assertThat(objection("d").overdue()).isTrue();
        assertThat(objection("d").isOpen()).isTrue();
        assertThat(standing(LocalDate.of(2025, 12, 1))).isEqualTo(Points.of("1000"));
        // Late as it is, somebody can still answer.
        assertThat(one.reject("a", "d", LocalDate.of(2025, 12, 1))).isEqualTo("ok");
        assertThat(standing(LocalDate.of(2025, 12, 1))).isEqualTo(Points.of("990"));
    }

    @Test
    void where_silence_upholds_no_late_answer_undoes_that() {
        Contested village = new Contested(Contested.SILENCE_UPHOLDS);
        village.deduct("d", "litter", DONE);
        village.object("o", "d", FRIDAY);
        // 9-28, 29 and 30.
        LocalDate over = LocalDate.of(2025, 10, 1);
        assertThat(village.reject("late", "d", over)).isEqualTo("UPHELD_BY_SILENCE");
        village.tick(over);
        assertThat(village.account().standing(over)).isEqualTo(Points.of("1000"));
        assertThat(village.account().objection(new CommandId("d")).orElseThrow().outcome())
                .isEqualTo(Objection.Outcome.UPHELD);
        // Whether or not anybody ticked, whoever answers too late is told so.
        assertThat(village.reject("late", "d", over)).isEqualTo("UPHELD_BY_SILENCE");
    }

    @Test
    void what_runs_out_while_it_is_objected_to_leaves_nothing_to_decide() {
        one.deduct("d", "noise", DONE);
        one.object("o", "d", FRIDAY);
        LocalDate last = LocalDate.of(2025, 11, 14);
        one.tick(last);
        assertThat(objection("d").isOpen()).isTrue();
        one.tick(last.plusDays(1));
        assertThat(objection("d").outcome()).isEqualTo(Objection.Outcome.ENDED);
        assertThat(one.reject("a", "d", last.plusDays(1))).isEqualTo("DECISION_RUN_OUT");
        assertThat(standing(last)).isEqualTo(Points.of("1000"));
        assertThat(one.account().recordedStanding()).isEqualTo(Points.of("1000"));
    }

    @Test
    void an_objection_raised_in_time_and_recorded_after_the_deduction_lapsed_is_kept_and_ends() {
        one.deduct("d", "noise", DONE);
        one.tick(LocalDate.of(2025, 11, 15));
        var stamp = new Stamp(
                new CommandId("o"),
                FRIDAY.atTime(9, 0),
                LocalDate.of(2025, 12, 1).atTime(9, 0),
                new Actor.Party(Village.MEMBER));
        assertThat(one.ask(new ObjectionCommand.RaiseObjection(stamp, new CommandId("d"), "当天我在外地")))
                .isEqualTo("ok");
        assertThat(objection("d").outcome()).isEqualTo(Objection.Outcome.ENDED);
        assertThat(one.object("o2", "d", LocalDate.of(2025, 11, 20))).isEqualTo("OBJECTED_BEFORE");
    }

    @Test
    void a_deduction_taken_back_by_the_office_ends_the_objection() {
        one.deduct("d", "litter", DONE);
        one.object("o", "d", FRIDAY);
        assertThat(one.takeBack("r", "d", FRIDAY.plusDays(1))).isEqualTo("ok");
        assertThat(objection("d").outcome()).isEqualTo(Objection.Outcome.ENDED);
        assertThat(standing(FRIDAY.plusDays(1))).isEqualTo(Points.of("1000"));
        assertThat(one.object("o2", "d", FRIDAY.plusDays(2))).isEqualTo("OBJECTED_BEFORE");
    }

    @Test
    void only_the_one_affected_objects_and_somebody_may_speak_for_them() {
        one.deduct("d", "litter", DONE);
        assertThat(one.object("o", "d", FRIDAY, new PersonId("spouse"))).isEqualTo("NOT_AFFECTED");
        var stamp = Contested.stamp("o", FRIDAY, Village.CLERK);
        assertThat(one.ask(new ObjectionCommand.RaiseObjection(
                        stamp, new CommandId("d"), "口头提出，代为登记", Optional.of(Village.MEMBER))))
                .isEqualTo("ok");
        assertThat(objection("d").by()).isEqualTo(Village.MEMBER);
    }

    @Test
    void nobody_answers_in_their_own_cause() {
        one.deduct("d", "litter", DONE);
        one.object("o", "d", FRIDAY);
        for (PersonId by : Set.of(Village.CLERK, Contested.CHAIR, Village.MEMBER, new PersonId("spouse"))) {
            assertThat(one.answer("a", "d", FRIDAY.plusDays(1), by, Objection.Answer.REJECTED))
                    .isEqualTo("NOT_ANSWERED_BY_ANOTHER");
        }
        assertThat(one.answer("a", "d", FRIDAY.minusDays(1), Contested.SUPERVISOR, Objection.Answer.REJECTED))
                .isEqualTo("DATED_BEFORE_THE_OBJECTION");
        assertThat(one.withdraw("w", "d", FRIDAY.plusDays(1))).isEqualTo("ok");
        assertThat(one.reject("a", "d", FRIDAY.plusDays(1))).isEqualTo("NO_OPEN_OBJECTION");
        assertThat(standing(FRIDAY.plusDays(1))).isEqualTo(Points.of("990"));
        // What is left of the window stays open.
        assertThat(one.object("o2", "d", FRIDAY.plusDays(2))).isEqualTo("ok");
    }

    @Test
    void xiangxi_an_award_taken_back_is_there_again_while_that_is_objected_to_and_what_is_spent_is_written_off() {
        LocalDate day = LocalDate.of(2025, 9, 1);
        one.earn("a", "year", day);
        one.earn("b", "year", day.plusDays(1));
        one.spend("s", "2", day.plusDays(2));
        assertThat(one.takeBack("r", "a", day.plusDays(3))).isEqualTo("ok");
        assertThat(one.account().redeemable(day.plusDays(3))).isEqualTo(Points.of("5"));
        assertThat(one.fund().writtenOff()).isEqualTo(2_00);
        assertThat(one.object("o", "r", day.plusDays(4))).isEqualTo("ok");
        assertThat(one.account().redeemable(day.plusDays(4))).isEqualTo(Points.of("8"));
        assertThat(one.fund().writtenOff()).isZero();
        assertThat(one.takeBack("r2", "a", day.plusDays(4))).isEqualTo("ENTRY_REVERSED_BEFORE");
        assertThat(one.spend("t", "1", day.plusDays(5))).isEqualTo("ok");
        assertThat(one.reject("x", "r", day.plusDays(6))).isEqualTo("ok");
        assertThat(one.fund().writtenOff()).isEqualTo(3_00);
        assertThat(one.account().redeemable(day.plusDays(6))).isEqualTo(Points.of("5"));
    }

    @Test
    void an_award_that_stays_takes_no_room_from_what_was_done_while_it_was_objected_to() {
        LocalDate day = LocalDate.of(2025, 9, 1);
        one.earn("a", "capped", day);
        one.takeBack("r", "a", day.plusDays(1));
        one.object("o", "r", day.plusDays(2));
        one.earn("b", "capped", day.plusDays(3));
        assertThat(one.account().redeemable(day.plusDays(3))).isEqualTo(Points.of("8"));
        one.uphold("x", "r", day.plusDays(4));
        assertThat(one.account().redeemable(day.plusDays(4))).isEqualTo(Points.of("8"));
        one.earn("c", "capped", day.plusDays(5));
        assertThat(one.account().redeemable(day.plusDays(5))).isEqualTo(Points.of("8"));
    }

    @Test
    void luoyu_an_entry_is_taken_back_only_by_another_with_a_reason_and_with_notice() {
        LocalDate day = LocalDate.of(2025, 9, 1);
        one.earn("a", "year", day);
        assertThat(one.ask(new LedgerCommand.Reverse(
                        Contested.stamp("r", day, Village.CLERK), new CommandId("a"), "录入有误")))
                .isEqualTo("NOT_DECIDED_BY_ANOTHER");
        assertThat(one.takeBack("r", "a", day.plusDays(1))).isEqualTo("ok");
        var fact = (Reversal.OfAward) one.facts().get(one.facts().size() - 1);
        assertThat(fact.notice().to()).containsExactly(Village.MEMBER);
        assertThat(fact.grounds().words()).isEqualTo("重复登记");
        assertThat(fact.grounds().edition().value()).isEqualTo("2025");
    }

    @Test
    void an_item_that_takes_all_takes_no_more_from_whoever_objects() {
        one.deduct("d", "litter", DONE);
        one.object("o", "d", FRIDAY);
        one.deduct("e", "everything", FRIDAY);
        one.reject("x", "d", FRIDAY.plusDays(20));
        one.earn("a", "honour", FRIDAY.plusDays(21));
        assertThat(standing(FRIDAY.plusDays(21))).isEqualTo(Points.of("20"));
    }

    @Test
    void what_is_said_fits_a_page() {
        var stamp = Contested.stamp("o", FRIDAY, Village.MEMBER);
        for (String words : new String[] {"", " ", "长".repeat(501)}) {
            assertThatThrownBy(() -> new ObjectionCommand.RaiseObjection(stamp, new CommandId("d"), words))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new ObjectionCommand.AnswerObjection(
                            stamp, new CommandId("d"), Objection.Answer.UPHELD, words, Set.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new ObjectionCommand.RecordOverdue(stamp))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ObjectionRules(
                        TimeLimit.of("w", 0, LimitUnit.CALENDAR_DAY, "made up").build(),
                        ObjectionRules.DEFAULT.reply(),
                        ObjectionRules.Silence.WAITS,
                        Set.of(),
                        Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_reasons_read_in_both_languages() {
        one.deduct("d", "litter", DONE);
        one.object("o", "d", FRIDAY);
        one.uphold("a", "d", FRIDAY.plusDays(3));
        String chinese = one.why(new CommandId("a")).orElseThrow().text(Language.ZH);
        String english = one.why(new CommandId("a")).orElseThrow().text(Language.EN);
        assertThat(chinese).contains("异议成立", "supervisor", "恢复荣誉分 10 分").doesNotContain("{");
        assertThat(english)
                .contains("upheld", "supervisor", "Standing restored: 10")
                .doesNotContain("{");
        assertThat(one.why(new CommandId("o")).orElseThrow().text(Language.ZH)).contains("2025-10-13");
    }
}
