package io.github.governance4j.core.risk;

/**
 * Readings that show a model is not sound: one indicator gets worse, and score or tier gets lower (反例).
 *
 * @param indicator the indicator that gets worse; every other reading is the same
 * @param before how it is before
 * @param after how it is after
 */
public record CounterExample(IndicatorId indicator, Outcome before, Outcome after) {
    /**
     * Readings and what they lead to.
     *
     * @param readings the readings
     * @param score their score
     * @param tier their tier
     */
    public record Outcome(Readings readings, Quantity score, Tier tier) {
        /** {@return readings, score and tier on one line} */
        @Override
        public String toString() {
            return readings + " → " + score + " " + tier.id();
        }
    }

    /** {@return both on one line} */
    @Override
    public String toString() {
        return before + "; " + after;
    }
}
