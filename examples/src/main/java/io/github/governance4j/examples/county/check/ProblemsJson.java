package io.github.governance4j.examples.county.check;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.console.Say;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Problems as one JSON array, for programs (问题清单). */
final class ProblemsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProblemsJson() {}

    static String of(List<Problem> problems, Say say) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Problem problem : problems) {
            array.addObject()
                    .put("file", problem.at().file())
                    .put("line", problem.at().line())
                    .put("column", problem.at().column())
                    .put("code", problem.code())
                    .put("severity", problem.severity().word())
                    .put("message", say.beside(problem::message))
                    .put("item", problem.item().orElse(null));
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(array).replace("\r\n", "\n") + "\n";
    }
}
