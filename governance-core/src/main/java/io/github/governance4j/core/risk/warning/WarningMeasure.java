package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.tier.Target;

/**
 * Something a warning allows to be done, from one level on upward (预警措施).
 *
 * @param id its name
 * @param title what people call it
 * @param target what it bears on
 * @param from the lowest level it is open to; open to all above it too
 * @param source the law and article, or whose practice it is
 */
public record WarningMeasure(MeasureId id, String title, Target target, WarningLevel from, String source) {
    /**
     * {@return whether it may be taken at a level}
     *
     * @param level the level
     */
    public boolean isOpenTo(WarningLevel level) {
        // First level first.
        return level.compareTo(from) <= 0;
    }
}
