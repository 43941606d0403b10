package io.github.governance4j.examples.county.rulings;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;

/**
 * What had been told of a stream was told otherwise, because an act was told late (更正).
 *
 * @param stream which matter
 * @param act the late act's id
 * @param dropped how many steps no longer stand
 * @param told how many stand in their place
 * @param why the whole reason, with what was dropped and what stands now
 */
public record Correction(StreamId stream, String act, int dropped, int told, Explanation why) {}
