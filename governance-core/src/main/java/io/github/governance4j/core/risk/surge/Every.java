package io.github.governance4j.core.risk.surge;

/** How long the periods are that are counted in (统计周期). */
public enum Every {
    /** Each day by itself (按日). */
    DAY(1),
    /** Weeks of seven days; where a {@link Counter} cuts them, they begin on Monday (按周). */
    WEEK(7);

    private final int days;

    Every(int days) {
        this.days = days;
    }

    /** {@return how many days a period has} */
    public int days() {
        return days;
    }
}
