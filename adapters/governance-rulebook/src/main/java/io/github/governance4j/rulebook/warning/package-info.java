/**
 * The tables of what may be warned of, by whom and with what, and what surges are looked for.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.warning.WarningSheets} and {@link
 * io.github.governance4j.rulebook.warning.SurgeFields}. A new column or key is one line there and one part of the rules it becomes.
 *
 * <p>Depends on core's {@code risk.warning} and {@code risk.surge}, and on {@code csv}, {@code place}, {@code review} and {@code yaml} here.
 */
@NullMarked
package io.github.governance4j.rulebook.warning;

import org.jspecify.annotations.NullMarked;
