package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.function.Function;

/**
 * The limit was counted again because a notice arranged days it depends on (依新通知重新计算).
 *
 * @param at when it was counted again
 * @param reckoning what it led to
 * @param explanation why
 */
public record DeadlineRecalculated(LocalDateTime at, Reckoning reckoning, Explanation explanation)
        implements DeadlineFact {
    @Override
    public <T> T fold(
            Function<DeadlineExtended, T> extended,
            Function<DeadlinePaused, T> paused,
            Function<DeadlineResumed, T> resumed,
            Function<DeadlineRecalculated, T> recalculated) {
        return recalculated.apply(this);
    }
}
