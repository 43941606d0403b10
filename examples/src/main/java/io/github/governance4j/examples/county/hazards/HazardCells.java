package io.github.governance4j.examples.county.hazards;

import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of values in the detail of a hazard (明细取值). */
final class HazardCells {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,3})?");

    /** A reading, exact to one thousandth. */
    static final CellKind<Quantity> QUANTITY =
            (cell, tell) -> cell.as(CellKind.TEXT, tell).flatMap(text -> {
                if (NUMBER.matcher(text).matches()) {
                    return Optional.of(Quantity.of(text));
                }
                tell.accept(cell.error("READING_NOT_UNDERSTOOD"));
                return Optional.empty();
            });

    private HazardCells() {}

    /** The indicator a key names; a key that cannot be one is none of any model. */
    static Optional<IndicatorId> indicator(String key) {
        try {
            return Optional.of(new IndicatorId(key));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
