package io.github.governance4j.benchmarks.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The variants of the job risk")
class RiskAgreeExamples {
    private final RiskWork work = new RiskWork(200);

    @Test
    @DisplayName("all give the same scores, tiers and contributions")
    void allAgree() {
        try (Ways ways = new Ways(work)) {
            assertThatCode(ways::prove).doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("reach every tier, and count about twelve of twenty indicators")
    void theWorkIsVaried() {
        Totals totals = new ArrayWay(work).run();
        assertThat(totals.tiers()).allMatch(matters -> matters > 10);
        assertThat((double) totals.contributions() / work.matters).isBetween(11.5, 13.0);
    }

    @Test
    @DisplayName("are told apart when one band of one indicator begins elsewhere")
    void anotherBandIsFound() {
        RiskWork other = new RiskWork(200);
        other.starts[7][1] += 1_000;
        assertDiffer(other);
    }

    @Test
    @DisplayName("are told apart when two indicators change places, though every sum stays the same")
    void exchangedIndicatorsAreFound() {
        RiskWork other = new RiskWork(200);
        other.names[3] = work.names[4];
        other.names[4] = work.names[3];
        assertThat(new ArrayWay(other).run().scores())
                .isEqualTo(new ArrayWay(work).run().scores());
        assertDiffer(other);
    }

    @Test
    @DisplayName("are told apart when one tier begins a thousandth later than a score")
    void anotherTierIsFound() {
        RiskWork other = new RiskWork(200);
        other.grades[2] += 5_000;
        assertDiffer(other);
    }

    private void assertDiffer(RiskWork other) {
        Map<String, Way> both = Map.of("right", new ArrayWay(work), "broken", new ArrayWay(other));
        assertThatThrownBy(() -> Ways.prove(both))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("differ");
    }
}
