package io.github.governance4j.examples.county.safety;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.risk.surge.Alarm;
import io.github.governance4j.core.risk.surge.Surges;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trends as drawings: bars for the weeks, a line for the bound, a sign above each alarm (走势图). In hundredths of the drawing's width and height. */
final class TrendTables {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal GAP = new BigDecimal("0.3");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private TrendTables() {}

    /** Those with an alarm; all others were screened and nothing was found. */
    static List<Map<String, Object>> alarming(SafetyResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Trend trend : result.trends()) {
            if (!trend.alarms().isEmpty()) {
                rows.add(row(result, trend));
            }
        }
        return rows;
    }

    static List<Map<String, Object>> alarms(SafetyResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        result.trends().forEach(trend -> trend.alarms().forEach(alarm -> rows.add(alarm(result, alarm))));
        return rows;
    }

    private static Map<String, Object> alarm(SafetyResult result, Alarm alarm) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("date", alarm.day().toString());
        row.put("place", alarm.area().value());
        row.put("category", result.rules().title(alarm.category()));
        row.put("count", alarm.count());
        row.put("method", alarm.method().name());
        row.put("bound", alarm.bound().toPlainString());
        return row;
    }

    private static Map<String, Object> row(SafetyResult result, Trend trend) {
        List<Surges.Point> points = trend.points();
        BigDecimal top = top(points);
        BigDecimal width = HUNDRED.divide(BigDecimal.valueOf(points.size()), 4, RoundingMode.HALF_UP);
        List<Map<String, Object>> bars = new ArrayList<>();
        StringBuilder bound = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Surges.Point point = points.get(i);
            BigDecimal left = width.multiply(BigDecimal.valueOf(i));
            bars.add(bar(point, left, width, top));
            Optional<BigDecimal> height = point.bound().map(value -> HUNDRED.subtract(part(value, top)));
            height.ifPresent(y -> bound.append(bound.length() == 0 ? 'M' : 'L')
                    .append(plain(left))
                    .append(' ')
                    .append(plain(y))
                    .append('H')
                    .append(plain(left.add(width))));
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("place", trend.area().value());
        row.put("category", result.rules().title(trend.category()));
        row.put("alarms", trend.alarms().size());
        row.put("top", top.toPlainString());
        row.put("bars", bars);
        row.put("bound", bound.toString());
        row.put("first", points.get(0).day().toString());
        row.put("middle", points.get(points.size() / 2).day().format(DAY));
        row.put("last", points.get(points.size() - 1).day().toString());
        row.put("said", said(trend));
        row.put("why", trend.pattern().explanation().text(Language.ZH).strip());
        row.put("whyEn", trend.pattern().explanation().text(Language.EN).strip());
        return row;
    }

    private static Map<String, Object> bar(Surges.Point point, BigDecimal left, BigDecimal width, BigDecimal top) {
        BigDecimal height = part(BigDecimal.valueOf(point.count()), top);
        Map<String, Object> bar = new LinkedHashMap<>();
        bar.put("x", plain(left.add(GAP)));
        bar.put("width", plain(width.subtract(GAP.add(GAP)).max(GAP)));
        bar.put("y", plain(HUNDRED.subtract(height)));
        bar.put("height", plain(height));
        bar.put("middle", plain(left.add(width.divide(BigDecimal.valueOf(2)))));
        bar.put("isAlarm", !point.alarms().isEmpty());
        bar.put("day", point.day().toString());
        bar.put("count", point.count());
        bar.put("limit", point.bound().map(BigDecimal::toPlainString).orElse("–"));
        return bar;
    }

    /** What the drawing shows, for whoever does not see it. */
    private static String said(Trend trend) {
        StringBuilder said = new StringBuilder();
        trend.points().stream()
                .filter(point -> !point.alarms().isEmpty())
                .forEach(point -> said.append(said.length() == 0 ? "" : "；")
                        .append(point.day())
                        .append(": ")
                        .append(point.count())
                        .append(" > ")
                        .append(point.bound().map(BigDecimal::toPlainString).orElse("–")));
        return said.toString();
    }

    /** A little above the highest of all that is drawn. */
    private static BigDecimal top(List<Surges.Point> points) {
        BigDecimal highest = BigDecimal.ONE;
        for (Surges.Point point : points) {
            highest = highest.max(BigDecimal.valueOf(point.count()));
            highest = highest.max(point.bound().orElse(BigDecimal.ZERO));
        }
        return highest.multiply(new BigDecimal("1.15")).setScale(0, RoundingMode.CEILING);
    }

    private static BigDecimal part(BigDecimal value, BigDecimal top) {
        return value.multiply(HUNDRED).divide(top, 2, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
