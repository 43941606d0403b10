/**
 * Where facts are kept.
 *
 * <p>Depends on {@code decide} and {@code explain}.
 */
@NullMarked
package io.github.governance4j.core.store;

import org.jspecify.annotations.NullMarked;
