package io.github.governance4j.points.catalogue;

import io.github.governance4j.points.Points;

/** What one act under an item is worth before any cap (分值). Closed; a new kind breaks the build where it must be handled. */
public sealed interface Worth {
    /** The most one act can be worth: a million points. Keeps every sum of a lifetime far inside 64 bits (ours). */
    Points MOST = Points.of("1000000");

    /**
     * Handles every kind.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * The same for every act.
     *
     * @param points how many, more than zero, at most {@link #MOST}
     */
    record Fixed(Points points) implements Worth {
        /**
         * Checks the number.
         *
         * @param points how many
         * @throws IllegalArgumentException if it is outside its bounds
         */
        public Fixed {
            if (!points.isPositive() || points.compareTo(MOST) > 0) {
                throw new IllegalArgumentException(
                        "an act is worth more than 0 and at most " + MOST + " points: " + points);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.fixed(this);
        }
    }

    /**
     * One answer for each kind of worth.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For a fixed number of points.
         *
         * @param worth it
         * @return the answer
         */
        T fixed(Fixed worth);
    }
}
