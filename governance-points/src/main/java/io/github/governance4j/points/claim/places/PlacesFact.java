package io.github.governance4j.points.claim.places;

import java.time.LocalDateTime;

/** Something that is true of the places of a quota (名额事实). */
public sealed interface PlacesFact {
    /** {@return when it happened} */
    LocalDateTime at();

    /** {@return what was asked for} */
    PlaceBid bid();

    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * A place was taken (名额已占用); a holder who has one shares it among their claims.
     *
     * @param at when it happened
     * @param bid what was asked for
     */
    record PlaceTaken(LocalDateTime at, PlaceBid bid) implements PlacesFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.placeTaken(this);
        }
    }

    /**
     * No place was left (名额已满).
     *
     * @param at when it happened
     * @param bid what was asked for
     */
    record NoPlaceLeft(LocalDateTime at, PlaceBid bid) implements PlacesFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.noPlaceLeft(this);
        }
    }

    /**
     * It was given back (名额已退回); asking that comes after is answered no.
     *
     * @param at when it happened
     * @param bid what was asked for
     */
    record PlaceGivenBack(LocalDateTime at, PlaceBid bid) implements PlacesFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.placeGivenBack(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link PlaceTaken}.
         *
         * @param fact what happened
         * @return the answer
         */
        T placeTaken(PlaceTaken fact);

        /**
         * For {@link NoPlaceLeft}.
         *
         * @param fact what happened
         * @return the answer
         */
        T noPlaceLeft(NoPlaceLeft fact);

        /**
         * For {@link PlaceGivenBack}.
         *
         * @param fact what happened
         * @return the answer
         */
        T placeGivenBack(PlaceGivenBack fact);
    }
}
