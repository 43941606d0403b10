/**
 * What every store of facts owes its host.
 *
 * <p>Start at {@link io.github.governance4j.testkit.store.EventStoreLaws}: implement it in a test class and hand out fresh stores. {@link
 * io.github.governance4j.testkit.store.FeedLaws}, {@link io.github.governance4j.testkit.store.BookmarkLaws} and {@link
 * io.github.governance4j.testkit.store.RunnerLaws} do the same for what follows along with a store and does what comes due on it. {@link
 * io.github.governance4j.testkit.store.SnapshotLaws} is for states that are written down. A
 * new law is one more default method there, and one more broken store in the kit's own tests.
 *
 * <p>Depends on core's {@code store} and {@code decide}, on {@code claim} and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.store;

import org.jspecify.annotations.NullMarked;
