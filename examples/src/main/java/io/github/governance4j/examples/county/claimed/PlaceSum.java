package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.claim.places.PlacesFact;
import java.util.HashSet;
import java.util.Set;

/** What is counted of the places of one quota, area and period (名额统计). */
public final class PlaceSum {
    private final PlaceBid first;
    private long asked;
    private long refused;
    private long givenBack;
    // A claim that found no place left is told to give back too, in case the answers crossed: that frees nothing.
    private final Set<Granted> granted = new HashSet<>();

    PlaceSum(PlaceBid first) {
        this.first = first;
    }

    void add(PlacesFact fact) {
        if (fact instanceof PlacesFact.PlaceTaken taken) {
            asked++;
            granted.add(Granted.of(taken.bid()));
        } else if (fact instanceof PlacesFact.NoPlaceLeft) {
            asked++;
            refused++;
        } else if (fact instanceof PlacesFact.PlaceGivenBack back && granted.remove(Granted.of(back.bid()))) {
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

    /** One place a claim got. */
    private record Granted(StreamId claim, int attempt) {
        static Granted of(PlaceBid bid) {
            return new Granted(bid.claim(), bid.attempt());
        }
    }
}
