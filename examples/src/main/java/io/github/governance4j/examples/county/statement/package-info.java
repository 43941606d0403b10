/**
 * The passbook of one account: what a log says of it, as of a day, as known on a day.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.statement.StatementCommand}. What a line says is up to {@code points.statement}; here
 * it is only printed. Depends on {@code replay}, the rulebook, points and core.
 */
@NullMarked
package io.github.governance4j.examples.county.statement;

import org.jspecify.annotations.NullMarked;
