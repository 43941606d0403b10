package io.github.governance4j.core.risk.warning;

/** How far a warning has come (预警状态). */
public enum WarningStage {
    /** Nothing was issued on the stream. */
    NOT_ISSUED,
    /** It stands (预警中). */
    IN_FORCE,
    /** It was lifted (已解除). */
    LIFTED,
    /** Its last day is over (已失效). */
    LAPSED
}
