package io.github.governance4j.core.risk;

/** Which way an indicator gets worse (指标的不利方向). */
public enum Worse {
    /** More is worse: deaths, complaints. */
    UP,
    /** Less is worse: guards on duty, months since the last check. */
    DOWN
}
