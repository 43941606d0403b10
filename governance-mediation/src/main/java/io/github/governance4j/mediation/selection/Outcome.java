package io.github.governance4j.mediation.selection;

/** What came of a choice (选任结果). */
public enum Outcome {
    /** Somebody was found. */
    FOUND,
    /** Somebody may mediate, but there is none all sides leave, or a side said nothing where all must speak. */
    NOBODY_AGREED_ON,
    /** Nobody may mediate at all. */
    NOBODY_ELIGIBLE
}
