package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;

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
    public <T> T match(Cases<T> cases) {
        return cases.recalculated(this);
    }
}
