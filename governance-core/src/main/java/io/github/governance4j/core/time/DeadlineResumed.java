package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.function.Function;

/**
 * The limit runs again, with what was left of it (期限恢复).
 *
 * @param at when it ran again
 * @param reckoning what it led to
 * @param explanation why
 */
public record DeadlineResumed(LocalDateTime at, Reckoning reckoning, Explanation explanation) implements DeadlineFact {
    @Override
    public <T> T fold(
            Function<DeadlineExtended, T> extended,
            Function<DeadlinePaused, T> paused,
            Function<DeadlineResumed, T> resumed,
            Function<DeadlineRecalculated, T> recalculated) {
        return resumed.apply(this);
    }
}
