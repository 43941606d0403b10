package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Stamp;
import java.time.LocalDateTime;

/** Where a case begins on its ladder (起始位置). */
public sealed interface Start {
    /** {@return at the bottom, now} */
    static Start fresh() {
        return new Fresh();
    }

    /**
     * {@return half-way, for a case the county kept elsewhere before}
     *
     * @param rung the order of the rung it stands on
     * @param since since when; its limit counts from here
     * @param triesUsed how many tries were made on that rung, 0 or more
     */
    static Start midway(int rung, LocalDateTime since, int triesUsed) {
        return new Midway(rung, since, triesUsed);
    }

    /** At the bottom, now. */
    record Fresh() implements Start {}

    /**
     * Half-way.
     *
     * @param rung the order of the rung it stands on
     * @param since since when
     * @param triesUsed how many tries were made on that rung
     */
    record Midway(int rung, LocalDateTime since, int triesUsed) implements Start {
        /**
         * Checks the numbers.
         *
         * @param rung the order of the rung it stands on
         * @param since since when
         * @param triesUsed how many tries were made on that rung
         * @throws IllegalArgumentException if the order is below 1, the tries below 0, or the moment none a stamp can name
         */
        public Midway {
            if (rung < 1 || triesUsed < 0 || triesUsed > Rung.MOST_TRIES || !Stamp.canName(since)) {
                throw new IllegalArgumentException("no place on a ladder: " + rung + ", " + since + ", " + triesUsed);
            }
        }
    }
}
