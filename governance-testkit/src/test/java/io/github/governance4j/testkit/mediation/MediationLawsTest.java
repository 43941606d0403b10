package io.github.governance4j.testkit.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A kit for the kit: each law of mediation fails on a decider made to break it, and none on a sound one. */
class MediationLawsTest {
    /** Which law finds which fault, and what it says of it: a law that fails for another reason has found nothing. */
    private static final Map<Class<?>, Found> FAULTS = Map.ofEntries(
            Map.entry(
                    BrokenCourses.HoldsWhoeverCameThisFar.class,
                    new Found("until_an_agreement_takes_effect_every_party_can_withdraw", "no way out of")),
            Map.entry(
                    BrokenCourses.MakesTheCourtWait.class,
                    new Found("until_an_agreement_takes_effect_every_party_can_leave_for_the_court", "no way out of")),
            Map.entry(
                    BrokenCourses.HoldsWhoeverHasADraftAtTheSecondLevel.class,
                    new Found("every_enumerated_state_has_both_ways_out", "no way out of")),
            Map.entry(
                    BrokenCourses.TellsNobodyWhereElseToGo.class,
                    new Found("every_end_without_agreement_carries_the_notice", "an end with nobody told where to go")),
            Map.entry(
                    BrokenCourses.ForgetsTheNotice.class,
                    new Found("the_court_is_never_barred", "nobody is told where else to go")),
            Map.entry(
                    BrokenCourses.LetsOneSpeakForAll.class,
                    new Found("consent_of_every_party_stands_at_every_session", "a session of")),
            Map.entry(
                    BrokenCourses.LetsTwoOfThreeDecide.class,
                    new Found("every_state_met_is_one_of_the_enumeration", "was not enumerated")),
            Map.entry(
                    BrokenCourses.TakesAnOldConsentForANewTry.class,
                    new Found("every_try_has_a_fresh_consent_of_every_party", "a try of")),
            Map.entry(
                    BrokenCourses.CountsTheConsentOfTheUninformed.class,
                    new Found("consent_counts_only_after_the_informed_start", "not informed before")),
            Map.entry(
                    BrokenCourses.LetsOneAgreeForAll.class,
                    new Found("an_agreement_takes_effect_only_with_the_assent_of_every_party", "an agreement of")),
            Map.entry(BrokenCourses.AllowsOneTryMore.class, new Found("no_try_goes_beyond_the_ladder", "try 3 on ")),
            Map.entry(
                    BrokenCourses.WaitsForAMediatorForEver.class,
                    new Found("nothing_stands_still_for_ever", "it stands still for ever")),
            Map.entry(
                    BrokenCourses.InterruptsLimitationADayLate.class,
                    new Found(
                            "limitation_is_interrupted_on_the_day_of_application",
                            "the day limitation was interrupted")),
            Map.entry(
                    BrokenCourses.SitsInSpiteOfATie.class,
                    new Found("nobody_recused_or_refused_ever_sits", "must not sit")),
            Map.entry(
                    BrokenCourses.HearsNoAnswerToAChallenge.class,
                    new Found("no_challenge_outlives_the_seat", "whether a limit runs to answer")),
            Map.entry(
                    BrokenCourses.TakesARefusedMediatorForRefusing.class,
                    new Found(
                            "refusing_the_assigned_mediator_is_not_refusing_mediation",
                            "was taken for refusing mediation")),
            Map.entry(
                    BrokenCourses.BindsTheApplicant.class,
                    new Found("swapping_the_sides_changes_nothing", "the reason for ")),
            Map.entry(
                    BrokenCourses.RepeatsWhatWasSaid.class,
                    new Found("nothing_that_was_said_is_in_any_fact", "was not written with")),
            Map.entry(
                    BrokenCourses.GetsNowhere.class,
                    new Found("the_courses_reach_sessions_agreements_and_ends", "a mediator confirms")));

    private record Found(String law, String saying) {}

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream()
                .map(fault -> Arguments.of(
                        fault.getKey(), fault.getValue().law(), fault.getValue().saying()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_broken_decider_is_found_by_the_law_it_breaks(Class<?> broken, String law, String saying) {
        LawRun run = LawRun.of(broken, law);
        assertThat(run.results()).containsOnlyKeys(law);
        assertThat(run.broken()).containsExactly(law);
        assertThat(run.failure(law).orElseThrow())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(saying);
    }

    @Test
    void every_law_has_a_decider_that_breaks_it_and_every_broken_decider_is_tried() {
        assertThat(FAULTS.values().stream().map(Found::law).collect(Collectors.toSet()))
                .isEqualTo(LawRun.lawsOf(MediationLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenCourses.class.getDeclaredClasses())
                        .filter(MadeUpMediation.class::isAssignableFrom)
                        .toList());
    }
}
