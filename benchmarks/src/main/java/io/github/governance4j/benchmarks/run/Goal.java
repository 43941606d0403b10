package io.github.governance4j.benchmarks.run;

import java.util.Optional;

/**
 * What was wanted of a ratio, or of a figure of ours alone.
 */
public sealed interface Goal {
    /** {@return in words, for example {@code "times the cost of the array loop"}} */
    String says();

    /** {@return what was wanted} */
    double goal();

    /** {@return the least that was asked for; the goal itself where nothing less was named} */
    double floor();

    /** {@return what is compared} */
    Measure measure();

    /** {@return ours} */
    Variant ours();

    /** {@return what ours is set against, if anything} */
    Optional<Variant> against();

    /** {@return whether less is better} */
    boolean isAtMost();

    /**
     * {@return whether a figure is within a bound, which itself is good enough}
     *
     * @param figure the figure
     * @param bound the goal or the floor
     */
    default boolean reaches(double figure, double bound) {
        return isAtMost() ? figure <= bound : figure >= bound;
    }

    /**
     * Ours costs at most so many times what the other costs.
     *
     * @param says in words
     * @param measure what is compared
     * @param ours ours
     * @param other the other
     * @param goal at most so many times
     * @param floor at the very most
     */
    record AtMostTimes(String says, Measure measure, Variant ours, Variant other, double goal, double floor)
            implements Goal {
        @Override
        public Optional<Variant> against() {
            return Optional.of(other);
        }

        @Override
        public boolean isAtMost() {
            return true;
        }
    }

    /**
     * The other costs at least so many times what ours costs.
     *
     * @param says in words
     * @param measure what is compared
     * @param ours ours
     * @param other the other
     * @param goal at least so many times
     * @param floor at the very least
     */
    record AtLeastTimes(String says, Measure measure, Variant ours, Variant other, double goal, double floor)
            implements Goal {
        @Override
        public Optional<Variant> against() {
            return Optional.of(other);
        }

        @Override
        public boolean isAtMost() {
            return false;
        }
    }

    /**
     * Ours comes to at most this.
     *
     * @param says in words, with the unit
     * @param measure what is looked at
     * @param ours ours
     * @param goal at most
     * @param floor at the very most
     */
    record AtMost(String says, Measure measure, Variant ours, double goal, double floor) implements Goal {
        @Override
        public Optional<Variant> against() {
            return Optional.empty();
        }

        @Override
        public boolean isAtMost() {
            return true;
        }
    }

    /**
     * Ours comes to at least this.
     *
     * @param says in words, with the unit
     * @param measure what is looked at
     * @param ours ours
     * @param goal at least
     * @param floor at the very least
     */
    record AtLeast(String says, Measure measure, Variant ours, double goal, double floor) implements Goal {
        @Override
        public Optional<Variant> against() {
            return Optional.empty();
        }

        @Override
        public boolean isAtMost() {
            return false;
        }
    }
}
