package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Worse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The readings at either end of a model. */
final class Extreme {
    private Extreme() {}

    /** The worst of every indicator, or the best: towards {@link Worse#UP} the worst. */
    static Readings of(Model model, Worse towards) {
        Map<IndicatorId, Quantity> values = new LinkedHashMap<>();
        for (Indicator indicator : model.indicators()) {
            boolean most = indicator.worse() == towards;
            List<Quantity> choices = new ArrayList<>();
            indicator.choices().forEach(choice -> choices.add(choice.value()));
            values.put(
                    indicator.id(),
                    choices.isEmpty()
                            ? (most ? indicator.most() : indicator.least())
                            : choices.get(most ? choices.size() - 1 : 0));
        }
        return Readings.of(values);
    }
}
