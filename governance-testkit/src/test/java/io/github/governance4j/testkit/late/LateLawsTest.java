package io.github.governance4j.testkit.late;

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

/** A kit for the kit: each law of late work fails on a decider made to break it, and none on a sound one. */
class LateLawsTest {
    /** Which law finds which fault. */
    private static final Map<Class<?>, String> FAULTS = Map.ofEntries(
            Map.entry(BrokenLateShelves.TellsInTheOrderOfArrival.class, "the_order_of_arrival_does_not_matter"),
            Map.entry(BrokenLateShelves.JudgesByWhenItIsTold.class, "deadlines_are_judged_by_when_people_acted"),
            Map.entry(
                    BrokenLateShelves.LetsNothingComeAboutByItself.class, "the_view_is_what_telling_in_order_comes_to"),
            Map.entry(BrokenLateShelves.TakesEachTellingForAnAct.class, "what_is_told_again_changes_nothing"),
            Map.entry(BrokenLateShelves.NumbersItsTimersByTheActs.class, "no_timer_needs_an_id_a_second_time"),
            Map.entry(BrokenLateShelves.MeasuresTheWindowWhenReplaying.class, "facts_alone_give_the_same"),
            Map.entry(
                    BrokenLateShelves.CallsWhateverIsAddedACorrection.class,
                    "a_correction_is_recorded_when_something_told_is_no_longer_so_and_only_then"),
            Map.entry(BrokenLateShelves.CorrectsWithoutAWord.class, "a_correction_is_explained"),
            Map.entry(BrokenLateShelves.ThrowsAwayWhatIsImpossible.class, "nothing_told_is_lost"),
            Map.entry(BrokenLateShelves.HoldsWhateverItIsTold.class, "what_is_impossible_as_it_happens_is_refused"),
            Map.entry(BrokenLateShelves.UndoesWhatSeals.class, "what_seals_is_told_for_good"),
            Map.entry(
                    BrokenLateShelves.ClosesTheWindowASecondEarly.class,
                    "what_lies_before_the_window_is_refused_and_nothing_else"),
            Map.entry(
                    BrokenLateShelves.LooksOnlyAtTheLatestMoment.class,
                    "an_act_recorded_longer_after_it_happened_than_the_window_is_refused"),
            Map.entry(
                    BrokenLateReactions.NumbersWhatItSendsByTheStream.class,
                    "each_fact_of_an_act_asks_others_once_however_it_is_told"),
            Map.entry(
                    BrokenLateReactions.SendsAgainWhateverIsToldAgain.class,
                    "a_correction_asks_nothing_for_what_stays_as_it_was"),
            Map.entry(BrokenLateShelves.ForgetsNothing.class, "exactly_the_window_is_remembered"),
            Map.entry(BrokenLateShelves.NeverLetsGoOfWhatIsHeld.class, "what_is_held_lapses_when_the_window_closes"),
            Map.entry(BrokenLateShelves.TellsOnlyOneThing.class, "the_cases_reach_corrections_held_acts_and_lapses"));

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_broken_decider_is_found_by_the_law_it_breaks(Class<?> broken, String law) {
        LawRun run = LawRun.of(broken, law);
        assertThat(run.results()).containsOnlyKeys(law);
        assertThat(run.broken()).containsExactly(law);
        assertThat(run.failure(law)).containsInstanceOf(AssertionError.class);
    }

    @Test
    void every_law_has_a_decider_that_breaks_it_and_every_broken_decider_is_tried() {
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(LawRun.lawsOf(LateLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(BrokenLateShelves.class, BrokenLateReactions.class)
                        .flatMap(broken -> Arrays.stream(broken.getDeclaredClasses()))
                        .filter(LateShelf.class::isAssignableFrom)
                        .toList());
    }
}
