package io.github.governance4j.core.risk.tier;

/** What a confirmation does to the tier there is (变动). */
public enum Move {
    /** There was none in effect (首次). */
    FIRST,
    /** It is higher than the one in effect (升级). */
    RAISED,
    /** It is the one in effect, with a new last day (延续). */
    KEPT,
    /** It is lower than the one in effect (降级). */
    LOWERED
}
