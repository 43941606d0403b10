package io.github.governance4j.core.ladder;

/** What moves a case up a ladder (升级事由). */
public enum Trigger {
    /** The last try the rung allows has failed (次数用尽). */
    TRIES_USED,
    /** The rung's limit has passed (逾期). */
    LIMIT_PASSED,
    /** The case was found to be of a higher tier (等级上调). */
    TIER_RAISED,
    /** A party asks for it (当事人申请). */
    PARTY_ASKS,
    /** It is beyond what the rung is competent for (超出权限). */
    BEYOND_COMPETENCE
}
