package io.github.governance4j.testkit.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kit for the kit: the law fails on each analysis and decider made to break it, and is not skipped on a sound one. */
class AnalysisLawsTest {
    private static final String LAW = "the_analysis_equals_the_exhaustive_walk";

    @ParameterizedTest
    @ValueSource(
            classes = {
                BrokenAnalyses.ForgetsReturns.class,
                BrokenAnalyses.ForgetsWindows.class,
                BrokenAnalyses.ForgetsMovesThatSkip.class,
                BrokenAnalyses.DecidesForOneMoreTry.class
            })
    void a_broken_analysis_or_decider_is_found(Class<?> broken) {
        LawRun run = LawRun.breaking(broken, LAW);
        assertThat(run.broken()).containsExactly(LAW);
        assertThat(run.failure(LAW)).containsInstanceOf(AssertionError.class);
    }

    @Test
    void the_law_is_not_skipped() {
        LawRun run = LawRun.of(AnalysisKeepsTheLaws.class);
        assertThat(run.results().keySet()).isEqualTo(LawRun.lawsOf(AnalysisLaws.class));
        assertThat(run.broken()).isEmpty();
        assertThat(run.skipped()).isEmpty();
    }
}
