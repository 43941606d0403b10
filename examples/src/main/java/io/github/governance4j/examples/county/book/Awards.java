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
    private final SortedMap<String, Heading> headings = new TreeMap<>();
    private final Map<EditionId, Map<ItemCode, Heading>> headingOf = new HashMap<>();

    Awards(Editions<Catalogue> editions) {
        editions.all().forEach(edition -> {
            Map<ItemCode, Heading> items = new HashMap<>();
            for (Item item : edition.rules().items()) {
                items.put(item.itemCode(), heading(item.category()));
            }
            headingOf.put(edition.id(), items);
        });
    }

    void add(Judged one) {
        if (one.granted().isPositive()) {
            Score score = one.score().orElseThrow();
            Heading known = headingOf.getOrDefault(score.edition(), Map.of()).get(score.item());
            (known == null ? heading("") : known).add(score.earned(), one.granted());
        }
    }

    private Heading heading(String category) {
        return headings.computeIfAbsent(category, name -> new Heading());
    }

    /** {@return the sums} */
    public SortedMap<String, SortedMap<YearMonth, Points>> byCategory() {
        SortedMap<String, SortedMap<YearMonth, Points>> all = new TreeMap<>();
        headings.forEach((category, heading) -> {
            if (!heading.months.isEmpty()) {
                all.put(category, heading.sums());
            }
        });
        return all;
    }

    /** {@return the months something was granted in} */
    public SortedSet<YearMonth> months() {
        SortedSet<YearMonth> months = new TreeSet<>();
        headings.values().forEach(heading -> months.addAll(heading.months.keySet()));
        return months;
    }

    /** {@return the sum under one heading}
     *
     * @param category the heading
     */
    public Points in(String category) {
        return byCategory().getOrDefault(category, new TreeMap<>()).values().stream()
                .reduce(Points.ZERO, Points::plus);
    }

    /** What was granted under one heading. Most deeds are of the month the one before was of. */
    private static final class Heading {
        private final SortedMap<YearMonth, Month> months = new TreeMap<>();
        private Month latest = new Month(0, -1);

        void add(long epochDay, Points granted) {
            if (!latest.has(epochDay)) {
                latest = months.computeIfAbsent(YearMonth.from(LocalDate.ofEpochDay(epochDay)), Month::of);
            }
            latest.granted = latest.granted.plus(granted);
        }

        SortedMap<YearMonth, Points> sums() {
            SortedMap<YearMonth, Points> sums = new TreeMap<>();
            months.forEach((month, sum) -> sums.put(month, sum.granted));
            return sums;
        }
    }

    private static final class Month {
        private final long first;
        private final long last;
        private Points granted = Points.ZERO;

        Month(long first, long last) {
            this.first = first;
            this.last = last;
        }

        static Month of(YearMonth month) {
            return new Month(month.atDay(1).toEpochDay(), month.atEndOfMonth().toEpochDay());
        }

        boolean has(long epochDay) {
            return first <= epochDay && epochDay <= last;
        }
    }
}
