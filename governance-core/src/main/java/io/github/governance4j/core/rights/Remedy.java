package io.github.governance4j.core.rights;

/**
 * A way out of a procedure to somebody else's judgement (救济途径).
 *
 * <p>{@link #COURT} is open at every moment, whatever a rulebook says: mediation may not keep a party from the court (人民调解法 art. 3).
 */
public enum Remedy {
    /** The people's court (诉讼). */
    COURT,
    /** Arbitration, where the parties agreed on it or the law provides it (仲裁). */
    ARBITRATION,
    /** Administrative reconsideration (行政复议). */
    RECONSIDERATION,
    /** An administrative ruling between the parties (行政裁决). */
    RULING,
    /** Review by the body above (复查、复核): 信访工作条例 art. 35 and 36. */
    REVIEW
}
