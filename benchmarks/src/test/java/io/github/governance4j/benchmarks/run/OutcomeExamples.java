package io.github.governance4j.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.governance4j.benchmarks.run.Goal.AtLeast;
import io.github.governance4j.benchmarks.run.Goal.AtLeastTimes;
import io.github.governance4j.benchmarks.run.Goal.AtMost;
import io.github.governance4j.benchmarks.run.Goal.AtMostTimes;
import io.github.governance4j.benchmarks.run.Outcome.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios computed by hand from {@code toy.json}, and verdicts on either side of each bound. */
class OutcomeExamples {
    @Test
    void at_most_so_many_times_is_ours_over_the_other() {
        Spread ratio = cameTo(new AtMostTimes("", Measure.CPU, Toys.OURS, Toys.LIMIT, 5, 10));
        assertThat(ratio.value()).isEqualTo(4); // 200 / 50
        assertThat(ratio.low()).isEqualTo(3.2); // 200 / 62.5
        assertThat(ratio.high()).isEqualTo(4.5); // 225 / 50
    }

    @Test
    void at_least_so_many_times_is_the_other_over_ours() {
        Spread ratio = cameTo(new AtLeastTimes("", Measure.CPU, Toys.OURS, Toys.PEER, 5, 3));
        assertThat(ratio.value()).isEqualTo(5); // 1000 / 200
        assertThat(ratio.low()).isEqualTo(1000.0 / 225);
        assertThat(ratio.high()).isEqualTo(1150.0 / 200);
    }

    @Test
    void what_is_not_processor_time_goes_by_medians_and_extremes() {
        Spread ratio = cameTo(new AtMostTimes("", Measure.WALL, Toys.OURS, Toys.LIMIT, 5, 10));
        assertThat(ratio.value()).isCloseTo(305 / 62.5, within(1e-12));
        assertThat(ratio.low()).isCloseTo(250 / 110.0, within(1e-12));
        assertThat(ratio.high()).isCloseTo(350 / 50.0, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"4, 10, MET", "3.99, 10, FLOOR", "3.99, 4, FLOOR", "2, 3.99, MISSED"})
    void at_most_times_includes_its_bounds(double goal, double floor, Verdict verdict) {
        assertThat(outcome(new AtMostTimes("", Measure.CPU, Toys.OURS, Toys.LIMIT, goal, floor))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"5, 3, MET", "5.01, 3, FLOOR", "5.01, 5, FLOOR", "9, 5.01, MISSED"})
    void at_least_times_includes_its_bounds(double goal, double floor, Verdict verdict) {
        assertThat(outcome(new AtLeastTimes("", Measure.CPU, Toys.OURS, Toys.PEER, goal, floor))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"412, 500, MET", "411.9, 500, FLOOR", "411.9, 412, FLOOR", "400, 411.9, MISSED"})
    void at_most_includes_its_bounds(double goal, double floor, Verdict verdict) {
        assertThat(outcome(new AtMost("", Measure.ALLOCATED, Toys.OURS, goal, floor))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"1030, 1000, MET", "1030.1, 1000, FLOOR", "1030.1, 1030, FLOOR", "1040, 1030.1, MISSED"})
    void at_least_includes_its_bounds(double goal, double floor, Verdict verdict) {
        assertThat(outcome(new AtLeast("", Toys.COST, Toys.OURS, goal, floor)).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"4.4, 10, true", "3.9, 10, true", "4.5, 10, false", "3.1, 10, false", "1, 4.4, true"})
    void it_is_close_where_the_range_reaches_beyond_a_bound(double goal, double floor, boolean close) {
        assertThat(outcome(new AtMostTimes("", Measure.CPU, Toys.OURS, Toys.LIMIT, goal, floor))
                        .isClose())
                .isEqualTo(close);
    }

    @Test
    void what_lacks_a_figure_on_either_side_is_not_judged() {
        assertThat(outcome(new AtMostTimes("", Toys.COST, Toys.OURS, Toys.PEER, 1, 1))
                        .verdict())
                .isEqualTo(Verdict.NOT_MEASURED);
        assertThat(outcome(new AtMostTimes("", Toys.COST, Toys.PEER, Toys.OURS, 1, 1))
                        .verdict())
                .isEqualTo(Verdict.NOT_MEASURED);
        assertThat(outcome(new AtMost("", Toys.COST, Toys.PEER, 1, 1)).verdict())
                .isEqualTo(Verdict.NOT_MEASURED);
    }

    @Test
    void nothing_is_so_many_times_nothing() {
        assertThat(outcome(new AtMostTimes("", Measure.ALLOCATED, Toys.OURS, Toys.LIMIT, 1, 1))
                        .verdict())
                .isEqualTo(Verdict.NOT_MEASURED);
    }

    private static Spread cameTo(Goal goal) {
        return outcome(goal).cameTo().orElseThrow();
    }

    private static Outcome outcome(Goal goal) {
        return Outcome.of(Toys.JOB, goal, Toys.results());
    }
}
