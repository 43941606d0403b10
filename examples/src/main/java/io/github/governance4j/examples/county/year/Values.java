package io.github.governance4j.examples.county.year;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.risk.Choice;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.Worse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** What was read of a made-up hazard: one number between 0 and 1000 says how bad it is, and every indicator is near that (读数). */
final class Values {
    private static final int THOUSAND = 1000;
    private static final long[] UNITS = {1000, 100, 10, 1};

    private final Model model;
    private final Map<IndicatorId, Quantity> values = new LinkedHashMap<>();

    private Values(Model model) {
        this.model = model;
    }

    static Values of(Model model, int badness, SplittableRandom chance) {
        Values made = new Values(model);
        for (Indicator indicator : model.indicators()) {
            int near = Math.max(0, Math.min(THOUSAND, badness - 150 + chance.nextInt(300)));
            made.values.put(indicator.id(), value(indicator, near));
        }
        return made;
    }

    private static Quantity value(Indicator indicator, int badness) {
        List<Choice> choices = indicator.choices();
        boolean up = indicator.worse() == Worse.UP;
        if (!choices.isEmpty()) {
            int at = badness * (choices.size() - 1) / THOUSAND;
            return choices.get(up ? at : choices.size() - 1 - at).value();
        }
        long span = indicator.most().thousandths() - indicator.least().thousandths();
        // Most of a scale is for what nearly never happens: the third power.
        long part = share(share(share(span, badness), badness), badness);
        long unit = UNITS[indicator.decimals()];
        long exact =
                up ? indicator.least().thousandths() + part : indicator.most().thousandths() - part;
        return new Quantity(exact / unit * unit);
    }

    /** So many thousandths of a number; what would not fit is first made a thousand times smaller. */
    private static long share(long of, int thousandths) {
        return of > Long.MAX_VALUE / THOUSAND ? of / THOUSAND * thousandths : of * thousandths / THOUSAND;
    }

    /** The tier they come to; empty if the model cannot say. */
    Optional<TierId> tier() {
        return model.assess(new Subject.OfHazard(new StreamId("-")), Readings.of(values))
                .fold(made -> Optional.of(made.tier().id()), lacking -> Optional.empty());
    }

    /** The readings as a detail has them; without the first of them if it is to be missing. */
    String detail(boolean isOneMissing) {
        return "model=" + model.id()
                + values.entrySet().stream()
                        .skip(isOneMissing ? 1 : 0)
                        .map(one -> ";" + one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining());
    }
}
