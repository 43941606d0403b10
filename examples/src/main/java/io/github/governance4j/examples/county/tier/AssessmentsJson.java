package io.github.governance4j.examples.county.tier;

import io.github.governance4j.core.risk.Assessment;
import io.github.governance4j.core.risk.Contribution;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Treated;
import io.github.governance4j.examples.county.console.Output;
import java.math.BigDecimal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Assessments as one JSON array, one a line, for programs (评估清单); no more than one is held at a time. */
final class AssessmentsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Output out;
    private boolean hasAny;

    AssessmentsJson(Output out) {
        this.out = out;
    }

    void add(Assessment assessment) {
        out.text((hasAny ? ",\n  " : "[\n  ") + MAPPER.writeValueAsString(node(assessment)));
        hasAny = true;
    }

    void end() {
        out.text(hasAny ? "\n]\n" : "[]\n");
    }

    private static ObjectNode node(Assessment assessment) {
        ObjectNode one = JsonNodeFactory.instance
                .objectNode()
                .put("subject", assessment.subject().id())
                .put("model", assessment.model().value());
        number(one, "score", assessment.score());
        one.put("tier", assessment.tier().id().value());
        ArrayNode contributions = one.putArray("contributions");
        for (Contribution part : assessment.contributions()) {
            ObjectNode node =
                    contributions.addObject().put("indicator", part.indicator().value());
            number(node, "value", part.value());
            number(node, "contribution", part.contribution());
        }
        ArrayNode missing = one.putArray("missing");
        for (Treated treated : assessment.missing()) {
            ObjectNode node = missing.addObject()
                    .put("indicator", treated.indicator().value())
                    .put("treatment", treated.treatment().name());
            treated.value().ifPresentOrElse(value -> number(node, "value", value), () -> node.putNull("value"));
        }
        assessment
                .nearest()
                .ifPresentOrElse(
                        change -> {
                            ObjectNode node = one.putObject("nearest")
                                    .put("indicator", change.indicator().value());
                            number(node, "from", change.from());
                            number(node, "to", change.to());
                            node.put("tier", change.tier().id().value());
                        },
                        () -> one.putNull("nearest"));
        return one;
    }

    /** Whole numbers as such: a decimal might be written with an exponent. */
    private static void number(ObjectNode node, String name, Quantity value) {
        if (value.hasAtMost(0)) {
            node.put(name, value.thousandths() / Quantity.ONE);
        } else {
            node.put(name, new BigDecimal(value.toString()));
        }
    }
}
