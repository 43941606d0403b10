package io.github.governance4j.core.risk.warning;

/** How fast a warning is passed on (信息处置类别, a county's practice). Who is told, and within what time, is stated by the rules. */
public enum Speed {
    /** At once, as it happens (紧急). */
    URGENT,
    /** While it develops (动态). */
    DYNAMIC,
    /** With what is gathered for analysis (常规). */
    ROUTINE
}
