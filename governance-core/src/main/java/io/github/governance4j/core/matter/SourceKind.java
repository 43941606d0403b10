package io.github.governance4j.core.matter;

/** How a matter came in (受理渠道). A closed vocabulary of ours; the briefings name these channels without listing them. */
public enum SourceKind {
    /** A resident reported it at a counter or a meeting (群众上报). */
    RESIDENT,
    /** A grid member came upon it (网格发现). */
    GRID,
    /** The hotline (12345 热线). */
    HOTLINE,
    /** A page or an app (网上平台). */
    ONLINE,
    /** The petition office passed it on (信访转来). */
    PETITION_OFFICE,
    /** A department or another unit passed it on (部门移送). */
    UNIT,
    /** An early sign grew into it (苗头转来). */
    EARLY_SIGN
}
