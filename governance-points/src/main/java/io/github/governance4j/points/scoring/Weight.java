package io.github.governance4j.points.scoring;

import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a breach takes from standing (减分分值).
 *
 * @param item the item it is judged under
 * @param edition the edition that speaks
 * @param on the day of the breach, as an epoch day
 * @param asked what the item takes, as far as its caps leave room; for an item that takes all, the standing there is
 * @param lastDay the last day it counts against standing, included, as an epoch day; empty if it always does
 * @param under the running counts of the caps it counts under
 * @param offence whether it counts only with a finding of the competent authority
 */
public record Weight(
        ItemCode item,
        EditionId edition,
        long on,
        Points asked,
        OptionalLong lastDay,
        List<Tally> under,
        boolean offence) {
    /**
     * Copies the counts.
     *
     * @param item the item it is judged under
     * @param edition the edition that speaks
     * @param on the day of the breach
     * @param asked what the item takes
     * @param lastDay the last day it counts against standing
     * @param under the running counts of the caps it counts under
     * @param offence whether it counts only with a finding
     */
    public Weight {
        under = List.copyOf(under);
    }
}
