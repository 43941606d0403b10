package io.github.governance4j.core.risk.surge;

/** How the counts of a series come about (风险类型). Types, not ranks: none is worse than another. */
public enum Pattern {
    /** By a rhythm: some days of the week, or some weeks of the month, have more than chance would give them (规律性). */
    REGULAR,
    /** Neither shown to keep a rhythm nor sudden; also where there is too little to tell (非规律性). */
    IRREGULAR,
    /** All at once: single periods stand far out of all others (突发性). */
    SUDDEN
}
