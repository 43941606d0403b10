package io.github.governance4j.points.catalogue;

/** Whether an item adds or takes away (加分、扣分). */
public enum Direction {
    /** Adds to both balances of an account (加分). */
    AWARD,
    /** Takes from standing only, never from what was earned and can be spent (扣分). */
    DEDUCTION
}
