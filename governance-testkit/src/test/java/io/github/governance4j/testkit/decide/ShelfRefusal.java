package io.github.governance4j.testkit.decide;

/** Why the tool shelf says no, most decisive first. */
public enum ShelfRefusal {
    NO_RULES_IN_FORCE,
    TOOL_IS_OUT,
    TOO_MANY_OUT,
    TOOL_IS_NOT_OUT,
    NOT_LATE_YET
}
