/**
 * What work told late owes everybody, as laws to run on your own decider.
 *
 * <p>Start at {@link io.github.governance4j.testkit.late.LateLaws}: name a decider, commands for it and a way to stamp them anew; the
 * kit tells them late, out of order and twice, and holds the view against a plain telling in order. A new law is one more default
 * method there, and one more broken decider in the kit's own tests.
 *
 * <p>Depends on core's {@code decide} and {@code late}, on {@code claim} and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.late;

import org.jspecify.annotations.NullMarked;
