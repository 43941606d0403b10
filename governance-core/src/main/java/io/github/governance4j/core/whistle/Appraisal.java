package io.github.governance4j.core.whistle;

/** What one side of a whistle says of the other (双向评价). Ours; the regulation asks for the appraisal and names no scale. */
public enum Appraisal {
    /** Did its part (尽责). */
    GOOD,
    /** Did it in part (基本尽责). */
    FAIR,
    /** Did not do its part, or called without need (不尽责). */
    POOR
}
