package io.github.governance4j.examples.county.ladder;

import io.github.governance4j.core.ladder.LadderAnalysis;
import io.github.governance4j.core.ladder.Span;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Analyses as one JSON array, for programs (分析清单). */
final class AnalysesJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AnalysesJson() {}

    static String of(List<LadderAnalysis> analyses) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (LadderAnalysis analysis : analyses) {
            ObjectNode one = array.addObject().put("id", analysis.ladder().id().value());
            if (analysis.maxTries().isPresent()) {
                one.put("maxTries", analysis.maxTries().getAsLong());
            } else {
                one.putNull("maxTries");
            }
            spans(one, "longestToTop", analysis.longestToTop());
            spans(one, "longestToEnd", analysis.longestToEnd());
            orders(one, "deadEnds", analysis.deadEnds());
            orders(one, "withoutExit", analysis.withoutExit());
            orders(one, "unowned", analysis.unowned());
            orders(one, "unreachable", analysis.unreachable());
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(array).replace("\r\n", "\n") + "\n";
    }

    private static void spans(ObjectNode one, String name, Optional<List<Span>> spans) {
        if (spans.isEmpty()) {
            one.putNull(name);
            return;
        }
        ArrayNode array = one.putArray(name);
        for (Span span : spans.get()) {
            array.addObject()
                    .put("amount", span.amount())
                    .put("unit", span.unit().name());
        }
    }

    private static void orders(ObjectNode one, String name, List<Integer> orders) {
        ArrayNode array = one.putArray(name);
        orders.forEach(array::add);
    }
}
