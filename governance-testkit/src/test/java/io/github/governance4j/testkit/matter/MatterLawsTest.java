package io.github.governance4j.testkit.matter;

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

/** A kit for the kit: each law of matters fails on a decider made to break it, and none on a sound one. */
class MatterLawsTest {
    /** Which law finds which fault. */
    private static final Map<Class<?>, String> FAULTS = Map.ofEntries(
            Map.entry(BrokenTowns.HandsOverWhatIsOnlyOffered.class, "no_matter_is_without_an_owner"),
            Map.entry(BrokenTowns.LetsTheLastToAcceptLead.class, "the_first_to_accept_leads_and_goes_on_leading"),
            Map.entry(BrokenTowns.LetsPeopleCheckTheirOwnWork.class, "a_closed_matter_was_checked_by_a_second_person"),
            Map.entry(BrokenTowns.KeepsMattersFromTheCourt.class, "every_reachable_state_has_an_exit"),
            Map.entry(BrokenTowns.ClimbsWhereNothingLeads.class, "nobody_climbs_past_the_top"),
            Map.entry(BrokenTowns.StartsTheLimitAnewWhenUrged.class, "a_deadline_moves_only_by_a_recorded_fact"),
            Map.entry(BrokenTowns.RecordsTwiceThatNobodyAccepted.class, "nothing_is_due_twice"),
            Map.entry(BrokenTowns.GetsNowhere.class, "the_cases_reach_hand_overs_strike_offs_and_reopenings"));

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
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(LawRun.lawsOf(MatterLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenTowns.class.getDeclaredClasses())
                        .filter(MadeUpTown.class::isAssignableFrom)
                        .toList());
    }
}
