package io.github.governance4j.mediation.record;

/** What sort of thing was said (发言性质). None of it is evidence later. */
public enum Said {
    /** What somebody says happened (陈述). */
    STATEMENT,
    /** What somebody gives way on for the sake of an agreement (让步). */
    CONCESSION,
    /** What somebody would settle for (调解方案). */
    PROPOSAL
}
