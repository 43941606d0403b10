/**
 * What looking for surges owes those who are watched, as laws to run on your own settings or methods.
 *
 * <p>Start at {@link io.github.governance4j.testkit.risk.surge.SurgeLaws}. A new law is one more default method there, and one more broken
 * method in the kit's own tests.
 *
 * <p>Depends on core's {@code risk.surge} and {@code place}, on {@code claim} here and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.risk.surge;

import org.jspecify.annotations.NullMarked;
