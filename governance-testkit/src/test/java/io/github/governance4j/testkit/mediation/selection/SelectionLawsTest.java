package io.github.governance4j.testkit.mediation.selection;

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

/** Each law of finding a mediator fails on a way made to break it, and that way breaks no other. */
class SelectionLawsTest {
    private static final Map<Class<?>, String> FAULTS = Map.of(
            BrokenSelectors.SendsAnybody.class, "nobody_who_may_not_mediate_is_found",
            BrokenSelectors.ForgetsStrikes.class, "nobody_a_party_struck_is_found",
            BrokenSelectors.WantsAChoice.class, "somebody_is_found_whenever_one_is_left",
            BrokenSelectors.TakesTheLast.class, "nobody_all_sides_would_rather_have_is_passed_over",
            BrokenSelectors.ListensToTheFirst.class, "exchanging_the_sides_changes_nothing",
            BrokenSelectors.GivesToTheBusy.class, "the_busier_never_ranks_higher",
            BrokenSelectors.TakesTurns.class, "the_same_question_has_the_same_answer",
            BrokenSelectors.GoesOn.class, "silence_means_what_its_rule_says",
            BrokenSelectors.DrawsTheFirst.class, "equals_have_equal_chances");

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_broken_way_is_found_by_the_law_it_breaks_and_by_no_other(Class<?> broken, String law) {
        LawRun run = LawRun.breaking(broken, law);
        assertThat(run.results().keySet()).isEqualTo(LawRun.lawsOf(SelectionLaws.class));
        assertThat(run.broken()).containsExactly(law);
        assertThat(run.failure(law)).containsInstanceOf(AssertionError.class);
    }

    @Test
    void the_way_they_are_made_from_breaks_no_law() {
        assertThat(LawRun.of(BrokenSelectors.Sound.class).broken()).isEmpty();
    }

    @Test
    void every_law_has_a_way_that_breaks_it_and_every_broken_way_is_tried() {
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(LawRun.lawsOf(SelectionLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenSelectors.class.getDeclaredClasses())
                        .filter(BrokenSelectors.Written.class::isAssignableFrom)
                        .filter(one -> one != BrokenSelectors.Written.class && one != BrokenSelectors.Sound.class)
                        .toList());
    }
}
