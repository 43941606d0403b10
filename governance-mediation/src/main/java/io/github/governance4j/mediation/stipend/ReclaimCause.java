package io.github.governance4j.mediation.stipend;

/** Why a stipend is taken back (追回原因). */
public enum ReclaimCause {
    /** The dispute or its mediation was a sham (虚假调解). */
    SHAM,
    /** The file was not what it was said to be (案卷不实). */
    FALSE_FILE,
    /** The same dispute was paid before, elsewhere (重复领取). */
    PAID_ELSEWHERE
}
