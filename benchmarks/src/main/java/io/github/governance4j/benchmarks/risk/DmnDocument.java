package io.github.governance4j.benchmarks.risk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the work's model as a DMN document. A reading that is not there is −1, which no row takes; its part is then 0. */
final class DmnDocument {
    static final String SCORE = "score";
    static final String TIER = "tier";

    private DmnDocument() {}

    static String reading(int indicator) {
        return "reading" + indicator;
    }

    static String part(int indicator) {
        return "part" + indicator;
    }

    static String of(RiskWork work) {
        StringBuilder all = new StringBuilder("""
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                    id="risk" name="risk" namespace="https://governance4j.github.io/benchmarks/risk">
                """);
        for (int i = 0; i < RiskWork.INDICATORS; i++) {
            all.append("<inputData id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"number\"/></inputData>%n"
                    .formatted(reading(i)));
            long[] starts = work.starts[i];
            int indicator = i;
            List<String> outputs = IntStream.range(0, RiskWork.BANDS)
                    .mapToObj(b -> Long.toString(work.counts(indicator, b)))
                    .toList();
            all.append(
                    decision(part(i), needs("requiredInput", reading(i)), table(part(i), reading(i), starts, outputs)));
        }
        String parts = IntStream.range(0, RiskWork.INDICATORS)
                .mapToObj(DmnDocument::part)
                .collect(Collectors.joining(", "));
        String needs = IntStream.range(0, RiskWork.INDICATORS)
                .mapToObj(i -> needs("requiredDecision", part(i)))
                .collect(Collectors.joining());
        all.append(decision(
                SCORE, needs, "<literalExpression><text>sum([%s])</text></literalExpression>".formatted(parts)));
        List<String> ranks = IntStream.range(0, RiskWork.TIERS)
                .mapToObj(grade -> Integer.toString(RiskWork.TIERS - grade))
                .toList();
        all.append(decision(TIER, needs("requiredDecision", SCORE), table(TIER, SCORE, work.grades, ranks)));
        return all.append("</definitions>").toString();
    }

    private static String decision(String name, String needs, String logic) {
        return "<decision id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"number\"/>%2$s%3$s</decision>%n"
                .formatted(name, needs, logic);
    }

    private static String needs(String kind, String what) {
        return "<informationRequirement><%1$s href=\"#%2$s\"/></informationRequirement>".formatted(kind, what);
    }

    private static String table(String name, String input, long[] starts, List<String> outputs) {
        StringBuilder table = new StringBuilder("""
                <decisionTable hitPolicy="UNIQUE"><input id="%1$s-in"><inputExpression typeRef="number"><text>%2$s</text>
                </inputExpression></input><output id="%1$s-out"><defaultOutputEntry><text>0</text></defaultOutputEntry></output>
                """.formatted(name, input));
        for (int b = 0; b < starts.length; b++) {
            String range = b + 1 < starts.length
                    ? "[%d..%d)".formatted(starts[b], starts[b + 1])
                    : "&gt;= %d".formatted(starts[b]);
            table.append("<rule id=\"%s-%d\"><inputEntry><text>%s</text></inputEntry>".formatted(name, b, range))
                    .append("<outputEntry><text>%s</text></outputEntry></rule>%n".formatted(outputs.get(b)));
        }
        return table.append("</decisionTable>").toString();
    }
}
