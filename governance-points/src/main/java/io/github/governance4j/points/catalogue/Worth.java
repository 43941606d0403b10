package io.github.governance4j.points.catalogue;

import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import java.util.Optional;

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
     * The same for every act (定分).
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
            requireWorth(points);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.fixed(this);
        }
    }

    /**
     * What somebody chooses within bounds; the deed's amount is the points chosen (区间分).
     *
     * @param least the fewest points, included, 0 or more
     * @param most the most points, included, more than {@code least}, at most {@link #MOST}
     */
    record Range(Points least, Points most) implements Worth {
        /**
         * Checks the bounds.
         *
         * @param least the fewest points
         * @param most the most points
         * @throws IllegalArgumentException if they are outside theirs
         */
        public Range {
            requireWorth(most);
            if (least.hundredths() < 0 || least.compareTo(most) >= 0) {
                throw new IllegalArgumentException("a range goes from 0 or more upwards: " + least + " to " + most);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.range(this);
        }
    }

    /**
     * One step of a ladder that is climbed by a total over a period (累计档). Pays the difference between the step reached and what the
     * ladder has paid: with 10 hours → 2 and 20 hours → 5, twenty hours make 5 in all (settled reading of ours).
     *
     * @param ladder the ladder; its steps in force are judged together, whichever of them a deed is reported under
     * @param period the period the total begins anew with
     * @param threshold the total that reaches the step, included, more than zero
     * @param points what reaching it is worth in all, more than zero, at most {@link #MOST}
     */
    record Step(Series ladder, PeriodKind period, Amount threshold, Points points) implements Worth {
        /**
         * Checks the numbers.
         *
         * @param ladder the ladder
         * @param period the period of the total
         * @param threshold the total that reaches the step
         * @param points what reaching it is worth in all
         * @throws IllegalArgumentException if they are outside their bounds
         */
        public Step {
            requireWorth(points);
            if (threshold.hundredths() == 0) {
                throw new IllegalArgumentException("a step is reached by more than nothing");
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.step(this);
        }
    }

    /**
     * One band of a scale that pays so many points for each whole so-much of an amount (分段按额). Bands are marginal: each pays for the
     * part of one act's amount that lies within it, whole steps only. With 1 point for each 100 up to 1,000 and 1 for each 400 from
     * there to 5,000, an amount of 1,400 makes 11 (settled reading of ours).
     *
     * @param scale the scale; its bands in force are judged together, whichever of them a deed is reported under
     * @param above where the band begins, excluded
     * @param through where it ends, included; empty if it does not end
     * @param per what pays once, more than zero
     * @param points what it pays, more than zero
     * @param most the most one act earns within the band, more than zero; empty if only its width limits it
     */
    record Band(Series scale, Amount above, Optional<Amount> through, Amount per, Points points, Optional<Points> most)
            implements Worth {
        /**
         * Checks the numbers.
         *
         * @param scale the scale
         * @param above where the band begins
         * @param through where it ends
         * @param per what pays once
         * @param points what it pays
         * @param most the most one act earns within the band
         * @throws IllegalArgumentException if they are outside their bounds
         */
        public Band {
            requireWorth(points);
            most.ifPresent(Worth::requireWorth);
            if (per.hundredths() == 0
                    || through.filter(end -> end.compareTo(above) <= 0).isPresent()) {
                throw new IllegalArgumentException("a band pays for more than nothing");
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.band(this);
        }
    }

    /** All standing there is (清零); for deductions. Never touches what was earned and can be spent. */
    record All() implements Worth {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.all(this);
        }
    }

    /**
     * What the catalogue writes and this library cannot express, word for word (照录). An item worth this is set aside, so nothing is
     * ever scored under it; it is kept so that the item is not lost and can be printed as it was.
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

    private static void requireWorth(Points points) {
        if (!points.isPositive() || points.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "an act is worth more than 0 and at most " + MOST + " points: " + points);
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
         * For points chosen within bounds.
         *
         * @param worth it
         * @return the answer
         */
        T range(Range worth);

        /**
         * For a step of a ladder.
         *
         * @param worth it
         * @return the answer
         */
        T step(Step worth);

        /**
         * For a band of a scale.
         *
         * @param worth it
         * @return the answer
         */
        T band(Band worth);

        /**
         * For all standing there is.
         *
         * @param worth it
         * @return the answer
         */
        T all(All worth);

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
