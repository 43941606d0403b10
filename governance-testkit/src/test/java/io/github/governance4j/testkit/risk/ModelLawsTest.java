package io.github.governance4j.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A kit for the kit: each law fails on the assessor made to break it, and none is skipped on a sound one. */
class ModelLawsTest {
    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(BrokenAssessors.ForgivesTheWorst.class, "worse_never_scores_lower"),
                Arguments.of(BrokenAssessors.CountsWhatNobodyAsked.class, "irrelevant_input_never_matters"),
                Arguments.of(BrokenAssessors.RoundsEachPart.class, "contributions_add_up_exactly_to_the_score"),
                Arguments.of(BrokenAssessors.TrustsTheFirstReading.class, "input_order_never_matters"),
                Arguments.of(BrokenAssessors.NamesNoChange.class, "the_nearest_change_is_nearest"),
                Arguments.of(BrokenAssessors.HidesWhatIsMissing.class, "what_is_missing_is_named"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_assessor_is_found(Class<?> broken, String law) {
        LawRun run = LawRun.breaking(broken, law);
        assertThat(run.broken()).contains(law);
        assertThat(run.failure(law)).containsInstanceOf(AssertionError.class);
    }

    @Test
    void no_law_is_skipped() {
        LawRun run = LawRun.of(ModelsKeepTheLaws.class);
        assertThat(run.results().keySet()).isEqualTo(LawRun.lawsOf(ModelLaws.class));
        assertThat(run.broken()).isEmpty();
        assertThat(run.skipped()).isEmpty();
    }
}
