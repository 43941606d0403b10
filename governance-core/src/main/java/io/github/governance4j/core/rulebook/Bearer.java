package io.github.governance4j.core.rulebook;

/**
 * Whose account a rule touches (承受主体). A closed vocabulary of ours.
 *
 * <p>One act, one actor: a household may pool what its members earn, but never bears what one of them did (no collective penalty; ours,
 * after 个人信息保护法 6 条 and 村民委员会组织法 31 条).
 */
public enum Bearer {
    /** The person who acted (本人). */
    PERSON,
    /** The household of the person who acted; awards only (家庭户). */
    HOUSEHOLD
}
