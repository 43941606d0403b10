/**
 * What a county decides, as dated, adopted editions.
 *
 * <p>Depends on {@code place}.
 */
@NullMarked
package io.github.governance4j.core.rulebook;

import org.jspecify.annotations.NullMarked;
