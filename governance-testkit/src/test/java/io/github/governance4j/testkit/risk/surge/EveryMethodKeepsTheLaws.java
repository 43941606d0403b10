package io.github.governance4j.testkit.risk.surge;

import io.github.governance4j.core.risk.surge.Method;
import io.github.governance4j.core.risk.surge.Spread;
import io.github.governance4j.core.risk.surge.SurgeSettings;
import java.util.EnumSet;

/** All methods at once, as they were published: they promise less of false alarms, and all else. */
class EveryMethodKeepsTheLaws implements SurgeLaws {
    @Override
    public SurgeSettings settings() {
        return SurgeSettings.of(EnumSet.allOf(Method.class))
                .spread(Spread.SAMPLE)
                .build();
    }

    @Override
    public long periodsForOneFalseAlarm() {
        return 9;
    }
}
