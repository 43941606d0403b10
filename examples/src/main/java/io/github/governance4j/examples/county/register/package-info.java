/**
 * A county's hazards while a log is gone through, and what came of them.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.register.Register}: it keeps the stream of every hazard and warning, puts each
 * row before its decider in the order rows were recorded, and does in between what falls due, in due order. Decisions are {@link
 * io.github.governance4j.examples.county.rulings.Ruling}s. A new kind of stream is one more {@code Streams} there.
 */
@NullMarked
package io.github.governance4j.examples.county.register;

import org.jspecify.annotations.NullMarked;
