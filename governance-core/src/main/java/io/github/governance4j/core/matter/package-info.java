/**
 * The life of a matter: which are small and which are big, and where each goes.
 *
 * <p>Start at {@link io.github.governance4j.core.matter.TriageTable} and {@link io.github.governance4j.core.matter.RoutingTable}.
 *
 * <p>Depends on {@code place}, {@code ladder} and {@code explain}.
 */
@NullMarked
package io.github.governance4j.core.matter;

import org.jspecify.annotations.NullMarked;
