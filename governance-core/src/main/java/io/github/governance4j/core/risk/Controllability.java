package io.github.governance4j.core.risk;

/**
 * What the risk assessment of a proposed decision ends with (决策风险可控性，重大行政决策程序暂行条例 arts. 22 to 24).
 */
public enum Controllability {
    /** It can be controlled; the decision may be taken (可控). */
    CONTROLLABLE,
    /** It cannot; only once the draft has been changed so that it can (不可控). */
    NOT_CONTROLLABLE
}
