package io.github.governance4j.points.claim;

import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.ItemCode;
import java.util.Optional;

/**
 * What the catalogue of the day of a deed says of its item (项目要素).
 *
 * @param catalogue the edition that spoke on that day
 * @param item the item
 * @param direction whether it adds or takes away
 * @param offence whether it needs an authority's finding
 * @param fixed what every act is worth, if it is the same for all
 * @param range the points somebody chooses between, if somebody does
 */
public record Judged(
        EditionId catalogue,
        ItemCode item,
        Direction direction,
        boolean offence,
        Optional<Points> fixed,
        Optional<Range> range) {
    /**
     * The points somebody chooses between.
     *
     * @param least the fewest, included
     * @param most the most, included
     */
    public record Range(Points least, Points most) {
        /**
         * {@return whether points lie between}
         *
         * @param points the points
         */
        public boolean includes(Points points) {
            return points.compareTo(least) >= 0 && points.compareTo(most) <= 0;
        }
    }
}
