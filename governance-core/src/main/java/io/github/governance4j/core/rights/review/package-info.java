/**
 * A review of rules that knows the red lines (权利审查).
 *
 * <p>Start at {@link io.github.governance4j.core.rights.review.RightsReview}: it reads a rule, typed or as free Chinese text, proposes how
 * to classify it, and names every line it crosses, with the words that led there. What it knows stands in tables beside it: the many ways
 * rules say a thing, and which of them together cross which line. A new wording is one more word there, a new line one more row. It
 * decides nothing: what it blocks is never in force, everything else waits for a named person.
 *
 * <p>Depends on {@code explain}, {@code problem} and {@code rulebook}.
 */
@NullMarked
package io.github.governance4j.core.rights.review;

import org.jspecify.annotations.NullMarked;
