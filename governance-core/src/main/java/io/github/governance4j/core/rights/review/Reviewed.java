package io.github.governance4j.core.rights.review;

import java.util.List;

/**
 * What a review says of one rule (审查结果).
 *
 * @param proposal how it might be classified
 * @param flags the lines it crosses or may cross, the most telling first; one for each line
 */
public record Reviewed(Proposal proposal, List<Flag> flags) {
    /**
     * Copies the flags.
     *
     * @param proposal how it might be classified
     * @param flags the lines it crosses
     */
    public Reviewed {
        flags = List.copyOf(flags);
    }

    /** {@return whether it is never in force, whoever classifies it} */
    public boolean isBlocked() {
        return has(Bar.BLOCKED);
    }

    /** {@return whether it may only be in force as an offence, each time with the finding of an authority} */
    public boolean needsFinding() {
        return has(Bar.NEEDS_FINDING);
    }

    private boolean has(Bar bar) {
        // Asked for every item of a catalogue, and there are few flags.
        for (Flag flag : flags) {
            if (flag.bar() == bar) {
                return true;
            }
        }
        return false;
    }
}
