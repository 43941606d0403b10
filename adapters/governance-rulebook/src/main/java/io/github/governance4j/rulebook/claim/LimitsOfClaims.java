package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.matter.LimitFields;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
import java.util.Optional;
import java.util.function.Consumer;

/** Limits within which people act: a day or longer, and under the short name that reasons have for them. */
final class LimitsOfClaims {
    private LimitsOfClaims() {}

    /** The limit under a key; empty if there is none or a problem was told. */
    static Optional<TimeLimit> read(Fields fields, String key, String code, Consumer<Problem> problems) {
        Optional<YamlNode> node = fields.optional(key);
        Optional<TimeLimit> limit = LimitFields.read(fields, key, TimeLimit.SHANGHAI, problems);
        if (node.isEmpty() || limit.isEmpty()) {
            return Optional.empty();
        }
        if (limit.get().unit() == LimitUnit.HOUR || limit.get().amount() == 0) {
            problems.accept(new Cell(
                            node.get().at(),
                            limit.get().amount() + " " + limit.get().unit())
                    .error("LIMIT_BELOW_A_DAY"));
            return Optional.empty();
        }
        return limit.map(read ->
                TimeLimit.of(code, read.amount(), read.unit(), read.source()).build());
    }
}
