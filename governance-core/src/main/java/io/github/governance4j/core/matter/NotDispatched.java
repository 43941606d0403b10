package io.github.governance4j.core.matter;

/** What is not dispatched but sent where it belongs (不予派单的诉求), after 北京市接诉即办工作条例 (2021) art. 11. */
public enum NotDispatched {
    /** An emergency: police, fire or ambulance (紧急情况). */
    EMERGENCY,
    /** Already in a legal procedure, or before the petition office (已进入法定程序). */
    LEGAL_PROCEDURE,
    /** Settled before, and nothing new is told (无新事实的重复诉求). */
    REPEAT_WITHOUT_NEW_FACTS,
    /** Touches a state or trade secret, or somebody's privacy (涉密或涉隐私). */
    SECRET_OR_PRIVATE,
    /** Nothing that public bodies are there for (超出职责范围). */
    OUTSIDE_DUTY,
    /** Against the law or public morals (违法或违背公序良俗). */
    UNLAWFUL_OR_IMMORAL
}
