/**
 * What every command shares: its streams, the languages it speaks, its exit codes.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.console.Console}. Depends on core only.
 */
@NullMarked
package io.github.governance4j.examples.county.console;

import org.jspecify.annotations.NullMarked;
