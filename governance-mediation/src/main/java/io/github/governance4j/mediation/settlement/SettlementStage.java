package io.github.governance4j.mediation.settlement;

/** How far an agreement has come (协议履行阶段). Whether it is under suit or confirmed stands beside it. */
public enum SettlementStage {
    /** Nothing took effect yet (未生效). */
    NOT_OPENED,
    /** It binds, and something is still to be done (履行中). */
    IN_EFFECT,
    /** It binds, and everything was done (履行完毕). */
    KEPT,
    /** A judgment or a settlement in court took its place (已由裁判取代). */
    REPLACED
}
