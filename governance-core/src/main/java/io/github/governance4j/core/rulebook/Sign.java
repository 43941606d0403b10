package io.github.governance4j.core.rulebook;

/** Which way a rule goes (加分还是扣分), where its text or its column says so. */
public enum Sign {
    /** It adds (加分、奖励). */
    AWARD,
    /** It takes away (扣分、处罚). */
    DEDUCTION,
    /** Nothing says so: a sentence of a charter or a setting of a scheme (未说明). */
    UNSAID
}
