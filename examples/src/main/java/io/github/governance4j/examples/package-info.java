/**
 * Hosts that use the library. Start at {@link io.github.governance4j.examples.County}, the program; what it can do is in {@code county}.
 *
 * <p>Nothing here is published: it shows how a host wires files, clocks and screens to pure rules.
 */
@NullMarked
package io.github.governance4j.examples;

import org.jspecify.annotations.NullMarked;
