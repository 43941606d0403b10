package io.github.governance4j.core.time;

import io.github.governance4j.core.house.Hidden;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long a rule gives somebody to do something, and how that is counted (期限).
 *
 * <pre>{@code
 * TimeLimit reply = TimeLimit.of("TL104", 60, LimitUnit.CALENDAR_DAY, "信访工作条例34条").build();
 * reply.deadline(LocalDate.of(2025, 8, 2), WorkCalendar.china()).lastDay() // 2025-10-09; 10-01 is a holiday
 * }</pre>
 *
 * <p>The last day is part of the limit (民法典 art. 1259: 以内 and 届满 include the number). Unless said otherwise the start day is
 * not counted (art. 201), months and years end on the corresponding day or, where there is none, the month's last (art. 202), and a
 * last day on which people rest moves to the next working day (art. 203; working days and hours do not roll by themselves).
 */
@Value.Immutable
@Hidden
public sealed interface TimeLimit permits ImmutableTimeLimit {
    /** Where nothing else is said clocks are read here: Asia/Shanghai. */
    ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** {@return the rule's own short name for it} */
    String code();

    /** {@return how many of {@link #unit()}, from 0 to {@link LimitUnit#most()}; 0 is the same day, or at once} */
    long amount();

    /** {@return what it is counted in} */
    LimitUnit unit();

    /** {@return the law and article, or whose practice it is} */
    String source();

    /** {@return which day is day 1} */
    @Value.Default
    default Counting counting() {
        return Counting.START_DAY_NOT_COUNTED;
    }

    /** {@return what happens if it would end on a rest day} */
    @Value.Default
    default RollOver rollOver() {
        return RollOver.usual(unit());
    }

    /** {@return when the office works; the last day then ends at closing time instead of 24:00. Hours run through the night either way} */
    Optional<BusinessHours> businessHours();

    /** {@return where the clocks are read; an hour is an hour there, also when they are put forward or back} */
    @Value.Default
    default ZoneId zone() {
        return SHANGHAI;
    }

    /** {@return how far it may be extended; empty if it may not} */
    Optional<ExtensionRule> extension();

    /**
     * The last day for something that started on a day.
     *
     * @param start the day of the event the limit starts from
     * @param calendar which days are working days
     * @return the deadline, firm or provisional, with its reason
     * @throws IllegalArgumentException if this is a limit in hours, which starts at a moment, or {@code start} is outside {@link
     *     WorkCalendar#EARLIEST} to {@link WorkCalendar#LATEST_ARRANGED}
     */
    default Deadline deadline(LocalDate start, WorkCalendar calendar) {
        if (unit() == LimitUnit.HOUR) {
            throw new IllegalArgumentException("a limit in hours starts at a moment, not on a day: " + code());
        }
        return deadline(start.atStartOfDay(), calendar);
    }

    /**
     * The end for something that started at a moment; limits in days and longer look at its day only.
     *
     * @param start the moment of the event the limit starts from, local to {@link #zone()}; fractions of a second are dropped
     * @param calendar which days are working days
     * @return the deadline, firm or provisional, with its reason
     * @throws IllegalArgumentException if {@code start} is outside {@link WorkCalendar#EARLIEST} to {@link
     *     WorkCalendar#LATEST_ARRANGED}
     */
    default Deadline deadline(LocalDateTime start, WorkCalendar calendar) {
        Moments.checked(start);
        LocalDateTime from = unit() == LimitUnit.HOUR ? start.withNano(0) : Midnights.before(start);
        return Deadline.recorded(this, from, Reckoner.fresh(this, from, calendar));
    }

    /**
     * Checks amount and units.
     *
     * @throws IllegalArgumentException if the amount is out of bounds, hours are counted {@link Counting#INCLUSIVE}, or hours and days are
     *     mixed between limit and extension
     */
    @Value.Check
    default void check() {
        if (amount() < 0 || amount() > unit().most()) {
            throw new IllegalArgumentException(code() + ": 0 to " + unit().most() + " " + unit() + ", not " + amount());
        }
        if (unit() == LimitUnit.HOUR && counting() == Counting.INCLUSIVE) {
            throw new IllegalArgumentException(code() + ": hours run from a moment and have no start day to include");
        }
        if (extension().isPresent() && (extension().get().unit() == LimitUnit.HOUR) != (unit() == LimitUnit.HOUR)) {
            throw new IllegalArgumentException(code() + ": hours are extended by hours, and nothing else is");
        }
    }

    /**
     * Begins a limit counted in the usual way.
     *
     * @param code the rule's own short name for it
     * @param amount how many
     * @param unit of what
     * @param source the law and article, or whose practice it is
     * @return a builder for what is unusual
     */
    static Builder of(String code, long amount, LimitUnit unit, String source) {
        return ImmutableTimeLimit.builder().code(code).amount(amount).unit(unit).source(source);
    }

    /** Builds a limit. */
    sealed interface Builder permits ImmutableTimeLimit.Builder {
        /**
         * Sets the short name.
         *
         * @param code the rule's own
         * @return this
         */
        Builder code(String code);

        /**
         * Sets how many.
         *
         * @param amount 0 to {@link LimitUnit#most()}
         * @return this
         */
        Builder amount(long amount);

        /**
         * Sets of what.
         *
         * @param unit the unit
         * @return this
         */
        Builder unit(LimitUnit unit);

        /**
         * Sets where the rule stands.
         *
         * @param source the law and article, or whose practice it is
         * @return this
         */
        Builder source(String source);

        /**
         * Sets which day is day 1.
         *
         * @param counting the convention
         * @return this
         */
        Builder counting(Counting counting);

        /**
         * Sets what happens if it would end on a rest day.
         *
         * @param rollOver the policy
         * @return this
         */
        Builder rollOver(RollOver rollOver);

        /**
         * Sets when the office works.
         *
         * @param businessHours its hours
         * @return this
         */
        Builder businessHours(BusinessHours businessHours);

        /**
         * Sets where the clocks are read.
         *
         * @param zone the zone
         * @return this
         */
        Builder zone(ZoneId zone);

        /**
         * Sets how far it may be extended.
         *
         * @param extension the rule
         * @return this
         */
        Builder extension(ExtensionRule extension);

        /**
         * Ends.
         *
         * @return the limit
         * @throws IllegalArgumentException if a part is out of bounds or parts do not go together
         */
        TimeLimit build();
    }
}
