package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.place.PersonId;

/**
 * One person or organisation at odds (当事人), known here by an id alone.
 *
 * @param person who, as this office knows them
 * @param side the side it is on; a label
 */
public record Party(PersonId person, Side side) {}
