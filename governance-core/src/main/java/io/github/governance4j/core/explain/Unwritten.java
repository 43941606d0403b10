package io.github.governance4j.core.explain;

import org.jspecify.annotations.Nullable;

/**
 * What a decision took down for a finding that nobody has read yet (未成文的说明): the very values it was decided by, and how the finding is
 * written from them.
 *
 * <pre>{@code
 * final class CapMet extends Unwritten {
 *     private final long cap;
 *     private final long usedBefore;
 *     ...
 *     protected Explanation write() {
 *         return CAP.says(usedBefore < cap).points(cap).points(usedBefore).build();
 *     }
 * }
 *
 * Explanation why = CAP.later(usedBefore < cap, new CapMet(cap, usedBefore));
 * }</pre>
 *
 * <p>A subclass is immutable, its fields final, and {@link #write()} reads nothing but them: so what is read later is
 * what would have been written at once. Most decisions are made for their facts and never read; those cost a few numbers.
 */
public abstract class Unwritten {
    // Two readers at once may both write; what they write is equal.
    private volatile @Nullable Explanation written;

    /** For the rule that decides. */
    protected Unwritten() {}

    /**
     * Writes the finding, from the fields alone.
     *
     * @return the finding; its rule and verdict are those it was promised with
     */
    protected abstract Explanation write();

    final Explanation written(Rule rule, boolean holds) {
        Explanation before = written;
        if (before != null) {
            return before;
        }
        Explanation now = write();
        if (now.holds() != holds || !now.rule().equals(rule)) {
            throw new IllegalStateException(
                    "bug: " + rule + (holds ? " holds" : " fails") + " was promised, and written is " + now);
        }
        written = now;
        return now;
    }
}
