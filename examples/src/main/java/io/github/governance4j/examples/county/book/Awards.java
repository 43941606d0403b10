package io.github.governance4j.examples.county.book;

import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.scoring.Score;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Granted points by the month the deed was done in and the catalogue's heading (按月按类别的加分). Months without any are left out. */
public final class Awards {
    private final SortedMap<String, SortedMap<YearMonth, Points>> byCategory = new TreeMap<>();
    private final Map<EditionId, Map<ItemCode, String>> categories = new HashMap<>();

    Awards(Editions<Catalogue> editions) {
        editions.all().forEach(edition -> {
            Map<ItemCode, String> headings = new HashMap<>();
            for (Item item : edition.rules().items()) {
                headings.put(item.itemCode(), item.category());
            }
            categories.put(edition.id(), headings);
        });
    }

    void add(Judged one) {
        one.score().filter(score -> score.granted().isPositive()).ifPresent(this::add);
    }

    private void add(Score score) {
        String category = categories.getOrDefault(score.edition(), Map.of()).getOrDefault(score.item(), "");
        YearMonth month = YearMonth.from(LocalDate.ofEpochDay(score.earned()));
        byCategory.computeIfAbsent(category, name -> new TreeMap<>()).merge(month, score.granted(), Points::plus);
    }

    /** {@return the sums} */
    public SortedMap<String, SortedMap<YearMonth, Points>> byCategory() {
        return byCategory;
    }

    /** {@return the months something was granted in} */
    public SortedSet<YearMonth> months() {
        SortedSet<YearMonth> months = new TreeSet<>();
        byCategory.values().forEach(row -> months.addAll(row.keySet()));
        return months;
    }

    /** {@return the sum under one heading}
     *
     * @param category the heading
     */
    public Points in(String category) {
        return byCategory.getOrDefault(category, new TreeMap<>()).values().stream()
                .reduce(Points.ZERO, Points::plus);
    }
}
