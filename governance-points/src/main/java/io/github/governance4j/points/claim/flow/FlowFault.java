package io.github.governance4j.points.claim.flow;

/** What stands against steps making a flow (流程缺陷), in this order. */
public enum FlowFault {
    /** There is no step, or there are too many. */
    NO_STEPS,
    /** Two steps share a name, or one is called like the declaration. */
    NAME_TWICE,
    /** It does not end with an entry, or has one before. */
    NEVER_ENTERED,
    /** Silence goes to a step that is not further on, so it might never end. */
    GOES_BACK,
    /** Something is put up, and nothing says for how long and what of it. */
    POSTING_UNSAID,
    /** Silence would let a deduction pass. */
    SILENCE_AGAINST_A_PERSON,
    /** A deduction is put up for everybody to see. */
    DEDUCTION_POSTED,
    /** A deduction could be entered without the person being told first, or without somebody else deciding after that. */
    DEDUCTION_UNHEARD,
    /** A deduction would be entered by nobody. */
    DEDUCTION_BY_NOBODY
}
