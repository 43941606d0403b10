package io.github.governance4j.testkit.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each law of agreements in effect, of referrals and of stipends finds what is wrong with a decider that breaks it. */
class AfterwardsLawsTest {
    private static final Map<Class<?>, String> FAULTS = Map.ofEntries(
            Map.entry(BrokenSettlements.AsksForOne.class, "confirmation_is_asked_for_by_all_parties_together"),
            Map.entry(BrokenSettlements.AsksTooLate.class, "confirmation_is_asked_for_within_thirty_days_of_effect"),
            Map.entry(
                    BrokenSettlements.ClosesTheCourtWhileOneIsAsked.class,
                    "the_court_is_open_to_every_party_in_every_state_after_effect"),
            Map.entry(BrokenSettlements.NeverLapses.class, "a_confirmation_nobody_asks_for_lapses_by_itself"),
            Map.entry(BrokenSettlements.SaysNothingOfSuits.class, "a_suit_is_among_whatever_can_be_done"),
            Map.entry(BrokenSettlements.LetsSuitsBeGivenUp.class, "no_clause_gives_up_a_suit"),
            Map.entry(
                    BrokenSettlements.FollowsNoneOfThoseWords.class,
                    "what_took_effect_is_followed_and_can_be_sued_over_whatever_its_words"),
            Map.entry(BrokenSettlements.ChangesForOne.class, "a_change_is_agreed_on_by_all_parties"),
            Map.entry(BrokenSettlements.HearsOneForBoth.class, "nobody_binds_the_other_side_alone"),
            Map.entry(BrokenSettlements.WritesDownItsOwn.class, "nobody_is_the_office_in_a_matter_of_their_own"),
            Map.entry(BrokenReferrals.GivesAwayWhatIsNotAnswered.class, "somebody_holds_the_dispute_at_every_moment"),
            Map.entry(BrokenReferrals.NeverTimesOut.class, "every_offer_is_answered_or_times_out"),
            Map.entry(BrokenReferrals.HearsLateAnswers.class, "no_answer_counts_once_its_time_is_over"),
            Map.entry(BrokenReferrals.ReturnsAgainAndAgain.class, "nothing_is_returned_twice"),
            Map.entry(BrokenReferrals.RunsTheOtherClock.class, "one_limit_runs_at_every_moment_and_it_is_known_whose"),
            Map.entry(BrokenStipends.PaysForSettlementsAlone.class, "whether_a_case_was_settled_changes_nothing"),
            Map.entry(BrokenStipends.PaysAgain.class, "a_dispute_is_paid_once"),
            Map.entry(BrokenStipends.PaysTheParties.class, "nobody_on_a_side_is_paid_for_the_case"),
            Map.entry(BrokenStipends.Overdraws.class, "nothing_goes_beyond_the_fund"),
            Map.entry(
                    BrokenStipends.LetsOnesOwnBeGranted.class, "whoever_grants_neither_recorded_it_nor_is_paid_by_it"),
            Map.entry(
                    BrokenStipends.DeclinesInSilence.class, "a_decision_against_a_stipend_has_grounds_and_a_way_out"));

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

    @Test
    void every_law_has_a_decider_that_breaks_it_and_every_broken_decider_is_tried() {
        Set<String> laws = new TreeSet<>(LawRun.lawsOf(SettlementLaws.class));
        laws.addAll(LawRun.lawsOf(ReferralLaws.class));
        laws.addAll(LawRun.lawsOf(StipendLaws.class));
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(laws);
        Set<Class<?>> broken = Stream.of(BrokenSettlements.class, BrokenReferrals.class, BrokenStipends.class)
                .flatMap(all -> Arrays.stream(all.getDeclaredClasses()))
                .filter(one -> List.of(SettlementLaws.class, ReferralLaws.class, StipendLaws.class).stream()
                        .anyMatch(contract -> contract.isAssignableFrom(one)))
                .collect(Collectors.toSet());
        assertThat(FAULTS.keySet()).isEqualTo(broken);
    }
}
