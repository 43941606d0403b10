package io.github.governance4j.points.scoring;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.ItemCode;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is reported to have done (事迹). When it happened and who reported it stand on the command's stamp.
 *
 * @param item the item it is reported under
 * @param member who did it
 * @param amount how much: yuan given, hours served, or the points chosen within a range; empty if nothing was counted. Items worth the
 *     same for every act do not look at it
 * @param alsoFits the other items the same act fits, in the order written; one act counts once, under the highest
 */
public record Deed(ItemCode item, PersonId member, Optional<Amount> amount, List<ItemCode> alsoFits) {
    /** The most items one act can be said to fit: 16 (ours). */
    public static final int MOST_ITEMS = 16;

    /**
     * Copies the items and checks that none is named twice.
     *
     * @param item the item it is reported under
     * @param member who did it
     * @param amount how much
     * @param alsoFits the other items the same act fits
     * @throws IllegalArgumentException if an item is named twice, or more than {@link #MOST_ITEMS} are named
     */
    public Deed {
        alsoFits = List.copyOf(alsoFits);
        if (!alsoFits.isEmpty()
                && (alsoFits.size() >= MOST_ITEMS
                        || alsoFits.contains(item)
                        || alsoFits.stream().distinct().count() != alsoFits.size())) {
            throw new IllegalArgumentException(
                    "each of at most " + MOST_ITEMS + " items is named once: " + item + ", " + alsoFits);
        }
    }

    /**
     * An act that fits one item and has no amount.
     *
     * @param item the item
     * @param member who did it
     */
    public Deed(ItemCode item, PersonId member) {
        this(item, member, Optional.empty(), List.of());
    }

    /**
     * An act that fits one item, with an amount.
     *
     * @param item the item
     * @param member who did it
     * @param amount how much
     */
    public Deed(ItemCode item, PersonId member, Amount amount) {
        this(item, member, Optional.of(amount), List.of());
    }
}
