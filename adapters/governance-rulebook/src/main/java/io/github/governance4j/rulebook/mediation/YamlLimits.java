package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.matter.LimitFields;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
import java.util.Optional;
import java.util.function.Consumer;

/** Limits of mediation in a section: in days or longer. */
public final class YamlLimits {
    private YamlLimits() {}

    /**
     * {@return the limit under a key that must be there; empty if a problem was told}
     *
     * @param section what the key stands in
     * @param key the key
     * @param problems told of every fault
     */
    public static Optional<TimeLimit> read(Fields section, String key, Consumer<Problem> problems) {
        Optional<YamlNode> node = section.required(key);
        Optional<TimeLimit> limit = LimitFields.read(section, key, TimeLimit.SHANGHAI, problems);
        if (node.isEmpty() || limit.isEmpty()) {
            return Optional.empty();
        }
        if (limit.get().unit() == LimitUnit.HOUR) {
            problems.accept(Problem.error(node.get().at(), "LIMIT_IN_HOURS").with("found", "HOUR"));
            return Optional.empty();
        }
        return limit;
    }
}
