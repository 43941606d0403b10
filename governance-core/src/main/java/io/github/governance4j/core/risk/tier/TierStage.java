package io.github.governance4j.core.risk.tier;

/** How far it has come with a subject, as recorded (定级阶段). What is in effect at a moment says {@link Tiered#inEffect}. */
public enum TierStage {
    /** No tier, and none proposed (未定级). */
    UNTIERED,
    /** A proposal waits, nothing is in effect (待确认). */
    PROPOSED,
    /** A tier is in effect (已生效). */
    IN_EFFECT,
    /** A tier is in effect, and a change is proposed (生效并待变更). */
    CHANGE_PROPOSED,
    /** A person affected objected, and nobody answered yet (异议中). */
    OBJECTED,
    /** It is to be put right (整改中). */
    RECTIFYING,
    /** It is said to be put right, and somebody is to go and see (待复查). */
    REEXAMINING
}
