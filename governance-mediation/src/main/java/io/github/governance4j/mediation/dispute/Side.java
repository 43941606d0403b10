package io.github.governance4j.mediation.dispute;

/** Which side a party is on (当事人一方). Only a label: rights and duties are the same on both (人民调解法 art. 3: 平等). */
public enum Side {
    /** The side that asked first, or that the committee named first (申请人一方). */
    APPLICANT,
    /** The other (被申请人一方). */
    RESPONDENT
}
