package io.github.governance4j.points.claim.places;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.claim.flow.Quota;

/**
 * What a claim asks of the places (名额申请). Asked again it is the same to the letter.
 *
 * @param key which places
 * @param claim the claim that asks
 * @param attempt the how many-th time it asks anew, from 1: after a place was given back it may ask once more
 * @param holder who would hold the place: a household or a person, as {@link Quota#unit()} says
 * @param number how many places there are, 1 to {@link Quota#MOST}
 * @param beyond whether a place is due although none may be left, because an objection was upheld
 * @param edition the edition that says so
 */
public record PlaceBid(
        PlaceKey key, StreamId claim, int attempt, String holder, int number, boolean beyond, EditionId edition) {
    /**
     * Checks the numbers.
     *
     * @param key which places
     * @param claim the claim that asks
     * @param attempt the how many-th time
     * @param holder who would hold the place
     * @param number how many places there are
     * @param beyond whether a place is due although none may be left
     * @param edition the edition that says so
     * @throws IllegalArgumentException if a number is out of bounds, or the holder's name is empty
     */
    public PlaceBid {
        if (attempt < 1 || number < 1 || number > Quota.MOST || holder.isEmpty()) {
            throw new IllegalArgumentException(
                    "an attempt from 1, 1 to " + Quota.MOST + " places and a holder: " + attempt + ", " + number);
        }
    }
}
