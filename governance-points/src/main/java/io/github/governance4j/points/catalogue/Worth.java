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
     * What the catalogue writes and this library cannot express yet, word for word (照录). An item worth this is set aside, so nothing
     * is ever scored under it; it is kept so that the item is not lost and can be printed as it was.
     *
     * @param least the least points, as written
     * @param most the most points, as written
     * @param unit what they are given for, as written
     * @param cap the cap, as written; possibly empty
     */
    record AsWritten(String least, String most, String unit, String cap) implements Worth {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.asWritten(this);
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

        /**
         * For what could not be expressed; by default fails, because no item worth this is ever in force.
         *
         * @param worth it
         * @return the answer
         * @throws IllegalStateException unless this is overridden
         */
        default T asWritten(AsWritten worth) {
            throw new IllegalStateException("an item worth only what is written is not in force: " + worth);
        }
    }
}
