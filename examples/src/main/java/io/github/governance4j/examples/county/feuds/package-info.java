/**
 * A made-up year of a town's disputes, for trying things out: {@code county generate --disputes}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.feuds.DisputeYear}. All disputes live side by side before the real deciders, since who is
 * assigned depends on how busy everybody is; {@code Scene} keeps the time, {@code Feud} leads one dispute, {@code Aftermath} what comes of its
 * agreement. A few acts that are refused are left in on purpose, and one village writes its week down on Fridays. Depends on {@code chamber},
 * {@code disputes}, {@code madeup}, the rulebook and core.
 */
@NullMarked
package io.github.governance4j.examples.county.feuds;

import org.jspecify.annotations.NullMarked;
