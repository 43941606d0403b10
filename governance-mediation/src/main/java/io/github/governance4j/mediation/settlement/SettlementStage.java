package io.github.governance4j.mediation.settlement;

/** How far an agreement has come (协议履行阶段). Whether it is under suit or confirmed stands beside it. */
public enum SettlementStage {
    /** Nothing took effect yet. */
    NOT_OPENED,
    /** It binds, and something is still to be done. */
    IN_EFFECT,
    /** It binds, and everything was done. */
    KEPT,
    /** A judgment or a settlement in court took its place. */
    REPLACED
}
