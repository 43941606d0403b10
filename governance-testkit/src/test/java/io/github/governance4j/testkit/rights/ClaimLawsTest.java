package io.github.governance4j.testkit.rights;

import static java.util.Map.entry;
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

/** A kit for the kit: each law of claims fails on a village made to break it, and none on a sound one. */
class ClaimLawsTest {
    /** Which law finds which fault, and what it says of it: a law that fails for another reason has found nothing. */
    private static final Map<Class<?>, Found> FAULTS = Map.ofEntries(
            entry(
                    BrokenClaims.LetsAnybodyPass.class,
                    new Found("nobody_passes_their_own_claim_or_the_same_claim_twice", "acts ")),
            entry(
                    BrokenClaims.TellsTheNeighbour.class,
                    new Found("no_deduction_without_notice_time_to_reply_and_somebody_else", "who was told")),
            entry(
                    BrokenClaims.LeavesNoWayOutOfSilence.class,
                    new Found("silence_passes_nothing_against_a_person", "and nobody can object")),
            entry(
                    BrokenClaims.DeclinesBehindPeoplesBacks.class,
                    new Found("a_declined_claim_has_grounds_notice_and_remedies", "the person is not told")),
            entry(
                    BrokenClaims.DeclinesWithoutAWord.class,
                    new Found("whoever_declines_or_chooses_points_says_why", "declined without a reason")),
            entry(
                    BrokenClaims.TakesNoticesDownADayEarly.class,
                    new Found("what_is_put_up_stays_for_its_term", "taken down before")),
            entry(
                    BrokenClaims.PassesSomeOtherStep.class,
                    new Found("steps_are_taken_in_the_order_of_the_flow", "the step that was passed")),
            entry(
                    BrokenClaims.CallsLateClaimsSomethingElse.class,
                    new Found("late_and_repeated_claims_are_declined_as_such", "whether it is declined as too late")),
            entry(
                    BrokenClaims.AsksUnderTwoNames.class,
                    new Found("a_claim_is_credited_once_at_most", "none a claim asked for once")),
            entry(
                    BrokenClaims.EntersForTheNeighbour.class,
                    new Found("every_credited_entry_traces_to_claim_item_edition_and_persons", "the member")),
            entry(
                    BrokenClaims.NeverHearsOfReversals.class,
                    new Found("when_all_is_told_claims_and_accounts_agree", "stands on its account")),
            entry(
                    BrokenClaims.NeverHearsThatAnEntryStandsAgain.class,
                    new Found("when_all_is_told_claims_and_accounts_agree", "stands on its account")),
            entry(
                    BrokenClaims.HearsOfItsEntryOnlyInOrder.class,
                    new Found("messages_late_twice_and_out_of_order_change_no_end", "the newest message first")),
            entry(
                    BrokenClaims.NeverGivesAPlaceBack.class,
                    new Found("when_all_is_told_a_place_is_held_for_a_claim_that_goes_on", "and holds a place of")),
            entry(
                    BrokenClaims.TakesDeedsOnlyInOrder.class,
                    new Found("messages_late_twice_and_out_of_order_change_no_end", "the newest message first")),
            entry(
                    BrokenClaims.NobodyHandlesAnything.class,
                    new Found("the_lives_reach_entries_declined_claims_and_refused_places", "for label")));

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
                .isEqualTo(LawRun.lawsOf(ClaimLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenClaims.class.getDeclaredClasses())
                        .filter(one -> ClaimLaws.class.isAssignableFrom(one) && !one.isInterface())
                        .toList());
    }
}
