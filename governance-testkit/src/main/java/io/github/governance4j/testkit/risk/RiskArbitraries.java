package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.ModelAnalysis;
import io.github.governance4j.core.risk.ModelParts;
import io.github.governance4j.core.risk.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generated risk models and readings. */
public final class RiskArbitraries {
    private RiskArbitraries() {}

    /** {@return sound models of every kind, small enough that every value can be tried} */
    public static Arbitrary<Model> models() {
        return parts().filter(parts -> ModelAnalysis.of(parts).isSound()).map(Model::of);
    }

    /** {@return parts of models of every kind; most are sound} */
    public static Arbitrary<ModelParts> parts() {
        return Arbitraries.randomValue(random -> new PartsPlan(random).parts());
    }

    /**
     * {@return readings of a model, in any order; now and then some are missing}
     *
     * @param model the model
     */
    public static Arbitrary<RiskCase> cases(Model model) {
        return Arbitraries.randomValue(random -> {
            List<IndicatorId> ids = new ArrayList<>();
            Map<IndicatorId, Quantity> values = new LinkedHashMap<>();
            model.indicators().forEach(indicator -> {
                List<Quantity> all = new ValuesOf(model, indicator).bestFirst();
                if (random.nextInt(8) > 0) {
                    ids.add(indicator.id());
                    values.put(indicator.id(), all.get(random.nextInt(all.size())));
                }
            });
            Collections.shuffle(ids, random);
            Map<IndicatorId, Quantity> readings = new LinkedHashMap<>();
            ids.forEach(id -> readings.put(id, values.getOrDefault(id, Quantity.ZERO)));
            return new RiskCase(model, readings);
        });
    }
}
