/**
 * A short log of deeds decided under a rulebook, every decision printed: {@code county run}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.run.RunCommand}. It is a {@code replay} with somebody listening. Depends on
 * {@code replay}, {@code book} and {@code console}.
 */
@NullMarked
package io.github.governance4j.examples.county.run;

import org.jspecify.annotations.NullMarked;
