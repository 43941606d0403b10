package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.problem.Severity;

/**
 * One line that a rule crosses, or may cross (标记).
 *
 * @param line which, why, on what basis, and what would make it lawful
 * @param at the words that led there
 */
public record Flag(RedLine line, Spot at) {
    /** {@return {@code RL01} to {@code RL20}, or {@code PROPORTION}} */
    public String code() {
        return line.code();
    }

    /** {@return what stands in its way} */
    public Bar bar() {
        return line.bar();
    }

    /** {@return {@link Severity#ERROR} where the rule is blocked, else {@link Severity#WARNING}} */
    public Severity severity() {
        return line.bar().severity();
    }
}
