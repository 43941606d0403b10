/**
 * Tables of areas, bodies, posts and tenures: reads them, and names every fault of a place at its row.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.place.PlaceSheets}; callers outside use {@code RulebookFolder}. A new thing a table can
 * say is a column there; a new fault of a place is a constant in core and a line in {@link io.github.governance4j.rulebook.place.PlaceProblems}.
 * Depends on core, {@code csv} and {@code yaml}.
 */
@NullMarked
package io.github.governance4j.rulebook.place;

import org.jspecify.annotations.NullMarked;
