package io.github.governance4j.testkit.decide;

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

/** A kit for the kit: the laws hold of a sound decider, none is skipped, and each of them fails on a decider made to break it. */
class DeciderLawsTest {
    /** Which law finds which fault. */
    private static final Map<Class<?>, String> FAULTS = Map.ofEntries(
            Map.entry(BrokenShelves.SaysYesToEverything.class, "what_must_be_refused_is_refused_for_all_its_reasons"),
            Map.entry(BrokenShelves.SaysNoToEverything.class, "what_must_be_accepted_is_accepted"),
            Map.entry(BrokenShelves.DoesNothing.class, "what_must_change_the_state_changes_it"),
            Map.entry(BrokenShelves.LiesAboutTheVerdict.class, "the_verdict_and_its_explanation_agree"),
            Map.entry(
                    BrokenShelves.TellsAlwaysTheSameStory.class,
                    "the_explanation_alone_tells_the_verdict_and_all_that_is_granted"),
            Map.entry(
                    BrokenShelves.TellsAlwaysTheSameNumbers.class,
                    "the_explanation_alone_tells_the_verdict_and_all_that_is_granted"),
            Map.entry(
                    BrokenShelves.GrantsOneDayMoreThanItTells.class,
                    "the_explanation_alone_tells_the_verdict_and_all_that_is_granted"),
            Map.entry(BrokenShelves.GivesTheLastReason.class, "the_reason_is_the_most_decisive_of_those_shown"),
            Map.entry(
                    BrokenShelves.ShowsOnlyTheFirstReason.class, "what_must_be_refused_is_refused_for_all_its_reasons"),
            Map.entry(BrokenShelves.ChokesOnItsOwnFact.class, "what_it_decides_it_can_live_with"),
            Map.entry(
                    BrokenShelves.ReadsTheRulebookWhenEvolving.class,
                    "replaying_without_any_edition_gives_the_same_state"),
            Map.entry(
                    BrokenShelves.PrefersTodaysRulesToTheFact.class,
                    "replaying_under_other_rules_gives_the_same_state"),
            Map.entry(BrokenShelves.AnswersDifferentlyEachTime.class, "the_same_question_gets_the_same_answer"),
            Map.entry(BrokenShelves.ForgetsALoanWhenRefusing.class, "a_refused_command_changes_nothing"),
            Map.entry(BrokenShelves.IsDueBeforeWhatItAnswered.class, "nothing_falls_due_before_what_was_answered"),
            Map.entry(BrokenShelves.IsDueTooEarlyToBeAccepted.class, "what_is_due_is_accepted_at_its_moment"),
            Map.entry(BrokenShelves.IsDueForEverUnderOneId.class, "what_was_answered_does_not_fall_due_again"),
            Map.entry(BrokenShelves.IsDueForEverUnderFreshIds.class, "what_was_answered_does_not_fall_due_again"),
            Map.entry(BrokenShelves.LeavesAReasonUnreached.class, "every_reason_to_refuse_is_reached"),
            Map.entry(BrokenShelves.ShowsNothingToRefuse.class, "there_is_something_to_refuse_and_something_to_change"),
            Map.entry(BrokenShelves.NamesNothingGranted.class, "what_is_granted_has_a_name"),
            Map.entry(BrokenShelves.AsksOnlyBeforeTheRulesBegan.class, "random_commands_reach_both_verdicts"));

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_broken_decider_is_found_by_the_law_it_breaks(Class<?> broken, String law) {
        LawRun run = LawRun.breaking(broken, law);
        assertThat(run.results().keySet()).isEqualTo(LawRun.lawsOf(DeciderLaws.class));
        assertThat(run.broken()).contains(law);
        Class<? extends Throwable> expected =
                broken == BrokenShelves.ChokesOnItsOwnFact.class ? IllegalStateException.class : AssertionError.class;
        assertThat(run.failure(law)).containsInstanceOf(expected);
    }

    @Test
    void a_sound_decider_keeps_every_law_and_none_is_skipped() {
        LawRun run = LawRun.of(ToolShelfLaws.class);
        assertThat(run.results().keySet())
                .isEqualTo(LawRun.lawsOf(DeciderLaws.class))
                .hasSize(18);
        assertThat(run.broken()).isEmpty();
        assertThat(run.skipped()).isEmpty();
    }

    @Test
    void every_law_has_a_decider_that_breaks_it_and_every_broken_decider_is_tried() {
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(LawRun.lawsOf(DeciderLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenShelves.class.getDeclaredClasses())
                        .filter(ShelfSubject.class::isAssignableFrom)
                        .toList());
    }
}
