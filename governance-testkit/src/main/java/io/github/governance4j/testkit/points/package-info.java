/**
 * Laws of points accounts, for a county to run on its own catalogues (积分通则).
 *
 * <p>Start at {@link io.github.governance4j.testkit.points.PointsLaws}: name the rules and run it. {@link
 * io.github.governance4j.testkit.points.PointsArbitraries} makes whole catalogues, for whoever changes the decider itself. A law for
 * something new goes into the interface of its topic, or into one more that {@code PointsLaws} extends, together with a decider that
 * breaks it.
 *
 * <p>Depends on points and core. The laws work the rules out a second time, and slowly, on purpose: nothing here calls the scoring.
 */
@NullMarked
package io.github.governance4j.testkit.points;

import org.jspecify.annotations.NullMarked;
