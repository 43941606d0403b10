package io.github.governance4j.core.ladder;

import static io.github.governance4j.core.ladder.Told.ANN;
import static io.github.governance4j.core.ladder.Told.BEN;
import static io.github.governance4j.core.ladder.Told.extend;
import static io.github.governance4j.core.ladder.Told.party;
import static io.github.governance4j.core.ladder.Told.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Cases from statutes and county practice. Days were counted by hand in the holiday notices; a line above each says how.
 */
class ClimbingExamples {
    // ---- 信访工作条例 art. 34 to 36
    // 2025-08-02 + 60 days = 10-01, a holiday until 10-08, so 10-09.
    @Test
    void a_petition_has_sixty_days() {
        assertThat(petition().lastDay()).isEqualTo("2025-10-09");
    }

    // 30 more count on from the raw end: 10-01 + 30 = 10-31, a Friday.
    @Test
    void and_thirty_more_if_the_head_approves_and_the_petitioner_is_told() {
        Told petition = petition();
        petition.act("2025-09-25T10:00", extend(30, true, told("2025-09-25T09:00")));
        assertThat(petition.lastDay()).isEqualTo("2025-10-31");
    }

    @Test
    void but_not_without_approval_nor_by_thirty_one_days_nor_untold() {
        Told petition = petition();
        assertThat(petition.refused("2025-09-25T10:00", extend(30, false, told("2025-09-25T09:00"))))
                .isEqualTo(LadderRefusal.NOT_APPROVED);
        assertThat(petition.refused("2025-09-25T10:00", extend(31, true, told("2025-09-25T09:00"))))
                .isEqualTo(LadderRefusal.BEYOND_CEILING);
        assertThat(petition.refused("2025-09-25T10:00", extend(30, true, Optional.empty())))
                .isEqualTo(LadderRefusal.NOT_TOLD);
        assertThat(petition.refused("2025-09-25T10:00", extend(30, true, told("2025-09-25T10:01"))))
                .isEqualTo(LadderRefusal.NOT_TOLD);
        // The time was over at 24:00 of 10-09.
        assertThat(petition.refused("2025-10-10T00:00", extend(30, true, told("2025-10-09T09:00"))))
                .isEqualTo(LadderRefusal.ALREADY_PASSED);
    }

    // Answered 10-31; + 30 = 11-30, a Sunday, so Monday 12-01. Asked on 12-01; + 30 = 12-31, a Wednesday. Answered on
    // it;
    // + 30 = 2026-01-30, a Friday. Asked on it; + 30 = 03-01, a Sunday, so Monday 03-02.
    @Test
    void each_answer_but_the_third_can_be_taken_further_within_thirty_days() {
        Told petition = petition();
        petition.act("2025-09-25T10:00", extend(30, true, told("2025-09-25T09:00")));
        petition.act("2025-10-31T16:00", reply(ReplyKind.NOT_SUPPORTED));
        assertThat(petition.climb.status()).isEqualTo(Standing.REPLIED);
        assertThat(petition.windowsLastDay()).isEqualTo("2025-12-01");
        petition.by(party(ANN), "2025-12-01T23:59", ReplyCommand.AskUp::new);
        assertThat(petition.climb.rung()).isEqualTo(2);
        assertThat(petition.lastDay()).isEqualTo("2025-12-31");
        petition.act("2025-12-31T16:00", reply(ReplyKind.EXPLAINED));
        assertThat(petition.windowsLastDay()).isEqualTo("2026-01-30");
        petition.by(party(ANN), "2026-01-30T09:00", ReplyCommand.AskUp::new);
        assertThat(petition.climb.rung()).isEqualTo(3);
        assertThat(petition.lastDay()).isEqualTo("2026-03-02");
        petition.act("2026-03-02T16:00", reply(ReplyKind.NOT_SUPPORTED));
        assertThat(petition.refused(party(ANN), "2026-03-03T09:00", ReplyCommand.AskUp::new))
                .isEqualTo(LadderRefusal.REPLY_IS_FINAL);
        assertThat(petition.refused("2026-03-03T09:00", stamp -> new ReplyCommand.Reopen(stamp, " ")))
                .isEqualTo(LadderRefusal.SAME_FACTS);
        assertThat(petition.isAnythingDue()).isFalse();
    }

    @Test
    void a_petitioner_who_does_not_ask_in_time_has_a_final_answer_and_is_told_of_the_court() {
        Told petition = petition();
        petition.act("2025-10-09T16:00", reply(ReplyKind.NOT_SUPPORTED));
        // 10-09 + 30 = 11-08, a Saturday, so Monday 11-10; over at 24:00.
        assertThat(petition.refused(party(ANN), "2025-11-11T00:00", ReplyCommand.AskUp::new))
                .isEqualTo(LadderRefusal.ENDED);
        assertThat(petition.tick()).isEqualTo("2025-11-11T00:00");
        assertThat(petition.climb.status()).isEqualTo(Standing.FINAL);
        assertThat(petition.isAnythingDue()).isFalse();
    }

    // art. 19: while there is time, the body above does not take the same matter; afterwards it may.
    @Test
    void nobody_jumps_a_rung_while_there_is_time_for_an_answer() {
        Told petition = petition();
        assertThat(petition.refused(party(ANN), "2025-10-09T23:59", ReplyCommand.AskUp::new))
                .isEqualTo(LadderRefusal.NOT_REPLIED);
        petition.by(party(ANN), "2025-10-10T00:00", ReplyCommand.AskUp::new);
        assertThat(petition.climb.rung()).isEqualTo(2);
    }

    // art. 40: what is late is supervised; it moves nowhere by itself.
    @Test
    void an_overdue_petition_is_supervised() {
        Told petition = petition();
        assertThat(petition.tick()).isEqualTo("2025-10-10T00:00");
        assertThat(petition.climb.overdue()).isTrue();
        assertThat(petition.climb.supervised()).isTrue();
        assertThat(petition.climb.rung()).isEqualTo(1);
        assertThat(petition.isAnythingDue()).isFalse();
    }

    // art. 36: time for a hearing does not count.
    @Test
    void the_time_of_a_hearing_does_not_count() {
        Told petition = petition();
        petition.act("2025-10-09T16:00", reply(ReplyKind.NOT_SUPPORTED));
        petition.by(party(BEN), "2025-11-10T09:00", ReplyCommand.AskUp::new);
        petition.act("2025-11-14T09:00", stamp -> new LimitCommand.Pause(stamp, "听证"));
        petition.act("2025-11-24T09:00", LimitCommand.Resume::new);
        // 11-10 + 30 = 12-10; ten days later 12-20, a Saturday, so Monday 12-22.
        assertThat(petition.lastDay()).isEqualTo("2025-12-22");
    }

    // The hearing may take 14 days here (made up): 11-14 + 14 = 11-28. It stood still for 15 days by then, so 12-10
    // becomes 12-25.
    @Test
    void a_hearing_without_end_stops_nothing_for_ever() {
        Told petition = petition();
        petition.act("2025-10-09T16:00", reply(ReplyKind.NOT_SUPPORTED));
        petition.by(party(BEN), "2025-11-10T09:00", ReplyCommand.AskUp::new);
        petition.act("2025-11-14T09:00", stamp -> new LimitCommand.Pause(stamp, "听证"));
        assertThat(petition.tick()).isEqualTo("2025-11-29T00:00");
        assertThat(petition.climb.isPaused()).isFalse();
        assertThat(petition.lastDay()).isEqualTo("2025-12-25");
        assertThat(petition.refused("2025-11-29T09:00", stamp -> new LimitCommand.Pause(stamp, "听证")))
                .isEqualTo(LadderRefusal.NOT_PAUSABLE);
        assertThat(petition.tick()).isEqualTo("2025-12-26T00:00");
        assertThat(petition.climb.overdue()).isTrue();
    }

    // The same hearing: an answer on the way does not make it longer, and a limit that stood still for 15 days ends on
    // 12-25.
    @Test
    void an_answer_does_not_make_a_hearing_longer() {
        Told petition = petition();
        petition.act("2025-10-09T16:00", reply(ReplyKind.NOT_SUPPORTED));
        petition.by(party(BEN), "2025-11-10T09:00", ReplyCommand.AskUp::new);
        petition.act("2025-11-14T09:00", stamp -> new LimitCommand.Pause(stamp, "听证"));
        petition.act("2025-11-20T09:00", reply(ReplyKind.NOT_SUPPORTED));
        assertThat(petition.tick()).isEqualTo("2025-11-29T00:00");
        petition.act("2025-12-15T09:00", stamp -> new ReplyCommand.RejectReply(stamp, "未听取陈述"));
        assertThat(petition.climb.isPaused()).isFalse();
        assertThat(petition.lastDay()).isEqualTo("2025-12-25");
    }

    @Test
    void a_limit_of_which_nothing_says_so_is_not_paused() {
        assertThat(petition().refused("2025-09-01T09:00", stamp -> new LimitCommand.Pause(stamp, "听证")))
                .isEqualTo(LadderRefusal.NOT_PAUSABLE);
    }

    // ---- 信访工作条例 art. 23: five working days to return
    // Arrived Thursday 2025-09-25: 26, Sunday 28 (worked), 29, 30, then 10-09 after the holiday is the fifth.
    @Test
    void a_ticket_comes_back_on_the_fifth_working_day_but_not_on_the_sixth() {
        Told ticket = Told.entered(KnownLadders.petition(), "2025-09-25T10:00");
        assertThat(ticket.refused("2025-10-10T00:00", ClimbingExamples::askReturn))
                .isEqualTo(LadderRefusal.RETURN_TOO_LATE);
        ticket.act("2025-10-09T23:59", ClimbingExamples::askReturn);
        ticket.act("2025-10-10T09:00", stamp -> new ReturnCommand.AnswerReturn(stamp, true, ""));
        // Sent out anew: 10-10 + 60 = 12-09, a Tuesday.
        assertThat(ticket.lastDay()).isEqualTo("2025-12-09");
        assertThat(ticket.refused("2025-10-11T09:00", ClimbingExamples::askReturn))
                .isEqualTo(LadderRefusal.COMPETENCE_DETERMINED);
    }

    @Test
    void nor_without_reasons_nor_once_competence_is_determined() {
        Told ticket = Told.entered(KnownLadders.petition(), "2025-09-25T10:00");
        assertThat(ticket.refused("2025-09-26T10:00", stamp -> new ReturnCommand.AskReturn(stamp, "")))
                .isEqualTo(LadderRefusal.NO_GROUNDS);
        ticket.act("2025-09-26T10:00", stamp -> new ReturnCommand.DetermineCompetence(stamp, "共同上级确定"));
        assertThat(ticket.refused("2025-09-28T10:00", ClimbingExamples::askReturn))
                .isEqualTo(LadderRefusal.COMPETENCE_DETERMINED);
    }

    @Test
    void a_sender_who_refuses_has_determined_it() {
        Told ticket = Told.entered(KnownLadders.petition(), "2025-09-25T10:00");
        ticket.act("2025-09-26T10:00", ClimbingExamples::askReturn);
        ticket.act("2025-09-28T10:00", stamp -> new ReturnCommand.AnswerReturn(stamp, false, "属其职责"));
        assertThat(ticket.climb.determined(1)).isTrue();
        assertThat(ticket.refused("2025-09-29T10:00", ClimbingExamples::askReturn))
                .isEqualTo(LadderRefusal.COMPETENCE_DETERMINED);
        assertThat(ticket.lastDay()).isEqualTo("2025-11-24"); // 09-25 + 60, a Monday: the deadline ran on.
    }

    // ---- 四级七天
    // Entered Friday 2024-04-26. Sunday 28 is worked: day 1. Monday and Tuesday: 2, 3. Holiday until 05-05. 6, 7: days
    // 4, 5. 8, 9: 6, 7.
    @Test
    void one_and_three_times_two_working_days_are_seven_over_a_worked_sunday_and_a_holiday() {
        Told dispute = Told.entered(KnownLadders.sevenDays(), "2024-04-26T09:00");
        assertThat(dispute.lastDay()).isEqualTo("2024-04-28");
        assertThat(dispute.tick()).isEqualTo("2024-04-29T00:00");
        assertThat(dispute.lastDay()).isEqualTo("2024-04-30");
        assertThat(dispute.tick()).isEqualTo("2024-05-01T00:00");
        assertThat(dispute.lastDay()).isEqualTo("2024-05-07");
        assertThat(dispute.tick()).isEqualTo("2024-05-08T00:00");
        assertThat(dispute.lastDay()).isEqualTo("2024-05-09");
        assertThat(dispute.climb.rung()).isEqualTo(4);
        assertThat(dispute.tick()).isEqualTo("2024-05-10T00:00");
        assertThat(dispute.climb.rung()).isEqualTo(4);
        assertThat(dispute.climb.supervised()).isTrue();
    }

    // Entered Monday 2024-05-13, answered on it, the answer rejected on Monday 20, long after the 14th. The village has
    // its two days from
    // then on, 21 and 22; it is not charged with days on which nobody had sent it anything.
    @Test
    void who_never_had_a_case_is_not_late_with_it() {
        Told dispute = Told.entered(KnownLadders.sevenDays(), "2024-05-13T09:00");
        dispute.act("2024-05-13T10:00", reply(ReplyKind.EXPLAINED));
        dispute.act("2024-05-20T10:00", stamp -> new ReplyCommand.RejectReply(stamp, "未回应诉求"));
        assertThat(dispute.tick()).isEqualTo("2024-05-20T10:00");
        assertThat(dispute.climb.rung()).isEqualTo(2);
        assertThat(dispute.lastDay()).isEqualTo("2024-05-22");
        assertThat(dispute.tick()).isEqualTo("2024-05-23T00:00");
    }

    @Test
    void a_stranger_takes_nobodys_case_to_court_and_one_party_does_not_withdraw_for_the_other() {
        Told dispute = Told.entered(KnownLadders.sevenDays(), "2024-04-26T09:00");
        assertThat(dispute.refused(party(new PersonId("eve")), "2024-04-26T10:00", ClimbingExamples::toCourt))
                .isEqualTo(LadderRefusal.NOT_A_PARTY);
        assertThat(dispute.refused(party(BEN), "2024-04-26T10:00", stamp -> new TryCommand.Withdraw(stamp, ANN)))
                .isEqualTo(LadderRefusal.NOT_A_PARTY);
        dispute.by(party(ANN), "2024-04-26T10:00", ClimbingExamples::toCourt);
        assertThat(dispute.climb.status()).isEqualTo(Standing.LEFT);
    }

    // Entered Friday 2025-09-26: Sunday 28 (worked); 29, 30; 10-09, 10-10 after the holiday; Saturday 11 (worked),
    // Monday 13.
    @Test
    void nobody_need_tick_in_time() {
        Told dispute = Told.entered(KnownLadders.sevenDays(), "2025-09-26T09:00");
        dispute.act("2025-10-13T23:59", stamp -> new OversightCommand.Urge(stamp, "第四级最后一日"));
        assertThat(dispute.climb.rung()).isEqualTo(4);
        assertThat(dispute.lastDay()).isEqualTo("2025-10-13");
        assertThat(dispute.climb.climbs()).isEqualTo(3);
        assertThat(dispute.climb.overdue()).isFalse();
    }

    // ---- 三三调解
    @Test
    void there_is_no_tenth_try() {
        Told dispute = Told.entered(KnownLadders.threeThrees(), "2025-03-03T09:00");
        for (int number = 1; number <= 9; number++) {
            assertThat(dispute.climb.rung()).isEqualTo(1 + (number - 1) / 3);
            dispute.tryOnce("2025-03-1%dT09:00".formatted(number), false);
        }
        assertThat(dispute.climb.status()).isEqualTo(Standing.EXHAUSTED);
        assertThat(dispute.refused("2025-03-20T09:00", ClimbingExamples::consenting))
                .isEqualTo(LadderRefusal.ENDED);
        dispute.act("2025-03-21T09:00", stamp -> new ReplyCommand.Reopen(stamp, "新的鉴定"));
        assertThat(dispute.refused("2025-03-22T09:00", ClimbingExamples::consenting))
                .isEqualTo(LadderRefusal.NO_TRIES_LEFT);
    }

    @Test
    void consent_to_one_try_is_not_consent_to_the_next() {
        Told dispute = Told.entered(KnownLadders.threeThrees(), "2025-03-03T09:00");
        dispute.tryOnce("2025-03-04T09:00", false);
        assertThat(dispute.refused("2025-03-05T09:00", stamp -> new TryCommand.BeginTry(stamp, Set.of(ANN))))
                .isEqualTo(LadderRefusal.CONSENT_MISSING);
    }

    @Test
    void who_refuses_after_the_second_try_is_told_of_the_remedies() {
        Told dispute = Told.entered(KnownLadders.threeThrees(), "2025-03-03T09:00");
        dispute.tryOnce("2025-03-04T09:00", false);
        dispute.tryOnce("2025-03-05T09:00", false);
        assertThat(dispute.by(party(BEN), "2025-03-06T09:00", stamp -> new TryCommand.Withdraw(stamp, BEN)))
                .containsExactly(
                        new TryFact.Withdrawn(LocalDateTime.parse("2025-03-06T09:00"), BEN, Set.of(Remedy.COURT)));
        assertThat(dispute.climb.status()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void the_court_is_open_at_any_moment() {
        Told dispute = Told.entered(KnownLadders.threeThrees(), "2025-03-03T09:00");
        assertThat(dispute.ask(party(ANN), "2025-03-03T09:00", ClimbingExamples::toCourt)
                        .isAccepted())
                .isTrue();
        dispute.act("2025-03-04T09:00", ClimbingExamples::consenting);
        assertThat(dispute.ask(party(ANN), "2025-03-04T09:01", ClimbingExamples::toCourt)
                        .isAccepted())
                .isTrue();
        dispute.act("2025-03-04T10:00", stamp -> new TryCommand.EndTry(stamp, false));
        dispute.by(party(ANN), "2025-03-05T09:00", ClimbingExamples::toCourt);
        assertThat(dispute.climb.status()).isEqualTo(Standing.LEFT);
    }

    // ---- 潍坊 12345
    // Entered Monday 2025-04-28: 29, 30, holiday until 05-05, then 6, 7, 8: five working days.
    @Test
    void a_hotline_ticket_is_supervised_after_five_working_days() {
        Told ticket = Told.entered(KnownLadders.weifang(), "2025-04-28T09:00");
        assertThat(ticket.lastDay()).isEqualTo("2025-05-08");
        assertThat(ticket.tick()).isEqualTo("2025-05-09T00:00");
        assertThat(ticket.climb.rung()).isEqualTo(1);
        assertThat(ticket.climb.supervised()).isTrue();
    }

    @Test
    void after_a_determination_it_is_not_returned_and_a_difficult_one_goes_to_the_meeting() {
        Told ticket = Told.entered(KnownLadders.weifang(), "2025-04-28T09:00");
        ticket.act("2025-04-28T15:00", ClimbingExamples::askReturn);
        ticket.act("2025-04-29T09:00", stamp -> new ReturnCommand.AnswerReturn(stamp, false, "应由其牵头"));
        assertThat(ticket.refused("2025-04-29T10:00", ClimbingExamples::askReturn))
                .isEqualTo(LadderRefusal.COMPETENCE_DETERMINED);
        ticket.act("2025-04-30T09:00", ClimbingExamples::passUp);
        assertThat(ticket.climb.rung()).isEqualTo(2);
        assertThat(ticket.isAnythingDue()).isFalse();
        ticket.act("2025-05-06T09:00", ClimbingExamples::passUp);
        assertThat(ticket.climb.rung()).isEqualTo(3);
        assertThat(ticket.refused("2025-05-07T09:00", ClimbingExamples::passUp)).isEqualTo(LadderRefusal.NO_WAY_UP);
    }

    private static LadderCommand askReturn(Stamp stamp) {
        return new ReturnCommand.AskReturn(stamp, "不属本机关职责");
    }

    private static LadderCommand passUp(Stamp stamp) {
        return new ReplyCommand.PassUp(stamp, Trigger.BEYOND_COMPETENCE, "疑难复杂");
    }

    private static LadderCommand consenting(Stamp stamp) {
        return new TryCommand.BeginTry(stamp, Set.of(ANN, BEN));
    }

    private static LadderCommand toCourt(Stamp stamp) {
        return new TryCommand.Leave(stamp, Remedy.COURT);
    }

    private static Told petition() {
        return Told.entered(KnownLadders.petition(), "2025-08-02T10:00");
    }

    private static Optional<LocalDateTime> told(String at) {
        return Optional.of(LocalDateTime.parse(at));
    }
}
