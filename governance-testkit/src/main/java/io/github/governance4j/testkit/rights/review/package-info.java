/**
 * Laws of a review that knows the red lines, to run on a catalogue of your own (权利审查通则).
 *
 * <p>Start at {@link io.github.governance4j.testkit.rights.review.ReviewLaws}: name the catalogue and run it. Rules are drawn from the
 * catalogue itself, and put together from the many ways rules say a thing; a wording that is missing goes into {@code Wordings}. A law for
 * something new goes there together with a review that breaks it.
 *
 * <p>Depends on core's {@code rights.review} and {@code rulebook}, on points' {@code catalogue} and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.rights.review;

import org.jspecify.annotations.NullMarked;
