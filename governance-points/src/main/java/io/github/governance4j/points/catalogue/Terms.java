package io.github.governance4j.points.catalogue;

import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.points.Points;
import java.util.List;
import java.util.Optional;

/**
 * What a catalogue says about accounts as a whole (账户规则).
 *
 * @param base what every account's standing begins with (基础分); it can never be spent (county practice: 峨眉徐塘, 奉节)
 * @param deductions how long deductions last by their size, in the order asked; the first that includes the size speaks, and one that no
 *     entry includes has no last day, so that nothing can be deducted
 * @param objections how deductions, and awards taken back, can be objected to
 */
public record Terms(Points base, List<Decay> deductions, ObjectionRules objections) {
    /** No base, no deductions, and objections as {@link ObjectionRules#DEFAULT} has them. */
    public static final Terms NONE = new Terms(Points.ZERO, List.of());

    /**
     * Copies the list.
     *
     * @param base what every account's standing begins with
     * @param deductions how long deductions last
     * @param objections how they can be objected to
     * @throws IllegalArgumentException if the base is below zero or above {@link Worth#MOST}
     */
    public Terms {
        deductions = List.copyOf(deductions);
        if (base.hundredths() < 0 || base.compareTo(Worth.MOST) > 0) {
            throw new IllegalArgumentException("a base is 0 to " + Worth.MOST + " points: " + base);
        }
    }

    /**
     * Terms with objections as {@link ObjectionRules#DEFAULT} has them.
     *
     * @param base what every account's standing begins with
     * @param deductions how long deductions last
     * @throws IllegalArgumentException if the base is below zero or above {@link Worth#MOST}
     */
    public Terms(Points base, List<Decay> deductions) {
        this(base, deductions, ObjectionRules.DEFAULT);
    }

    /**
     * How long a deduction lasts.
     *
     * @param size how many points it takes
     * @return how long, counted like the validity of an award
     */
    public Validity lasting(Points size) {
        return deductions.stream()
                .filter(decay ->
                        decay.through().filter(most -> size.compareTo(most) > 0).isEmpty())
                .findFirst()
                .map(Decay::lasts)
                .orElse(Validity.FOREVER);
    }

    /** {@return whether a deduction of any size has a last day} */
    public boolean everyDeductionEnds() {
        for (Decay decay : deductions) {
            if (decay.lasts().isForever()) {
                return false;
            }
            if (decay.through().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * How long deductions up to a size last (减分有效期).
     *
     * @param through the largest size, included; empty for every size
     * @param lasts how long
     */
    public record Decay(Optional<Points> through, Validity lasts) {}
}
