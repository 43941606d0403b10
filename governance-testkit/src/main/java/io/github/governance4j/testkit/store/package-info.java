/**
 * What every store of facts owes its host.
 *
 * <p>Start at {@link io.github.governance4j.testkit.store.EventStoreLaws}: implement it in a test class and hand out fresh stores. A
 * new law is one more default method there, and one more broken store in the kit's own tests.
 *
 * <p>Depends on core's {@code store} and {@code decide}, on {@code claim} and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.store;

import org.jspecify.annotations.NullMarked;
