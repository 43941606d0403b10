package io.github.governance4j.testkit.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws find what is wrong with a decider of ladders, so keeping them means something. */
class ClimbLawsTest {
    private static final Map<Class<?>, String> FAULTS = Map.of(
            BrokenClimbs.GivesTheNextRungADayMore.class,
            "the_explanation_alone_tells_the_verdict_and_all_that_is_granted",
            BrokenClimbs.AllowsOneTryMore.class,
            "what_must_be_refused_is_refused_for_all_its_reasons",
            BrokenClimbs.ShutsTheCourt.class,
            "what_must_be_accepted_is_accepted",
            BrokenClimbs.ForgetsWhatPassed.class,
            "what_was_answered_does_not_fall_due_again",
            BrokenClimbs.CountsAgainWhenEvolving.class,
            "replaying_without_any_edition_gives_the_same_state");

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_broken_decider_is_found_by_the_law_it_breaks(Class<?> broken, String law) {
        assertThat(LawRun.of(broken, law).broken()).containsExactly(law);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void which_a_sound_one_keeps(Class<?> broken, String law) {
        assertThat(LawRun.of(ClimbKeepsTheLaws.class, law).broken())
                .as(broken.getSimpleName())
                .isEmpty();
    }

    @Test
    void every_broken_decider_is_tried() {
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(BrokenClimbs.class.getDeclaredClasses())
                        .filter(ClimbKeepsTheLaws.class::isAssignableFrom)
                        .toList());
    }
}
