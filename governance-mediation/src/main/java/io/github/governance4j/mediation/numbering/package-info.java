/**
 * Numbers for ids, so that what is asked for every dispute is in arrays and bits; not exported.
 *
 * <p>Start at {@link io.github.governance4j.mediation.numbering.Numbers}. What is here knows nothing of mediation. Depends on nothing of
 * ours.
 */
@NullMarked
package io.github.governance4j.mediation.numbering;

import org.jspecify.annotations.NullMarked;
