package io.github.governance4j.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuringTest {
    private static final List<String> OURS = List.of("-Xms3g", "-Xmx3g", "-XX:+UseParallelGC", "-Dkept=yes");

    @Test
    void a_job_that_asks_for_another_collector_gets_it_alone() {
        assertThat(Measuring.beside(OURS, List.of("-XX:+UseSerialGC")))
                .containsExactly("-Xms3g", "-Xmx3g", "-Dkept=yes");
    }

    @Test
    void a_heap_does_not_start_above_the_most_a_job_asks_for() {
        assertThat(Measuring.beside(OURS, List.of("-Xmx2000m")))
                .containsExactly("-Xmx3g", "-XX:+UseParallelGC", "-Dkept=yes");
        assertThat(Measuring.beside(OURS, List.of("-Xmx3g"))).isEqualTo(OURS);
    }

    @Test
    void what_a_job_does_not_speak_of_stays() {
        assertThat(Measuring.beside(OURS, List.of("-XX:+UseTransparentHugePages")))
                .isEqualTo(OURS);
    }
}
