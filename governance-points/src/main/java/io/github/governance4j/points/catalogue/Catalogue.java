package io.github.governance4j.points.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a village has put a number on, by code, and its terms (积分目录). Immutable; equal when the items are, in order, and the terms.
 */
public final class Catalogue {
    private final List<Item> items;
    private final Terms terms;
    private final Map<ItemCode, Item> byCode;

    private Catalogue(List<Item> items, Terms terms, Map<ItemCode, Item> byCode) {
        this.items = items;
        this.terms = terms;
        this.byCode = byCode;
    }

    /**
     * Gathers items, without any terms.
     *
     * @param items in the order they are printed in
     * @return the catalogue
     * @throws IllegalArgumentException as {@link #of(List, Terms)}
     */
    public static Catalogue of(List<Item> items) {
        return of(items, Terms.NONE);
    }

    /**
     * Gathers items.
     *
     * @param items in the order they are printed in
     * @param terms what is said about accounts as a whole
     * @return the catalogue
     * @throws IllegalArgumentException if two items share a code, one cap is stated with two different numbers, the steps of a ladder do
     *     not rise, or the bands of a scale do not join
     */
    public static Catalogue of(List<Item> items, Terms terms) {
        Map<ItemCode, Item> byCode = new HashMap<>();
        Map<Object, Cap> caps = new HashMap<>();
        for (Item item : items) {
            for (Cap cap : item.caps()) {
                Cap first = caps.computeIfAbsent(List.of(cap.group(), cap.period(), cap.scope()), key -> cap);
                if (!cap.equals(first)) {
                    throw new IllegalArgumentException("two caps are stated for " + cap.group());
                }
            }
            if (byCode.put(item.itemCode(), item) != null) {
                throw new IllegalArgumentException("two items are called " + item.itemCode());
            }
        }
        SeriesCheck.check(items);
        return new Catalogue(List.copyOf(items), terms, byCode);
    }

    /** {@return every item, in the order they are printed in} */
    public List<Item> items() {
        return items;
    }

    /** {@return what is said about accounts as a whole} */
    public Terms terms() {
        return terms;
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
        return this == other
                || (other instanceof Catalogue catalogue
                        && items.equals(catalogue.items)
                        && terms.equals(catalogue.terms));
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
