package io.github.governance4j.benchmarks.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LadderAgreeExamples {
    @Test
    void the_decider_comes_to_what_the_arrays_come_to() {
        LadderWork work = LadderWork.of(1_000);
        LadderWork.Totals agreed = new LadderProof()
                .with("ours", new LadderOurs(work)::run)
                .with("limit", new LadderLimit(work)::run)
                .agreed();
        assertThat(agreed.settled()).isPositive();
        assertThat(agreed.handedOver()).isPositive();
        assertThat(agreed.moves()).isGreaterThan(agreed.settled() + agreed.handedOver());
    }

    @Test
    void so_do_the_engines() {
        LadderWork work = LadderWork.of(12);
        try (CamundaLadder camunda = new CamundaLadder(work);
                FlowableLadder flowable = new FlowableLadder(work)) {
            LadderWork.Totals agreed = new LadderProof()
                    .with("limit", new LadderLimit(work)::run)
                    .with("camunda", camunda::run)
                    .with("flowable", flowable::run)
                    .agreed();
            assertThat(agreed.moves()).isGreaterThan(12);
        }
    }

    @Test
    void a_case_that_skips_one_try_is_found_out() {
        LadderWork work = LadderWork.of(100);
        LadderProof proof = new LadderProof()
                .with("limit", new LadderLimit(work)::run)
                .with("broken", new LadderOurs(work, LadderOurs.climbing(LadderWork.TRIES - 1))::run);
        assertThatThrownBy(proof::agreed)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("do not agree");
    }

    @Test
    void a_last_day_off_by_one_is_found_out_although_as_many_cases_move() {
        LadderWork.Tally right = new LadderWork.Tally();
        LadderWork.Tally wrong = new LadderWork.Tally();
        right.climbed(7, 2, 30);
        wrong.climbed(7, 2, 31);
        LadderProof proof = new LadderProof().with("right", right::totals).with("wrong", wrong::totals);
        assertThatThrownBy(proof::agreed).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void scores_are_divided_by_as_many_moves_as_there_are() {
        LadderWork work = LadderWork.of(100);
        LadderWork.Totals totals = new LadderLimit(work).run();
        assertThatThrownBy(() -> LadderProof.mustMove((int) totals.moves() + 1, totals))
                .isInstanceOf(IllegalStateException.class);
    }
}
