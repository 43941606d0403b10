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

/** A kit for the kit: each law of rights fails on a ledger made to break it, and none on a sound one. */
class RightsLawsTest {
    /** Which law finds which fault, and what it says of it: a law that fails for another reason has found nothing. */
    private static final Map<Class<?>, Found> FAULTS = Map.ofEntries(
            entry(
                    BrokenRights.TellsNobody.class,
                    new Found("no_burden_without_grounds_notice_remedies_and_a_last_day", "nobody is told")),
            entry(
                    BrokenRights.ClosesTheWindowAWeekEarly.class,
                    new Found("every_burden_can_be_objected_to_until_its_window_closes", "cannot object at")),
            entry(
                    BrokenRights.LetsWhoEnteredItTakeItBack.class,
                    new Found("nobody_decides_on_what_they_recorded_or_on_their_own", "one of those who may not")),
            entry(
                    BrokenRights.LetsAnybodyAnswer.class,
                    new Found("an_objection_is_answered_by_somebody_who_had_no_hand_in_it", "answered by")),
            entry(
                    BrokenRights.LetsStrangersObject.class,
                    new Found(
                            "only_those_affected_object_and_only_who_objected_takes_it_back",
                            "somebody objects whom it does not affect")),
            entry(
                    BrokenRights.ForgetsThatAnObjectionWasRejected.class,
                    new Found("standing_is_what_counts_for_it_less_what_counts_against_it", "standing on")),
            entry(
                    BrokenRights.ForgetsWhatWasSpent.class,
                    new Found("the_funds_books_balance_after_every_step", "what the fund has outstanding")),
            entry(
                    BrokenRights.FinesTheLots.class,
                    new Found("no_deduction_touches_what_can_be_spent", "the lots before and after")),
            entry(
                    BrokenRights.LetsDeductionsLastThreeTimesAsLong.class,
                    new Found("nothing_outlives_its_last_day", "the last day of")),
            entry(
                    BrokenRights.GoesOnWhileSomebodyObjects.class,
                    new Found("nothing_has_effect_while_somebody_objects", "while somebody objects to")),
            entry(
                    BrokenRights.ShowsEverything.class,
                    new Found("what_somebody_objects_to_is_shown_to_nobody", "although somebody objects")),
            entry(
                    BrokenRights.UpholdsInNameOnly.class,
                    new Found(
                            "what_was_upheld_leaves_standing_and_rank_as_if_it_had_never_been",
                            "though it was taken out")),
            entry(
                    BrokenRights.LeavesWhatWasPaidOnTheSmallerCount.class,
                    new Found(
                            "who_went_on_climbing_is_paid_as_if_nothing_had_been_taken_back_wrongly",
                            "never been taken back")),
            entry(
                    BrokenRights.PaysObjectorsTheLeast.class,
                    new Found("objecting_leaves_nobody_worse_off_than_not_objecting", "having objected to")),
            entry(
                    BrokenRights.RejectsBySilence.class,
                    new Found("silence_harms_nobody", "silence rejected an objection")),
            entry(
                    BrokenRights.AnswersAsOftenAsAsked.class,
                    new Found("an_objection_is_decided_once", "decided before, and taken again")),
            entry(
                    BrokenRights.DeductsOnlyFromWhatThereIs.class,
                    new Found("the_order_in_which_deductions_come_makes_no_difference", "in another order")),
            entry(
                    BrokenRights.NeverAnswers.class,
                    new Found("the_lives_reach_objections_of_every_outcome", "for label")));

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
                .isEqualTo(LawRun.lawsOf(RightsLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenRights.class.getDeclaredClasses())
                        .filter(one -> RightsLaws.class.isAssignableFrom(one) && !one.isInterface())
                        .toList());
    }
}
