package io.github.governance4j.testkit.points.laws;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import io.github.governance4j.testkit.points.PointsLaws;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A kit for the kit: each law of points fails on a ledger made to break it, and none on a sound one. */
class PointsLawsTest {
    /** Which law finds which fault. */
    private static final Map<Class<?>, String> FAULTS = Map.ofEntries(
            entry(BrokenSurroundings.NeverReversesAnything.class, "the_cases_reach_a_shortfall"),
            entry(BrokenLedgers.ForgetsThatSomethingLapsed.class, "account_and_fund_sum_to_zero_after_every_step"),
            entry(
                    BrokenLedgers.ForgetsTheLastLotBroughtIn.class,
                    "what_was_granted_is_held_or_spent_or_lapsed_or_taken_back"),
            entry(BrokenLedgers.DrawsALotBelowZero.class, "no_part_is_ever_negative"),
            entry(BrokenLedgers.KeepsLotsADayLonger.class, "a_balance_is_the_sum_of_its_facts"),
            entry(BrokenLedgers.FinesTheLots.class, "a_deduction_touches_standing_only"),
            entry(BrokenLedgers.TakesOnePointWhereAllIsMeant.class, "a_deduction_takes_what_its_item_says"),
            entry(BrokenLedgers.ForgetsTheCapsWhenADeedComesLate.class, "caps_hold_in_every_order_of_arrival"),
            entry(BrokenLedgers.ReadsEveryCapAsHalf.class, "nothing_is_lost_that_every_cap_leaves_room_for"),
            entry(BrokenLedgers.PaysHalfAPointMore.class, "granted_and_lost_together_are_what_the_deed_is_worth"),
            entry(BrokenLedgers.TakesALargeCapForASlipOfThePen.class, "a_higher_cap_never_grants_less"),
            entry(BrokenLedgers.SpendsTheLastFirst.class, "spending_draws_first_what_lapses_first"),
            entry(BrokenLedgers.SpendsOnCredit.class, "what_is_spent_was_there"),
            entry(BrokenLedgers.LetsPointsLastAMonthLonger.class, "everything_lasts_as_long_as_the_catalogue_says"),
            entry(BrokenLedgers.LapsesOneLotAtATime.class, "what_lapses_is_all_that_is_over_and_nothing_else"),
            entry(
                    BrokenLedgers.TakesTheShortfallFromOtherLots.class,
                    "reversing_an_award_takes_the_unspent_writes_off_the_spent_and_touches_nothing_else"),
            entry(
                    BrokenLedgers.KeepsSomeOfWhatComesBack.class,
                    "reversing_a_spending_puts_back_exactly_what_was_drawn"),
            entry(BrokenLedgers.ReversesAsOftenAsAsked.class, "nothing_is_reversed_twice"),
            entry(
                    BrokenLedgers.KeepsTheRoomAReversedDeedTook.class,
                    "a_deed_reversed_and_done_again_is_granted_the_same"),
            entry(
                    BrokenLedgers.LeavesAReversedDeductionStanding.class,
                    "a_deduction_reversed_is_as_one_that_never_was"),
            entry(BrokenSurroundings.ForgetsWhichCommandsItHasSeen.class, "a_command_seen_twice_changes_nothing"),
            entry(BrokenLedgers.NodsOffAtTheSixthFact.class, "a_snapshot_affects_the_cost_never_the_meaning"),
            entry(BrokenSurroundings.LearnsOfThingsADayLate.class, "what_is_known_at_the_last_record_is_the_account"),
            entry(
                    BrokenSurroundings.TakesTheDayOfTheRecordForTheDayOfTheDeed.class,
                    "any_past_balance_is_what_the_facts_known_then_add_up_to"),
            entry(
                    BrokenLedgers.CountsUnderTheItemNamedFirst.class,
                    "of_several_items_only_the_highest_counts_and_once"),
            entry(
                    BrokenLedgers.PaysEveryStepOfALadderAnew.class,
                    "a_ladder_pays_the_step_reached_however_the_hours_are_split"),
            entry(BrokenLedgers.PaysEveryBandLikeTheFirst.class, "bands_pay_whole_steps_of_the_part_within_them"),
            entry(BrokenLedgers.LosesTheThousands.class, "more_given_is_never_worth_less"),
            entry(BrokenSurroundings.PrintsTheItemsWithoutTheTerms.class, "what_is_printed_reads_back"),
            entry(BrokenSurroundings.AsksForOneThingOnly.class, "the_cases_reach_caps_lapses_reversals_and_refusals"));

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_broken_ledger_is_found_by_the_law_it_breaks(Class<?> broken, String law) {
        LawRun run = LawRun.of(broken, law);
        assertThat(run.results()).containsOnlyKeys(law);
        assertThat(run.broken()).containsExactly(law);
        assertThat(run.failure(law)).containsInstanceOf(AssertionError.class);
    }

    @Test
    void every_law_has_a_ledger_that_breaks_it_and_every_broken_ledger_is_tried() {
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(LawRun.lawsOf(PointsLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(BrokenLedgers.class, BrokenSurroundings.class)
                        .flatMap(all -> Arrays.stream(all.getDeclaredClasses()))
                        .filter(one -> PointsLaws.class.isAssignableFrom(one) && !one.isInterface())
                        .toList());
    }
}
