/**
 * Places of a quota across accounts (名额): one household per group per year.
 *
 * <p>Start at {@link io.github.governance4j.points.claim.places.Places}, the decider of one {@link
 * io.github.governance4j.points.claim.places.PlaceKey}: a claim bids, a place is taken or none is left, and comes back when the claim ends
 * without an entry. {@code points.claim} sends the bids and hears the answers.
 *
 * <p>Depends on {@code points.claim.flow} and core.
 */
@NullMarked
package io.github.governance4j.points.claim.places;

import org.jspecify.annotations.NullMarked;
