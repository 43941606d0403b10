package io.github.governance4j.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {
    @Test
    void the_iterations_of_all_forks_count() {
        Figures cpu = Toys.results()
                .find(Toys.LIMIT)
                .orElseThrow()
                .figures(CpuTime.NAME)
                .orElseThrow();
        assertThat(cpu.iterations()).containsExactly(50.0, 55.0, 60.0, 65.0, 70.0, 80.0);
        assertThat(cpu.median()).isEqualTo(62.5);
    }

    @Test
    void whatever_the_unit_of_the_score_it_comes_in_nanoseconds() {
        Figures wall = Toys.results().find(Toys.PEER).orElseThrow().figures("").orElseThrow();
        assertThat(wall.score()).isEqualTo(1500);
        assertThat(wall.iterations()).containsExactly(1200.0, 1400.0, 1800.0);
        assertThat(wall.median()).isEqualTo(1400);
        assertThat(wall.error()).isNaN();
    }

    @Test
    void the_lowest_counts_up_to_the_median_or_the_median_from_the_lowest_to_the_highest() {
        Results results = Toys.results();
        assertThat(results.spread(Toys.LIMIT, Measure.CPU)).contains(new Spread(50, 50, 62.5));
        assertThat(results.spread(Toys.LIMIT, Measure.WALL)).contains(new Spread(50, 62.5, 110));
    }

    @Test
    void what_was_not_measured_has_no_figure() {
        Results results = Toys.results();
        assertThat(results.spread(Toys.PEER, Toys.COST)).isEmpty();
        assertThat(results.spread(Toys.PEER.with("size", "1000"), Measure.CPU)).isEmpty();
        assertThat(results.spread(Variant.of(ToyBenchmark.class, "gone"), Measure.CPU))
                .isEmpty();
    }

    @Test
    void a_variant_that_may_be_either_of_two_is_not_guessed() {
        assertThatThrownBy(() -> Toys.results().find(Variant.of(ToyBenchmark.class, "ours")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("any of 2");
    }

    @Test
    void a_score_that_is_no_time_an_operation_is_not_read() {
        String json = Toys.json().replace("us/op", "ops/s");
        assertThatThrownBy(() -> Results.read(json)).hasMessageContaining("ToyBenchmark.peer");
    }

    @Test
    void figures_are_written_as_far_as_they_mean_something() {
        assertThat(List.of(1840.4, 412.0, 62.5, 4.444, 0.125, 0.00421, 0.000047, 0.0).stream()
                        .map(Numbers::measured))
                .containsExactly("1 840", "412", "62.5", "4.44", "0.13", "0.0042", "≈ 0", "0.00");
        assertThat(Numbers.measured(Double.NaN)).isEqualTo("-");
        assertThat(List.of(5.0, 1.03, 1500.0, 1e6, 0.5).stream().map(Numbers::asked))
                .containsExactly("5", "1.03", "1 500", "1 000 000", "0.5");
    }
}
