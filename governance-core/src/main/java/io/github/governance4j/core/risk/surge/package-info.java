/**
 * Whether there is more of something than there was: counts per place and kind, and alarms on them (突增监测).
 *
 * <p>Start at {@link io.github.governance4j.core.risk.surge.Surges}, which screens a {@link
 * io.github.governance4j.core.risk.surge.CountSeries} whole, or at {@link io.github.governance4j.core.risk.surge.Watch}, which takes one
 * count after another. A {@link io.github.governance4j.core.risk.surge.Counter} makes series of events. What is looked for, and how often
 * it finds something where nothing is, stands at {@link io.github.governance4j.core.risk.surge.SurgeSettings}. An alarm is a signal for
 * somebody to look at; no warning, tier or mark on anybody follows from it by itself.
 *
 * <p>A new method is one more {@link io.github.governance4j.core.risk.surge.Method} with a class like {@link
 * io.github.governance4j.core.risk.surge.Cusum}'s beside it. All verdicts are worked out in whole numbers; only a printed bound is rounded.
 *
 * <p>Depends on {@code decide} for stream ids, {@code explain} and {@code place}.
 */
@NullMarked
package io.github.governance4j.core.risk.surge;

import org.jspecify.annotations.NullMarked;
