package io.github.governance4j.core.whistle;

import io.github.governance4j.core.place.BodyId;

/**
 * One side looking at the other (评价方与被评价方).
 *
 * @param by who appraises
 * @param of who is appraised
 */
public record Pair(BodyId by, BodyId of) {}
