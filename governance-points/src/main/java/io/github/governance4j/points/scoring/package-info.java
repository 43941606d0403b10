/**
 * One reported deed meets the catalogue (计分).
 *
 * <p>Start at {@link io.github.governance4j.points.scoring.Scoring}: it answers with a {@link
 * io.github.governance4j.points.scoring.Score} – what counts, what a cap left over, how long it lasts – or with the reasons why there
 * can be none. A used-up cap is a score of zero, never silence. For a breach it answers with a {@link
 * io.github.governance4j.points.scoring.Weight}; whether the person was heard is for the ledger to ask. A new question asked of a deed is one more finding in {@code Scoring}, in
 * its rank.
 *
 * <p>Depends on {@code catalogue} and core. Knows nothing of accounts but what {@link io.github.governance4j.points.scoring.Usage} tells.
 */
@NullMarked
package io.github.governance4j.points.scoring;

import org.jspecify.annotations.NullMarked;
