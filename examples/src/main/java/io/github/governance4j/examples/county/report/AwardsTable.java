package io.github.governance4j.examples.county.report;

import io.github.governance4j.examples.county.book.Awards;
import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.points.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Awards by heading and month, as the page shows them: a table, and a chart of what the table says (加分表). */
final class AwardsTable {
    /** Headings with a row of their own; the rest share one. */
    private static final int ROWS = 40;
    /** Headings with a colour of their own; the rest share one. */
    private static final int COLOURS = 7;

    private static final String REST = "其他 Other";

    private final List<String> periods;
    /** Largest heading first. */
    private final Map<String, SortedMap<String, Points>> rows;

    private AwardsTable(List<String> periods, Map<String, SortedMap<String, Points>> rows) {
        this.periods = periods;
        this.rows = rows;
    }

    static AwardsTable of(Awards awards) {
        Periods names = Periods.of(awards.months());
        List<String> periods =
                awards.months().stream().map(names::name).distinct().toList();
        List<String> headings = new ArrayList<>(awards.byCategory().keySet());
        headings.sort(Comparator.comparing(awards::in).reversed().thenComparing(Comparator.naturalOrder()));
        Map<String, SortedMap<String, Points>> rows = new LinkedHashMap<>();
        for (String heading : headings) {
            SortedMap<String, Points> row =
                    rows.computeIfAbsent(rows.size() < ROWS ? heading : REST, name -> new TreeMap<>());
            awards.byCategory()
                    .getOrDefault(heading, new TreeMap<>())
                    .forEach((month, points) -> row.merge(names.name(month), points, Points::plus));
        }
        return new AwardsTable(periods, rows);
    }

    void put(Map<String, Object> page) {
        List<Map<String, Object>> table = new ArrayList<>();
        rows.forEach((heading, row) -> table.add(Map.of(
                "name", heading,
                "cells",
                        periods.stream()
                                .map(period -> Plain.text(in(row, period)))
                                .toList(),
                "sum", Plain.text(sum(row.values())))));
        page.put("awardsAny", !table.isEmpty());
        page.put("awardRows", table);
        page.put("months", periods);
        page.put(
                "monthSums",
                periods.stream()
                        .map(period -> Plain.text(sum(rows.values().stream()
                                .map(row -> in(row, period))
                                .toList())))
                        .toList());
        page.put("awardsJson", Script.inlineJson(chart()));
    }

    private String chart() {
        ObjectNode chart = JsonNodeFactory.instance.objectNode();
        ArrayNode labels = chart.putArray("labels");
        periods.forEach(labels::add);
        ArrayNode series = chart.putArray("series");
        List<String> headings = new ArrayList<>(rows.keySet());
        for (String heading : headings.subList(0, Math.min(COLOURS, headings.size()))) {
            add(series, heading, List.of(rows.getOrDefault(heading, new TreeMap<>())));
        }
        if (headings.size() > COLOURS) {
            add(
                    series,
                    REST,
                    headings.subList(COLOURS, headings.size()).stream()
                            .map(heading -> rows.getOrDefault(heading, new TreeMap<>()))
                            .toList());
        }
        return JsonMapper.builder().build().writeValueAsString(chart);
    }

    private void add(ArrayNode series, String label, List<SortedMap<String, Points>> of) {
        ObjectNode one = series.addObject();
        one.put("label", label);
        ArrayNode data = one.putArray("data");
        periods.forEach(period -> data.add(
                Plain.number(sum(of.stream().map(row -> in(row, period)).toList()))));
    }

    private static Points in(Map<String, Points> row, String period) {
        return row.getOrDefault(period, Points.ZERO);
    }

    private static Points sum(Iterable<Points> all) {
        Points sum = Points.ZERO;
        for (Points points : all) {
            sum = sum.plus(points);
        }
        return sum;
    }
}
