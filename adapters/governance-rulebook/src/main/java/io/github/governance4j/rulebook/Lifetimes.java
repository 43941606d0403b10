package io.github.governance4j.rulebook;

import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Validity;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * How long what each item earns counts, on one side of the books.
 *
 * @param months where nothing else is said; 0 for no limit in months
 * @param resetsOn the day of every year on which everything begins anew, for all items
 * @param byLevel months by the level an item's evidence names
 * @param byItem months by item; they win over the level's
 */
record Lifetimes(int months, Optional<MonthDay> resetsOn, Map<String, Integer> byLevel, Map<ItemCode, Integer> byItem) {
    static final Lifetimes FOREVER = new Lifetimes(0, Optional.empty(), Map.of(), Map.of());

    private static final String LEVEL = "层级";
    private static final String ENDS = "(（,，";

    Lifetimes {
        byLevel = Map.copyOf(byLevel);
        byItem = Map.copyOf(byItem);
    }

    Validity of(ItemRow row) {
        Integer own = byItem.get(row.code());
        int byLevelOrAll = level(row.evidence()).map(byLevel::get).orElse(months);
        return new Validity(own == null ? byLevelOrAll : own, resetsOn);
    }

    /** The level an item's evidence names: what stands behind {@code 层级:} up to a bracket, a comma or the end. */
    static Optional<String> level(String evidence) {
        for (int at = evidence.indexOf(LEVEL); at >= 0; at = evidence.indexOf(LEVEL, at + 1)) {
            int start = at + LEVEL.length() + 1;
            if (start < evidence.length() && ":：".indexOf(evidence.charAt(start - 1)) >= 0) {
                int end = start;
                while (end < evidence.length() && ENDS.indexOf(evidence.charAt(end)) < 0) {
                    end++;
                }
                return Optional.of(evidence.substring(start, end).strip()).filter(level -> !level.isEmpty());
            }
        }
        return Optional.empty();
    }
}
