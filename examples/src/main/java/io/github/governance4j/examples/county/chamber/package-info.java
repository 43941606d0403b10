/**
 * A town's disputes while a log is gone through.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.chamber.Chamber}: it keeps the course of every dispute, which may be told late, and
 * in {@link io.github.governance4j.examples.county.chamber.Sequels} what comes of it: agreements in effect, referrals, stipends and ratings.
 * What one dispute went through is added up in {@link io.github.governance4j.examples.county.chamber.Story}. Another kind of sequel is one more
 * {@code Streams} there. Depends on {@code disputes}, {@code streams}, mediation and core.
 */
@NullMarked
package io.github.governance4j.examples.county.chamber;

import org.jspecify.annotations.NullMarked;
