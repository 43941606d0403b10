package io.github.governance4j.testkit.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of every decider find what is wrong with one that hears whistles, so keeping them means something. */
class WhistlesUnderDeciderLawsTest {
    private static final Map<Class<?>, String> FAULTS = Map.of(
            BrokenWhistles.LetsAnybodyReportIn.class,
            "what_must_be_refused_is_refused_for_all_its_reasons",
            BrokenWhistles.GivesTheLeastReason.class,
            "the_reason_is_the_most_decisive_of_those_shown",
            BrokenWhistles.RecordsSomethingElse.class,
            "the_explanation_alone_tells_the_verdict_and_all_that_is_granted",
            BrokenWhistles.ForgetsWhoDidNotCome.class,
            "what_was_answered_does_not_fall_due_again",
            BrokenWhistles.NeedsTheTick.class,
            "ticks_that_never_came_change_nothing",
            BrokenWhistles.FallsDueASecondEarly.class,
            "what_is_due_is_accepted_at_its_moment",
            BrokenWhistles.AsksTheRulesWhenEvolving.class,
            "replaying_under_other_rules_gives_the_same_state");

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

    @ParameterizedTest
    @MethodSource("faults")
    void which_a_sound_one_keeps(Class<?> broken, String law) {
        assertThat(LawRun.of(WhistlesKeepTheLaws.class, law).broken())
                .as(broken.getSimpleName())
                .isEmpty();
    }

    @Test
    void every_broken_decider_is_tried() {
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(BrokenWhistles.class.getDeclaredClasses())
                        .filter(WhistlesKeepTheLaws.class::isAssignableFrom)
                        .toList());
    }
}
