package io.github.governance4j.testkit.mediation;

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

/** A kit for the kit: each law of mediation fails on a decider made to break it, and none on a sound one. */
class MediationLawsTest {
    /** Which law finds which fault. */
    private static final Map<Class<?>, String> FAULTS = Map.ofEntries(
            Map.entry(
                    BrokenCourses.HoldsWhoeverCameThisFar.class,
                    "until_an_agreement_takes_effect_every_party_can_withdraw"),
            Map.entry(
                    BrokenCourses.MakesTheCourtWait.class,
                    "until_an_agreement_takes_effect_every_party_can_leave_for_the_court"),
            Map.entry(
                    BrokenCourses.HoldsWhoeverHasADraftAtTheSecondLevel.class,
                    "every_enumerated_state_has_both_ways_out"),
            Map.entry(BrokenCourses.TellsNobodyWhereElseToGo.class, "every_end_without_agreement_carries_the_notice"),
            Map.entry(BrokenCourses.ForgetsTheNotice.class, "the_court_is_never_barred"),
            Map.entry(BrokenCourses.LetsOneSpeakForAll.class, "consent_of_every_party_stands_at_every_session"),
            Map.entry(BrokenCourses.LetsTwoOfThreeDecide.class, "every_state_met_is_one_of_the_enumeration"),
            Map.entry(BrokenCourses.TakesAnOldConsentForANewTry.class, "every_try_has_a_fresh_consent_of_every_party"),
            Map.entry(
                    BrokenCourses.CountsTheConsentOfTheUninformed.class,
                    "consent_counts_only_after_the_informed_start"),
            Map.entry(
                    BrokenCourses.LetsOneAgreeForAll.class,
                    "an_agreement_takes_effect_only_with_the_assent_of_every_party"),
            Map.entry(BrokenCourses.AllowsOneTryMore.class, "no_try_goes_beyond_the_ladder"),
            Map.entry(BrokenCourses.WaitsForAMediatorForEver.class, "nothing_stands_still_for_ever"),
            Map.entry(
                    BrokenCourses.InterruptsLimitationADayLate.class,
                    "limitation_is_interrupted_on_the_day_of_application"),
            Map.entry(BrokenCourses.SitsInSpiteOfATie.class, "nobody_recused_or_refused_ever_sits"),
            Map.entry(
                    BrokenCourses.TakesARefusedMediatorForRefusing.class,
                    "refusing_the_assigned_mediator_is_not_refusing_mediation"),
            Map.entry(BrokenCourses.BindsTheApplicant.class, "swapping_the_sides_changes_nothing"),
            Map.entry(BrokenCourses.RepeatsWhatWasSaid.class, "nothing_that_was_said_is_in_any_fact"),
            Map.entry(BrokenCourses.GetsNowhere.class, "the_courses_reach_sessions_agreements_and_ends"));

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
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(LawRun.lawsOf(MediationLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenCourses.class.getDeclaredClasses())
                        .filter(MadeUpMediation.class::isAssignableFrom)
                        .toList());
    }
}
