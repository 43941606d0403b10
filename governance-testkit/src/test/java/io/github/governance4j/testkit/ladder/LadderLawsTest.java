package io.github.governance4j.testkit.ladder;

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

/** A kit for the kit: each law of ladders fails on a decider made to break it, and none on a sound one. */
class LadderLawsTest {
    /** Which law finds which fault. */
    private static final Map<Class<?>, String> FAULTS = Map.ofEntries(
            Map.entry(BrokenLadders.KeepsCasesFromTheCourt.class, "every_reachable_state_has_an_exit"),
            Map.entry(
                    BrokenLadders.TellsNobodyWhereElseToGo.class, "every_end_without_a_settlement_names_the_remedies"),
            Map.entry(BrokenLadders.StartsTheLimitAnewWhenUrged.class, "a_deadline_moves_only_by_a_recorded_fact"),
            Map.entry(BrokenLadders.LetsLimitsPassTheDayBefore.class, "nothing_passes_before_its_deadline"),
            Map.entry(BrokenLadders.LetsLimitsPassTwice.class, "nothing_is_due_twice"),
            Map.entry(BrokenLadders.IsDueBeforeWhatHappened.class, "nothing_falls_due_before_what_happened"),
            Map.entry(BrokenLadders.ClimbsWhereNothingLeads.class, "nobody_climbs_past_the_top"),
            Map.entry(BrokenLadders.AllowsOneTryMore.class, "no_rung_is_tried_more_often_than_it_allows"),
            Map.entry(BrokenLadders.GetsNowhere.class, "the_cases_reach_tops_ends_returns_and_extensions"));

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
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(LawRun.lawsOf(LadderLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenLadders.class.getDeclaredClasses())
                        .filter(MadeUpLadders.class::isAssignableFrom)
                        .toList());
    }
}
