/**
 * Laws for what you build on governance4j, and generators to feed them.
 *
 * <p>Start at {@link io.github.governance4j.testkit.decide.DeciderLaws} for a decider, at {@link
 * io.github.governance4j.testkit.store.EventStoreLaws} for a store, at {@link io.github.governance4j.testkit.points.PointsLaws} for a
 * points catalogue; implement the interface in a test class and name what is to be judged. {@link io.github.governance4j.testkit.decide.Given} writes single examples. {@link
 * io.github.governance4j.testkit.CoreArbitraries} makes core's values; a generator for a new core value goes there, a law for a new
 * kind of thing into a package of its own.
 *
 * <p>The kit is itself tested: one broken decider or store for each fault it promises to find. A new law comes with one more of them.
 */
@NullMarked
package io.github.governance4j.testkit;

import org.jspecify.annotations.NullMarked;
