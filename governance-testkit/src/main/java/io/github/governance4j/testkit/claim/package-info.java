/**
 * How the kit's laws fail: with a sentence, and with both sides where there are two.
 *
 * <p>Start at {@link io.github.governance4j.testkit.claim.Claim}. Not exported: whoever writes laws of their own has their own
 * assertions. A way to fail that a second law needs goes there.
 *
 * <p>Depends on core's {@code store}.
 */
@NullMarked
package io.github.governance4j.testkit.claim;

import org.jspecify.annotations.NullMarked;
