package io.github.governance4j.points.claim.flow;

/** What is done at a step (环节类别). A closed vocabulary of ours. */
public enum StepKind {
    /** Somebody looks at it and passes or declines it (审核). */
    REVIEW,
    /** A meeting passes or declines it; who took part is named (评议). */
    MEETING,
    /** A place of a quota is asked for; answered by the quota's own books (名额). */
    PLACE,
    /** The person is told grounds and evidence and can reply (告知申辩). */
    NOTICE,
    /** It is put up for everybody to see and object to (公示). */
    POSTING,
    /** It is entered on the account (入账). */
    ENTRY;

    /** {@return whether a person says yes or no here} */
    public boolean isDeciding() {
        return this == REVIEW || this == MEETING;
    }
}
