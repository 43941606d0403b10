package io.github.governance4j.testkit.risk.warning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each law of warnings, and those of every decider, find what is wrong with one that warns wrongly. */
class WarningLawsTest {
    private static final Map<Class<?>, String> FAULTS = Map.ofEntries(
            Map.entry(BrokenWarnings.TakesAnythingAtAnyLevel.class, "no_measure_is_taken_above_its_level"),
            Map.entry(BrokenWarnings.LastsADayTooLong.class, "nothing_outlives_its_last_day"),
            Map.entry(BrokenWarnings.LiftsWithoutGrounds.class, "every_adjustment_and_lifting_names_its_grounds"),
            Map.entry(BrokenWarnings.GoesOnAfterItWasLifted.class, "a_lifted_warning_has_no_measures"),
            Map.entry(BrokenWarnings.LetsAnybodyIssue.class, "what_is_issued_is_whole_and_by_who_may"),
            Map.entry(BrokenWarnings.ForgetsWhoIsLate.class, "nobody_who_is_to_be_told_is_forgotten"),
            Map.entry(BrokenWarnings.LetsAnybodyWarn.class, "what_must_be_refused_is_refused_for_all_its_reasons"),
            Map.entry(BrokenWarnings.ForgetsThatItWasLate.class, "what_was_answered_does_not_fall_due_again"),
            Map.entry(
                    BrokenWarnings.RecordsSomethingElse.class,
                    "the_explanation_alone_tells_the_verdict_and_all_that_is_granted"));

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_broken_decider_is_found_by_the_law_it_breaks(Class<?> broken, String law) {
        LawRun run = LawRun.of(broken, law);
        assertThat(run.broken()).containsExactly(law);
        assertThat(run.failure(law)).containsInstanceOf(AssertionError.class);
    }

    @Test
    void every_law_has_a_decider_that_breaks_it_and_every_broken_decider_is_tried() {
        Set<String> found = FAULTS.entrySet().stream()
                .filter(fault -> CountyWarningsKeepTheLaws.class.isAssignableFrom(fault.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(LawRun.lawsOf(WarningLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenWarnings.class.getDeclaredClasses())
                        .filter(broken -> CountyWarningsKeepTheLaws.class.isAssignableFrom(broken)
                                || WarningsKeepTheLaws.class.isAssignableFrom(broken))
                        .toList());
    }
}
