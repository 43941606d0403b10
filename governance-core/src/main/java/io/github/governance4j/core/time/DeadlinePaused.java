package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;

/**
 * The limit stopped running (期限中止), for example for a hearing (信访工作条例 art. 36) or an appraisal (医疗纠纷条例 art. 38).
 *
 * @param at when it stopped
 * @param left what was left of it
 * @param explanation why
 */
public record DeadlinePaused(LocalDateTime at, TimeLeft left, Explanation explanation) implements DeadlineFact {
    @Override
    public <T> T match(Cases<T> cases) {
        return cases.paused(this);
    }
}
