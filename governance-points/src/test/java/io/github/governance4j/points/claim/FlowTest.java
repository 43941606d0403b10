package io.github.governance4j.points.claim;

import static io.github.governance4j.points.claim.FourVillages.step;
import static io.github.governance4j.points.claim.FourVillages.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.FlowFault;
import io.github.governance4j.points.claim.flow.PostingRules;
import io.github.governance4j.points.claim.flow.Silence;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.points.claim.flow.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What cannot be made a flow. */
class FlowTest {
    private static final When WEEK = within(7, LimitUnit.CALENDAR_DAY);
    private static final Step NOTICE = by("told", StepKind.NOTICE).build();
    private static final Step REVIEW = by("review", StepKind.REVIEW).build();
    private static final Step MEETING = by("meeting", StepKind.MEETING).build();
    private static final Step ENTRY = by("entry", StepKind.ENTRY).build();

    @Test
    void a_flow_ends_with_its_only_entry() {
        assertThat(award(REVIEW)).containsExactly(FlowFault.NEVER_ENTERED);
        assertThat(award(ENTRY, REVIEW)).containsExactly(FlowFault.NEVER_ENTERED);
        assertThat(award()).containsExactly(FlowFault.NO_STEPS);
        assertThat(award(REVIEW, REVIEW, ENTRY)).containsExactly(FlowFault.NAME_TWICE);
        assertThat(award(ENTRY)).isEmpty();
    }

    @Test
    void silence_never_goes_back() {
        Step back =
                by("back", StepKind.REVIEW).silence(Silence.goesTo(REVIEW.id())).build();
        Step nowhere = by("back", StepKind.REVIEW)
                .silence(Silence.goesTo(new StepId("x")))
                .build();
        assertThat(award(REVIEW, back, ENTRY)).containsExactly(FlowFault.GOES_BACK);
        assertThat(award(nowhere, ENTRY)).containsExactly(FlowFault.GOES_BACK);
    }

    @Test
    void nobody_is_deducted_by_silence_unheard_or_in_public() {
        Step silent = by("review", StepKind.REVIEW).silence(Silence.PASSES).build();
        Step posting = by("posted", StepKind.POSTING).build();
        Step around = by("meeting", StepKind.MEETING)
                .silence(Silence.goesTo(ENTRY.id()))
                .build();
        Step pastTelling =
                by("told", StepKind.NOTICE).silence(Silence.goesTo(REVIEW.id())).build();
        assertThat(deduction(NOTICE, REVIEW, ENTRY)).isEmpty();
        assertThat(deduction(NOTICE, silent, ENTRY)).containsExactly(FlowFault.SILENCE_AGAINST_A_PERSON);
        assertThat(deduction(REVIEW, ENTRY)).containsExactly(FlowFault.DEDUCTION_UNHEARD);
        assertThat(deduction(REVIEW, NOTICE, ENTRY)).containsExactly(FlowFault.DEDUCTION_UNHEARD);
        assertThat(deduction(NOTICE, around, ENTRY)).containsExactly(FlowFault.DEDUCTION_UNHEARD);
        assertThat(deduction(pastTelling, REVIEW, ENTRY)).containsExactly(FlowFault.DEDUCTION_UNHEARD);
        assertThat(deduction(NOTICE, MEETING, posting, ENTRY))
                .containsExactly(FlowFault.POSTING_UNSAID, FlowFault.DEDUCTION_POSTED);
        assertThat(deduction(NOTICE, MEETING, FourVillages.atOnce()))
                .containsExactly(FlowFault.SILENCE_AGAINST_A_PERSON, FlowFault.DEDUCTION_BY_NOBODY);
    }

    @Test
    void people_do_what_people_must_and_have_time_for_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("r", StepKind.REVIEW, WEEK).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("r", StepKind.REVIEW, When.atOnce())
                        .roles(Set.of(FourVillages.CADRE))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> by("n", StepKind.NOTICE).silence(Silence.PASSES).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> by("p", StepKind.POSTING).silence(Silence.PASSES).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("e", StepKind.ENTRY, WEEK).build());
    }

    @Test
    void what_spends_village_funds_is_up_for_fifteen_days() {
        assertThatIllegalArgumentException().isThrownBy(() -> posting(14, LimitUnit.CALENDAR_DAY, true));
        assertThatIllegalArgumentException().isThrownBy(() -> posting(24, LimitUnit.HOUR, false));
        assertThatIllegalArgumentException().isThrownBy(() -> posting(7, LimitUnit.MONTH, true));
        assertThat(posting(15, LimitUnit.CALENDAR_DAY, true).fundsSpent()).isTrue();
        assertThat(posting(3, LimitUnit.CALENDAR_DAY, false).fundsSpent()).isFalse();
    }

    @Test
    void residents_do_not_declare_breaches() {
        ClaimRules rules = FourVillages.willow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimRules.builder()
                        .flows(rules.flows())
                        .routes(List.of(FourVillages.residents("breach")))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimRules.builder()
                        .flows(rules.flows())
                        .routes(List.of(FourVillages.residents("none")))
                        .build());
        List<Flow> twice = new ArrayList<>(rules.flows());
        twice.addAll(rules.flows());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimRules.builder().flows(twice).build());
    }

    private static PostingRules posting(long amount, LimitUnit unit, boolean funds) {
        return new PostingRules(
                FourVillages.limit(amount, unit),
                funds,
                Optional.empty(),
                Set.of(FourVillages.SUPERVISOR),
                FourVillages.limit(7, LimitUnit.WORKING_DAY));
    }

    private static Step.Builder by(String id, StepKind kind) {
        return step(id, kind, WEEK).roles(Set.of(FourVillages.CADRE));
    }

    private static List<FlowFault> award(Step... steps) {
        return Flow.faults(Direction.AWARD, List.of(steps), Optional.empty());
    }

    private static List<FlowFault> deduction(Step... steps) {
        return Flow.faults(Direction.DEDUCTION, List.of(steps), Optional.empty());
    }
}
