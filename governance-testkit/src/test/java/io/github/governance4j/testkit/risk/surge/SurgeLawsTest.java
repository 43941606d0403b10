package io.github.governance4j.testkit.risk.surge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each law of looking for surges fails on a way made to break it. */
class SurgeLawsTest {
    private static final Map<Class<?>, String> FAULTS = Map.of(
            BrokenSurges.KnowsTheFuture.class, "the_past_is_not_judged_by_what_comes_later",
            BrokenSurges.LeavesOutWhatIsLarge.class, "more_is_never_less_of_an_alarm",
            BrokenSurges.CountsTenfold.class, "what_is_an_alarm_exceeds_its_bound",
            BrokenSurges.BeginsWithNothing.class, "what_never_changes_is_never_an_alarm",
            BrokenSurges.AlarmsTooOften.class, "where_nothing_changes_alarms_are_rare",
            BrokenSurges.HardlyEverAlarms.class, "a_doubling_is_found_within_three_periods");

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_broken_way_is_found_by_the_law_it_breaks(Class<?> broken, String law) {
        LawRun run = LawRun.of(broken, law);
        assertThat(run.broken()).containsExactly(law);
        assertThat(run.failure(law)).containsInstanceOf(AssertionError.class);
    }

    @Test
    void every_law_has_a_way_that_breaks_it_and_every_broken_way_is_tried() {
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(LawRun.lawsOf(SurgeLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenSurges.class.getDeclaredClasses())
                        .filter(SurgeLaws.class::isAssignableFrom)
                        .toList());
    }
}
