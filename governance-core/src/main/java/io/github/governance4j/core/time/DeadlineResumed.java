package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;

/**
 * The limit runs again, with what was left of it (期限恢复).
 *
 * @param at when it ran again
 * @param reckoning what it led to
 * @param explanation why
 */
public record DeadlineResumed(LocalDateTime at, Reckoning reckoning, Explanation explanation) implements DeadlineFact {
    @Override
    public <T> T match(Cases<T> cases) {
        return cases.resumed(this);
    }
}
