/**
 * How dangerous something is, by models that are data and explain themselves (风险评估与分级).
 *
 * <p>Start at {@link io.github.governance4j.core.risk.Model}: it takes {@link io.github.governance4j.core.risk.Readings} of a {@link
 * io.github.governance4j.core.risk.Subject} and answers with an {@link io.github.governance4j.core.risk.Assessment}. Its tiers belong to
 * a {@link io.github.governance4j.core.risk.TierScheme}, which alone compares them. What is assessed is a matter, a dispute, a place, a
 * hazard or a proposed decision; no person has a tier, and no type here can name one.
 *
 * <p>A new indicator, band or scheme is a row in a rulebook. An assessment is a finding; the way to effect through two bodies is decided
 * elsewhere.
 *
 * <p>Depends on {@code place} for areas, {@code decide} for stream ids, {@code rulebook} for edition ids, {@code rights.review} for what no
 * model may count, and {@code explain}.
 */
@NullMarked
package io.github.governance4j.core.risk;

import org.jspecify.annotations.NullMarked;
