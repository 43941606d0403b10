package io.github.governance4j.core.risk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing an analysis found in the parts of a model (模型分析结论).
 *
 * @param fault what is wrong
 * @param where which part
 * @param values what it is about, by name, for example {@code indicator} and {@code tier}
 * @param example readings that show it, for {@link ModelFault#WORSE_SCORES_LOWER}
 */
public record ModelFinding(
        ModelFault fault, Where where, Map<String, String> values, Optional<CounterExample> example) {
    /**
     * Copies the values.
     *
     * @param fault what is wrong
     * @param where which part
     * @param values what it is about
     * @param example readings that show it
     */
    public ModelFinding {
        values = Map.copyOf(values);
    }

    static ModelFinding of(ModelFault fault, Where where) {
        return new ModelFinding(fault, where, Map.of(), Optional.empty());
    }

    ModelFinding with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value.toString());
        return new ModelFinding(fault, where, more, example);
    }

    ModelFinding showing(CounterExample shown) {
        return new ModelFinding(fault, where, values, Optional.of(shown));
    }

    /** {@return fault, part and values on one line} */
    @Override
    public String toString() {
        return fault + " " + where + " " + values
                + example.map(shown -> ": " + shown).orElse("");
    }
}
