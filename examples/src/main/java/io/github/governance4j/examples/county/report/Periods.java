package io.github.governance4j.examples.county.report;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The columns of a table over time: months, or the shortest stretches of which there are not too many (统计时段). */
final class Periods {
    private static final int MOST = 24;
    private static final List<Function<YearMonth, String>> WAYS = List.of(
            YearMonth::toString,
            month -> Integer.toString(month.getYear()),
            month -> month.getYear() / 10 + "0–" + month.getYear() / 10 + "9",
            month -> month.getYear() / 100 + "00–" + month.getYear() / 100 + "99");

    private final Function<YearMonth, String> name;

    private Periods(Function<YearMonth, String> name) {
        this.name = name;
    }

    static Periods of(Collection<YearMonth> months) {
        return new Periods(WAYS.stream()
                .filter(way -> months.stream().map(way).distinct().count() <= MOST)
                .findFirst()
                .orElse(WAYS.get(WAYS.size() - 1)));
    }

    String name(YearMonth month) {
        return name.apply(month);
    }
}
