/**
 * From a deed somebody declares to its entry on an account (申报、审核、公示、入账).
 *
 * <p>Start at {@link io.github.governance4j.points.claim.Claiming}, the decider of one claim; the way it goes is data, in {@code flow}, and
 * deductions go the same way as awards, with notice and a decision by somebody else on it. {@link
 * io.github.governance4j.points.claim.ClaimReaction} asks the account and the places of a quota, {@link
 * io.github.governance4j.points.claim.EntryReaction} and {@link io.github.governance4j.points.claim.PlaceReaction} bring their answers. A
 * new thing that can be asked is one more command, a new thing that can be true one more fact of its family.
 *
 * <p>Depends on {@code points.claim.flow}, {@code points.claim.places}, {@code points.ledger}, {@code points.catalogue} and core.
 */
@NullMarked
package io.github.governance4j.points.claim;

import org.jspecify.annotations.NullMarked;
