package io.github.governance4j.core.ladder;

import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import java.util.Optional;

/**
 * How a rung's limit and extension fit under the most a statute allows (与法定上限的关系).
 *
 * <p>In one unit, or in months and years, they are compared exactly; else by the fewest and the most hours each can be. N working days
 * are N calendar days at least and have no bound above, a month is 28 to 31 days, a year 365 or 366.
 */
enum CeilingFit {
    /** Nothing to compare, or surely within. */
    WITHIN,
    /** Surely over, or without any bound. */
    OVER,
    /** That depends on the days. */
    INCOMPARABLE;

    private static final long NO_BOUND = Long.MAX_VALUE;

    static CeilingFit of(Rung rung) {
        if (rung.ceiling().isEmpty() || rung.limit().isEmpty()) {
            return WITHIN;
        }
        Ceiling ceiling = rung.ceiling().get();
        TimeLimit limit = rung.limit().get();
        Optional<ExtensionRule> extension = limit.extension();
        if (extension.isPresent() && extension.get().ceiling().isEmpty()) {
            return OVER;
        }
        long more = extension.isPresent() ? extension.get().ceiling().getAsLong() : 0;
        LimitUnit moreIn = extension.map(ExtensionRule::unit).orElse(limit.unit());
        boolean sameUnit = limit.unit() == ceiling.unit() && moreIn == ceiling.unit();
        if (sameUnit
                || (limit.unit().isByMonths()
                        && moreIn.isByMonths()
                        && ceiling.unit().isByMonths())) {
            long stated = limit.amount() * scale(limit.unit()) + more * scale(moreIn);
            return stated > ceiling.amount() * scale(ceiling.unit()) ? OVER : WITHIN;
        }
        long fewest = fewestHours(limit.amount(), limit.unit()) + fewestHours(more, moreIn);
        long most = plus(mostHours(limit.amount(), limit.unit()), mostHours(more, moreIn));
        if (fewest > mostHours(ceiling.amount(), ceiling.unit())) {
            return OVER;
        }
        return most <= fewestHours(ceiling.amount(), ceiling.unit()) ? WITHIN : INCOMPARABLE;
    }

    /** Months where it is by months; else the unit itself. */
    private static long scale(LimitUnit unit) {
        return unit == LimitUnit.YEAR ? 12 : 1;
    }

    private static long plus(long one, long other) {
        return one == NO_BOUND || other == NO_BOUND ? NO_BOUND : one + other;
    }

    private static long fewestHours(long amount, LimitUnit unit) {
        return amount
                * switch (unit) {
                    case HOUR -> 1;
                    case CALENDAR_DAY, WORKING_DAY -> 24;
                    case MONTH -> 28 * 24;
                    case YEAR -> 365 * 24;
                };
    }

    private static long mostHours(long amount, LimitUnit unit) {
        return switch (unit) {
            case HOUR -> amount;
            case CALENDAR_DAY -> amount * 24;
            case WORKING_DAY -> amount == 0 ? 0 : NO_BOUND;
            case MONTH -> amount * 31 * 24;
            case YEAR -> amount * 366 * 24;
        };
    }
}
