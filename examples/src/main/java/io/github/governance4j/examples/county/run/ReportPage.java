package io.github.governance4j.examples.county.run;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.governance4j.points.Points;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code report.html}: one page that people can read, with nothing to fetch (报告页面). What it says is in {@link ReportTables}, how it
 * looks in {@code report.mustache}. The chart shows what the table below it says; without scripts only the table is there.
 */
final class ReportPage {
    private static final String TEMPLATE = "report.mustache";
    /** Headings with a colour of their own; the rest share one. */
    private static final int COLOURS = 7;

    private ReportPage() {}

    static void write(Result result, Writer to) throws IOException {
        Map<String, Object> page = new HashMap<>(ReportTables.of(result));
        page.put("charts", Script.charts());
        page.put("awardsJson", Script.inlineJson(chart(result.awards())));
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ReportPage.class.getResourceAsStream(TEMPLATE), TEMPLATE),
                StandardCharsets.UTF_8)) {
            Template template = Mustache.compiler().escapeHTML(true).compile(in);
            template.execute(page, to);
        }
    }

    private static String chart(Awards awards) {
        ObjectNode chart = JsonNodeFactory.instance.objectNode();
        List<YearMonth> months = new ArrayList<>(awards.months());
        ArrayNode labels = chart.putArray("labels");
        months.forEach(month -> labels.add(month.toString()));
        List<String> categories = new ArrayList<>(awards.byCategory().keySet());
        categories.sort(Comparator.comparing((String category) -> awards.in(category))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        ArrayNode series = chart.putArray("series");
        for (String category : categories.subList(0, Math.min(COLOURS, categories.size()))) {
            add(
                    series,
                    category,
                    months.stream().map(month -> awards.in(category, month)).toList());
        }
        if (categories.size() > COLOURS) {
            List<String> rest = categories.subList(COLOURS, categories.size());
            add(
                    series,
                    "其他 Other",
                    months.stream()
                            .map(month -> rest.stream()
                                    .map(category -> awards.in(category, month))
                                    .reduce(Points.ZERO, Points::plus))
                            .toList());
        }
        return JsonMapper.builder().build().writeValueAsString(chart);
    }

    private static void add(ArrayNode series, String label, List<Points> values) {
        ObjectNode one = series.addObject();
        one.put("label", label);
        ArrayNode data = one.putArray("data");
        values.forEach(value -> data.add(Plain.number(value)));
    }
}
