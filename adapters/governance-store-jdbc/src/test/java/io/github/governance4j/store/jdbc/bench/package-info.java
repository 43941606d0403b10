/**
 * Measures what durable posting costs beside a plain bank transfer in the same run, and writes {@code docs/durability.md}.
 *
 * <p>Start at {@link io.github.governance4j.store.jdbc.bench.Durability}; the script {@code durability} of this module runs it.
 */
@NullMarked
package io.github.governance4j.store.jdbc.bench;

import org.jspecify.annotations.NullMarked;
