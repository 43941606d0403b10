package io.github.governance4j.core.risk.tier;

/** What a measure bears on (措施对象). An open objection suspends the one and not the other. */
public enum Target {
    /** On a thing or a place, for somebody's safety: a fence, a closed road (安全防护). */
    PROTECTIVE,
    /** On what a person may do or must put up with: visits, summonses, restrictions (涉及个人). */
    ON_PERSONS
}
