package io.github.governance4j.benchmarks.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionAgreeExamples {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ours_the_loop_and_the_limit_assign_alike_and_the_exact_one_costs_no_more(long seed) {
        SelectionWork work = new SelectionWork(200, 40, seed);
        int[] assigned = new Ours(work).assign();
        Proof.same("ours", assigned, "the plain loop", new PlainLoop(work).assign());
        Proof.same("ours", assigned, "the index by skill", new IndexBySkill(work).assign());
        Proof.exact(work, new ExactFlow(work).assign(), assigned);
    }

    /** Each party strikes whom the other ranks, so that the load alone decides. */
    @Test
    void they_assign_alike_where_nobody_ranked_is_left() {
        SelectionWork work = new SelectionWork(400, 80, 7);
        int struckAll = 0;
        for (int d = 0; d < work.disputes; d++) {
            int one = SelectionWork.at(d, 0, SelectionWork.RANKS);
            int other = SelectionWork.at(d, 1, SelectionWork.RANKS);
            Set<Integer> both = new HashSet<>();
            for (int n = 0; n < SelectionWork.PARTIES * SelectionWork.RANKS; n++) {
                both.add(work.ranked[one + n]);
            }
            // Where both rank the same one neither can strike them.
            if (both.size() == SelectionWork.PARTIES * SelectionWork.RANKS) {
                System.arraycopy(work.ranked, one, work.struck, other, SelectionWork.STRIKES);
                System.arraycopy(work.ranked, other, work.struck, one, SelectionWork.STRIKES);
                struckAll++;
            }
        }
        assertThat(struckAll).isGreaterThan(100);
        int[] assigned = new Ours(work).assign();
        Proof.same("ours", assigned, "the plain loop", new PlainLoop(work).assign());
        Proof.same("ours", assigned, "the index by skill", new IndexBySkill(work).assign());
    }

    @Test
    void the_issues_work_is_within_three_percent_of_the_optimum() {
        SelectionWork work = SelectionWork.full();
        long cost = TotalCost.of(work, new Ours(work).assign());
        long least = TotalCost.of(work, new ExactFlow(work).assign());
        assertThat(cost * 100).isBetween(least * 100, least * 103);
    }

    @Test
    void a_loop_that_reads_a_capacity_wrong_is_found_out() {
        SelectionWork work = new SelectionWork(200, 40, 1);
        SelectionWork mistaken = new SelectionWork(200, 40, 1);
        mistaken.capacity[7] = 1;
        assertThatThrownBy(() ->
                        Proof.same("ours", new Ours(work).assign(), "a broken one", new PlainLoop(mistaken).assign()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("do not assign alike");
    }

    @Test
    void an_assignment_that_breaks_a_rule_is_found_out() {
        SelectionWork work = new SelectionWork(200, 40, 1);
        int[] assigned = new Ours(work).assign();
        int[] veto = assigned.clone();
        veto[3] = work.struck[SelectionWork.at(3, 1, SelectionWork.STRIKES)];
        assertThatThrownBy(() -> TotalCost.of(work, veto)).hasMessageContaining("must not go to");
        int[] cheaper = assigned.clone();
        assertThatThrownBy(() -> Proof.exact(work, cheaper, new ExactFlow(work).assign()))
                .hasMessageContaining("better than the best");
    }
}
