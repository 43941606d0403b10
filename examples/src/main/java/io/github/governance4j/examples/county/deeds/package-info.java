/**
 * A log of deeds, read row by row.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.deeds.DeedLog}. A log is gone through twice: the {@code Survey} learns how long
 * it is, what its content's digest is and which ids may stand in it twice; then its rows are handed out, one at a time. Neither keeps the
 * rows. A new column is read in {@code DeedLog}, what a deed is made of in {@code DeedCells}. Depends on the rulebook adapter, points and
 * core.
 */
@NullMarked
package io.github.governance4j.examples.county.deeds;

import org.jspecify.annotations.NullMarked;
