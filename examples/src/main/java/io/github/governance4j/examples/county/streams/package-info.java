/**
 * Streams of facts while a log of acts is gone through, whatever they are about.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.streams.Sequence}, the one loop: before each row what has come due by then, then the
 * row, unless it stands there for the second time. The streams themselves are {@link
 * io.github.governance4j.examples.county.streams.LateStreams} where acts may be told late and {@link
 * io.github.governance4j.examples.county.streams.Streams} where they may not. What a row asks and which stream it is about is up to {@code
 * docket}, {@code register} and {@code chamber}. Depends on {@code log}, {@code rulings} and core.
 */
@NullMarked
package io.github.governance4j.examples.county.streams;

import org.jspecify.annotations.NullMarked;
