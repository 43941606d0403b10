package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Quantity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model and what was read of a subject, in the order it was read in.
 *
 * @param model the model
 * @param readings indicator to value; every value is one its indicator can have
 */
public record RiskCase(Model model, Map<IndicatorId, Quantity> readings) {
    /**
     * Copies the readings, in their order.
     *
     * @param model the model
     * @param readings indicator to value
     */
    public RiskCase {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /**
     * {@return the same with one reading more, or another value for it}
     *
     * @param indicator what is read
     * @param value its value
     */
    public RiskCase with(IndicatorId indicator, Quantity value) {
        Map<IndicatorId, Quantity> more = new LinkedHashMap<>(readings);
        more.put(indicator, value);
        return new RiskCase(model, more);
    }

    /**
     * {@return the same without one reading}
     *
     * @param indicator what was not read
     */
    public RiskCase without(IndicatorId indicator) {
        Map<IndicatorId, Quantity> fewer = new LinkedHashMap<>(readings);
        fewer.remove(indicator);
        return new RiskCase(model, fewer);
    }
}
