package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.scoring.Counted;
import java.util.List;
import java.util.OptionalLong;

/**
 * What an account kept elsewhere held on the day it moved over (期初余额).
 *
 * @param lots what could be spent, in lots that lapse together; at most {@link #MOST_LOTS}
 * @param standing all standing, the base included; 0 or more
 * @param counted what had counted under caps and ladders in periods still running, so that they hold across the move; each at most
 *     {@link Amount#MOST}
 */
public record Opening(List<OpeningLot> lots, Points standing, List<Counted> counted) {
    /** The most lots, and the most counts, one account can bring in: 1,000 (ours). */
    public static final int MOST_LOTS = 1000;

    /**
     * Copies the lists and checks the numbers.
     *
     * @param lots what could be spent
     * @param standing all standing
     * @param counted what had counted under caps and ladders
     * @throws IllegalArgumentException if a number is below zero or too large, or there are too many
     */
    public Opening {
        lots = List.copyOf(lots);
        counted = List.copyOf(counted);
        if (lots.size() > MOST_LOTS || counted.size() > MOST_LOTS) {
            throw new IllegalArgumentException("at most " + MOST_LOTS + " lots and counts are brought in");
        }
        if (standing.hundredths() < 0 || standing.compareTo(Worth.MOST) > 0) {
            throw new IllegalArgumentException("standing is 0 to " + Worth.MOST + ": " + standing);
        }
        // Unbounded, a count could wrap below zero and leave a cap more room than it has.
        if (counted.stream().anyMatch(count -> count.amount() < 0 || count.amount() > Amount.MOST)) {
            throw new IllegalArgumentException("a count is 0 to " + Amount.MOST + " hundredths: " + counted);
        }
    }

    /**
     * Points brought in that lapse together.
     *
     * @param points how many, more than zero
     * @param lastDay the last day they can be spent, included, as an epoch day that a {@link Stamp} can name; empty if they never lapse
     */
    public record OpeningLot(Points points, OptionalLong lastDay) {
        private static final long EARLIEST = Stamp.EARLIEST.toLocalDate().toEpochDay();
        private static final long LATEST = Stamp.LATEST.toLocalDate().toEpochDay();

        /**
         * Checks the numbers.
         *
         * @param points how many
         * @param lastDay the last day they can be spent
         * @throws IllegalArgumentException if {@code points} is not more than zero, or more than an act can be worth; or if
         *     {@code lastDay} lies before {@link Stamp#EARLIEST} or after {@link Stamp#LATEST}
         */
        public OpeningLot {
            if (!points.isPositive() || points.compareTo(Worth.MOST) > 0) {
                throw new IllegalArgumentException("a lot holds more than 0 and at most " + Worth.MOST + ": " + points);
            }
            if (lastDay.isPresent() && (lastDay.getAsLong() < EARLIEST || lastDay.getAsLong() > LATEST)) {
                throw new IllegalArgumentException("a last day is a day of 1900 to 2999: epoch day " + lastDay);
            }
        }
    }
}
