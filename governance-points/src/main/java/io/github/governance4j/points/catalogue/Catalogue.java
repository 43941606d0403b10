package io.github.governance4j.points.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a village has put a number on, by code (积分目录). Immutable; equal when the items are, in order.
 */
public final class Catalogue {
    private final List<Item> items;
    private final Map<ItemCode, Item> byCode;

    private Catalogue(List<Item> items, Map<ItemCode, Item> byCode) {
        this.items = items;
        this.byCode = byCode;
    }

    /**
     * Gathers items.
     *
     * @param items in the order they are printed in
     * @return the catalogue
     * @throws IllegalArgumentException if two share a code, or one cap group has two different caps
     */
    public static Catalogue of(List<Item> items) {
        Map<ItemCode, Item> byCode = new HashMap<>();
        Map<CapGroup, Cap> caps = new HashMap<>();
        for (Item item : items) {
            item.cap().ifPresent(cap -> {
                if (!cap.equals(caps.computeIfAbsent(cap.group(), group -> cap))) {
                    throw new IllegalArgumentException("two caps are stated for " + cap.group());
                }
            });
            if (byCode.put(item.itemCode(), item) != null) {
                throw new IllegalArgumentException("two items are called " + item.itemCode());
            }
        }
        return new Catalogue(List.copyOf(items), byCode);
    }

    /** {@return every item, in the order they are printed in} */
    public List<Item> items() {
        return items;
    }

    /**
     * One item.
     *
     * @param code its code
     * @return it, or empty if the catalogue has none of that code
     */
    public Optional<Item> item(ItemCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Catalogue catalogue && items.equals(catalogue.items));
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return "catalogue of " + items.size() + " items";
    }
}
