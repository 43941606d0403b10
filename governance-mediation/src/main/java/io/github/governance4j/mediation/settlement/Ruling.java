package io.github.governance4j.mediation.settlement;

/** What a court decides on an application (裁定). */
public enum Ruling {
    /** The agreement is valid (裁定有效). */
    CONFIRMED,
    /** The application is dismissed (裁定驳回申请). */
    DISMISSED,
    /** It is not accepted (裁定不予受理). */
    NOT_ACCEPTED
}
