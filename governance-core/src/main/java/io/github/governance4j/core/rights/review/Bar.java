package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.problem.Severity;

/** What stands in the way of a rule that was flagged (障碍程度), worst first. Closed; ours. */
public enum Bar {
    /** Its own words cross a line that nothing anybody finds can cure: it is never in force (禁止). */
    BLOCKED(Severity.ERROR),
    /** It judges what only an authority may find: it counts only as an offence, each time with the finding (须有认定). */
    NEEDS_FINDING(Severity.WARNING),
    /** It may cross a line; a named person who classifies it decides (存疑). */
    DOUBTFUL(Severity.WARNING);

    private final Severity severity;

    Bar(Severity severity) {
        this.severity = severity;
    }

    /** {@return how a list of problems tells it: an error where it is blocked, else a warning} */
    public Severity severity() {
        return severity;
    }
}
