package io.github.governance4j.benchmarks.run;

/**
 * A figure and how far it may be off.
 *
 * @param low the lower end
 * @param value the figure itself
 * @param high the upper end
 */
record Spread(double low, double value, double high) {
    /**
     * {@return the figure that counts} Where the lowest iteration counts, what disturbed the others only added to them: the spread goes
     * up to the median. Elsewhere the median counts, and the spread goes from the lowest to the highest.
     */
    static Spread of(Figures figures, Measure measure) {
        return measure.least()
                ? new Spread(figures.least(), figures.least(), figures.median())
                : new Spread(figures.least(), figures.median(), figures.most());
    }

    /** {@return how often the other is in this} The ends are those of the one against the opposite ends of the other. */
    Spread over(Spread other) {
        return new Spread(low / other.high, value / other.value, high / other.low);
    }

    boolean isFinite() {
        return Double.isFinite(low) && Double.isFinite(value) && Double.isFinite(high);
    }
}
