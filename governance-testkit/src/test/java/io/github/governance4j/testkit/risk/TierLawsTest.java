package io.github.governance4j.testkit.risk;

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

/** A kit for the kit: each law of tiers fails on a decider made to break it, and none on a sound one. */
class TierLawsTest {
    /** Which law finds which fault. */
    private static final Map<Class<?>, String> FAULTS = Map.ofEntries(
            Map.entry(BrokenTiers.LetsABodyConfirmItsOwn.class, "no_tier_has_effect_without_a_second_body"),
            Map.entry(BrokenTiers.LetsTiersRunOn.class, "nothing_outlives_its_last_day"),
            Map.entry(BrokenTiers.DelaysRaises.class, "raising_takes_effect_on_confirmation"),
            Map.entry(BrokenTiers.LowersAtOnce.class, "lowering_waits_for_the_dwell"),
            Map.entry(
                    BrokenTiers.GoesOnWhileSomebodyObjects.class,
                    "an_objection_suspends_what_falls_on_persons_and_nothing_else"),
            Map.entry(BrokenTiers.AnswersForItself.class, "who_answers_an_objection_neither_proposed_nor_confirmed"),
            Map.entry(BrokenTiers.LosesWhatWaited.class, "a_raise_that_falls_leaves_the_tier_as_if_it_had_never_been"),
            Map.entry(BrokenTiers.LetsPeopleExamineTheirOwnWork.class, "who_reexamines_did_not_rectify"),
            Map.entry(BrokenTiers.ForgetsStopsOfUse.class, "a_stop_of_use_ends_only_by_a_passed_reexamination"),
            Map.entry(BrokenTiers.TellsNobody.class, "what_burdens_somebody_carries_grounds_notice_and_a_last_day"),
            Map.entry(
                    BrokenTiers.KeepsReconsiderationToItself.class,
                    "what_burdens_somebody_carries_grounds_notice_and_a_last_day"),
            Map.entry(BrokenTiers.GivesProposalsEffect.class, "a_proposed_tier_is_readable_by_no_consumer"),
            Map.entry(
                    BrokenTiers.GetsNowhere.class,
                    "the_lives_reach_confirmations_lowerings_objections_and_strike_offs"));

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
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(LawRun.lawsOf(TierLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenTiers.class.getDeclaredClasses())
                        .filter(MadeUpTiersKeepTheLaws.class::isAssignableFrom)
                        .toList());
    }
}
