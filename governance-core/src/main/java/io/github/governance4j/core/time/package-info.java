/**
 * Exact time: working days, limits and deadlines.
 *
 * <p>Depends on {@code explain} and {@code problem}.
 */
@NullMarked
package io.github.governance4j.core.time;

import org.jspecify.annotations.NullMarked;
