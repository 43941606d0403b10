/** Hosts that use the library: the {@code county} command. */
@NullMarked
package io.github.governance4j.examples;

import org.jspecify.annotations.NullMarked;
