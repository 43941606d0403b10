package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.claim.places.PlacesFact;

/** What is counted of the places of one quota, area and period (名额统计). */
public final class PlaceSum {
    private final PlaceBid first;
    private long asked;
    private long refused;
    private long givenBack;

    PlaceSum(PlaceBid first) {
        this.first = first;
    }

    void add(PlacesFact fact) {
        if (fact instanceof PlacesFact.PlaceTaken) {
            asked++;
        } else if (fact instanceof PlacesFact.NoPlaceLeft) {
            asked++;
            refused++;
        } else if (fact instanceof PlacesFact.PlaceGivenBack) {
            givenBack++;
        }
    }

    /** {@return the first who asked, and for what} */
    public PlaceBid first() {
        return first;
    }

    /** {@return how many claims asked} */
    public long asked() {
        return asked;
    }

    /** {@return how many found no place left} */
    public long refused() {
        return refused;
    }

    /** {@return how often a place was given back} */
    public long givenBack() {
        return givenBack;
    }
}
