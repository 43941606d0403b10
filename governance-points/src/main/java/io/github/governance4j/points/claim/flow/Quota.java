package io.github.governance4j.points.claim.flow;

import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.catalogue.ItemCode;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many households or persons may have something in a period (名额): one household per group per year, across all their accounts.
 *
 * @param id its name
 * @param items the items that share it, at least one
 * @param unit who takes a place
 * @param per the level each area of which has its own places; empty for one number for all
 * @param number how many, 1 to {@link #MOST}
 * @param period the period it begins anew with, by the day of the deed
 */
public record Quota(QuotaId id, Set<ItemCode> items, Unit unit, Optional<LevelId> per, int number, PeriodKind period) {
    /** The most places: 100 000 (ours). */
    public static final int MOST = 100_000;

    /** Who takes a place. */
    public enum Unit {
        /** A household, however many of its members claim (户). */
        HOUSEHOLD,
        /** A person (人). */
        PERSON
    }

    /**
     * Checks the number.
     *
     * @param id its name
     * @param items the items that share it
     * @param unit who takes a place
     * @param per the level
     * @param number how many
     * @param period the period it begins anew with
     * @throws IllegalArgumentException if no item is named or the number is out of bounds
     */
    public Quota {
        items = Collections.unmodifiableSet(new TreeSet<>(items));
        if (items.isEmpty() || number < 1 || number > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " places for at least one item: quota " + id);
        }
    }
}
