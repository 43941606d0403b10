package io.github.governance4j.examples.county.run;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.scoring.Score;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Granted points by the month the deed was done in and the catalogue's heading (按月按类别的加分). Months without any are left out. */
final class Awards {
    private final SortedMap<String, SortedMap<YearMonth, Points>> byCategory = new TreeMap<>();

    private Awards() {}

    static Awards of(List<Judged> judged, Editions<Catalogue> editions) {
        Awards awards = new Awards();
        for (Judged one : judged) {
            one.score()
                    .filter(score -> score.granted().isPositive())
                    .ifPresent(score -> awards.add(category(score, editions), score));
        }
        return awards;
    }

    SortedMap<String, SortedMap<YearMonth, Points>> byCategory() {
        return byCategory;
    }

    SortedSet<YearMonth> months() {
        SortedSet<YearMonth> months = new TreeSet<>();
        byCategory.values().forEach(row -> months.addAll(row.keySet()));
        return months;
    }

    Points in(String category, YearMonth month) {
        return byCategory.getOrDefault(category, new TreeMap<>()).getOrDefault(month, Points.ZERO);
    }

    Points in(String category) {
        return sum(byCategory.getOrDefault(category, new TreeMap<>()).values());
    }

    Points in(YearMonth month) {
        return sum(byCategory.values().stream()
                .map(row -> row.getOrDefault(month, Points.ZERO))
                .toList());
    }

    private void add(String category, Score score) {
        YearMonth month = YearMonth.from(LocalDate.ofEpochDay(score.earned()));
        byCategory.computeIfAbsent(category, name -> new TreeMap<>()).merge(month, score.granted(), Points::plus);
    }

    private static String category(Score score, Editions<Catalogue> editions) {
        return editions.byId(score.edition())
                .flatMap(edition -> edition.rules().item(score.item()))
                .map(Item::category)
                .orElseThrow();
    }

    private static Points sum(Iterable<Points> all) {
        Points sum = Points.ZERO;
        for (Points points : all) {
            sum = sum.plus(points);
        }
        return sum;
    }
}
