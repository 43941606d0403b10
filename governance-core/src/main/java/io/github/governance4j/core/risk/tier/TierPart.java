package io.github.governance4j.core.risk.tier;

/** What a command may need to be there, or not to be (所涉事项). */
enum TierPart {
    /** A proposal that waits (待确认的提议). */
    PROPOSAL,
    /** A tier in effect (生效等级). */
    TIER,
    /** An open objection (未决异议). */
    OBJECTION,
    /** An order to put it right (整改指令). */
    ORDER,
    /** A report that it is put right (整改报告). */
    REPORT
}
