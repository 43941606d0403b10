package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.function.Function;

/**
 * The limit stopped running (期限中止), for example for a hearing (信访工作条例 art. 36) or an appraisal (医疗纠纷条例 art. 38).
 *
 * @param at when it stopped
 * @param left what was left of it
 * @param explanation why
 */
public record DeadlinePaused(LocalDateTime at, TimeLeft left, Explanation explanation) implements DeadlineFact {
    @Override
    public <T> T fold(
            Function<DeadlineExtended, T> extended,
            Function<DeadlinePaused, T> paused,
            Function<DeadlineResumed, T> resumed,
            Function<DeadlineRecalculated, T> recalculated) {
        return paused.apply(this);
    }
}
