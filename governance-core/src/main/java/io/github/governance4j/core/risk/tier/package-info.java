/**
 * From a proposed tier to one that has effect, and out of it again (定级).
 *
 * <p>Start at {@link io.github.governance4j.core.risk.tier.Tiering}, a decider with one stream for each subject: one body proposes,
 * another confirms, then the tier is in effect until its last day. Whatever acts on tiers takes a {@link
 * io.github.governance4j.core.risk.tier.TierInEffect}; a proposal cannot become one on any other way. Which roles do what, how long there
 * is for it, and what each tier entails is data: {@link io.github.governance4j.core.risk.tier.TierRules}. A new thing that can be asked is
 * one more command of one of the four families of {@link io.github.governance4j.core.risk.tier.TierCommand}.
 *
 * <p>Depends on {@code risk}, {@code rights} and its review, {@code matter}, {@code decide}, {@code explain}, {@code place}, {@code rulebook} and {@code
 * time}.
 */
@NullMarked
package io.github.governance4j.core.risk.tier;

import org.jspecify.annotations.NullMarked;
