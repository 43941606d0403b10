package io.github.governance4j.mediation.stipend;

/** How a case ended, as far as a stipend may ask (结案方式). Whether it was settled is told so that nobody need hide it; no amount hangs on it. */
public enum CaseEnd {
    /** By agreement (调解成功). */
    SETTLED,
    /** By agreement on some points (部分达成). */
    SETTLED_IN_PART,
    /** Mediated, and ended without agreement (调解不成). */
    WITHOUT_AGREEMENT,
    /** It never came to mediation: declined, refused at once, sent elsewhere (未进入调解). */
    NOT_MEDIATED,
    /** It turned out to be a sham (虚假调解). */
    SHAM
}
