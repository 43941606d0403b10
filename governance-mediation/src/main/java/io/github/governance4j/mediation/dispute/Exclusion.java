package io.github.governance4j.mediation.dispute;

import io.github.governance4j.mediation.ExclusionId;

/**
 * A reason why a track does not take a case (不适用调解的情形).
 *
 * @param id its name
 * @param title the rule's words
 * @param source the law and article
 */
public record Exclusion(ExclusionId id, String title, String source) {}
