package io.github.governance4j.core.risk.surge;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;

/** That a count was unusually high by one method (异动信号). A signal to look at, never a warning: those are issued by somebody named. */
@Value.Immutable
@Hidden
public sealed interface Alarm permits ImmutableAlarm {
    /** {@return where} */
    AreaId area();

    /** {@return of which kind} */
    CategoryId category();

    /** {@return the first day of the period} */
    LocalDate day();

    /** {@return how long the period is} */
    Every every();

    /** {@return how many there were} */
    long count();

    /** {@return which method says so} */
    Method method();

    /**
     * {@return what the count had to exceed, and did} For printing: two decimals, rounded down; the verdict was not taken from it. A whole
     * number one below the least count where that was the higher hurdle.
     */
    BigDecimal bound();

    /** {@return why, with every number it was worked out from; holds} */
    Explanation explanation();
}
