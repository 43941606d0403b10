package io.github.governance4j.points.scoring;

import io.github.governance4j.points.catalogue.Amount;
import java.util.Optional;

/** Works out what one act under an item is worth before any cap. */
@FunctionalInterface
interface Appraiser {
    /**
     * What an act is worth.
     *
     * @param amount how much was done or given, if it was counted
     * @param day the day of the act, as an epoch day
     * @param usage what the account has counted so far
     */
    Appraisal appraise(Optional<Amount> amount, long day, Usage usage);
}
