package io.github.governance4j.core.time;

/** What a limit is counted in (期限单位). Periods run by the Gregorian calendar: 民法典 art. 200. */
public enum LimitUnit {
    /** Hours, running day and night from the stated moment (小时, 民法典 art. 201). */
    HOUR(100_000),
    /** Days, rest days included (日, 自然日). */
    CALENDAR_DAY(100_000),
    /** Days on which people work (工作日). */
    WORKING_DAY(100_000),
    /** Months, to the corresponding day (月, 民法典 art. 202). */
    MONTH(12_000),
    /** Years, to the corresponding day (年, 民法典 art. 202). */
    YEAR(1_000);

    private final long most;

    LimitUnit(long most) {
        this.most = most;
    }

    /** {@return the largest amount a limit may have in this unit; far beyond any rule, so that no answer leaves the years counted in} */
    public long most() {
        return most;
    }

    /** {@return whether this is {@link #MONTH} or {@link #YEAR}} */
    public boolean isByMonths() {
        return this == MONTH || this == YEAR;
    }

    /** How many months one of this unit has; 1 or 12. */
    int months() {
        return this == YEAR ? 12 : 1;
    }
}
