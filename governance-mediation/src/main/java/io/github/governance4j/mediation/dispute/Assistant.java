package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.place.PersonId;

/**
 * Somebody invited to help (协助调解人员), who is in only with every party's consent: 人民调解法 art. 20.
 *
 * @param person who
 * @param kind as what
 */
public record Assistant(PersonId person, AssistantKind kind) {}
