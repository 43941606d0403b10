/**
 * Work that is told late (迟报): a district without a network sends its week afterwards, out of order and some of it twice, and the case
 * stands as if everything had been told when it happened.
 *
 * <p>Start at {@link io.github.governance4j.core.late.LateDecider}, which goes round any decider. Within a stated window its view is
 * the telling of all acts in the order they happened, with what falls due in between; what this changes of what had been told before
 * is a recorded correction. A new thing that can become of an act is one more {@link io.github.governance4j.core.late.Step}.
 *
 * <p>Depends on {@code decide} and {@code explain}; knows no decider in particular.
 */
@NullMarked
package io.github.governance4j.core.late;

import org.jspecify.annotations.NullMarked;
