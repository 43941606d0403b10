package io.github.governance4j.core.matter;

/** What a reporter thinks of how it went (满意度). Ours; the regulations name a rate of satisfaction and no scale. */
public enum Rating {
    /** Satisfied (满意). */
    SATISFIED,
    /** On the whole satisfied (基本满意). */
    FAIRLY_SATISFIED,
    /** Not satisfied (不满意). */
    DISSATISFIED
}
