/**
 * How claims go, as data a county writes (申报流程规则).
 *
 * <p>Start at {@link io.github.governance4j.points.claim.flow.ClaimRules}, what one edition says; a {@link
 * io.github.governance4j.points.claim.flow.Flow} is a list of {@link io.github.governance4j.points.claim.flow.Step}s. What would be unfair
 * to a person cannot be built: {@link io.github.governance4j.points.claim.flow.FlowFault} names it. A new kind of step is one more constant
 * of {@link io.github.governance4j.points.claim.flow.StepKind} and a function that does it in {@code points.claim}.
 *
 * <p>Depends on {@code points.catalogue} and core.
 */
@NullMarked
package io.github.governance4j.points.claim.flow;

import org.jspecify.annotations.NullMarked;
