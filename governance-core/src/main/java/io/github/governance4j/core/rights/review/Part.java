package io.github.governance4j.core.rights.review;

/** The part of a rule that words stand in (所在部分). */
public enum Part {
    /** Its title: the rule itself. */
    TITLE,
    /** The heading it stands under. */
    CATEGORY,
    /** What stands before a colon and speaks for it. */
    LEAD,
    /** What its points are given for. */
    UNIT,
    /** What shows that it was done. */
    EVIDENCE
}
