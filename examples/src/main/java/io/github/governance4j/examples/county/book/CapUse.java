package io.github.governance4j.examples.county.book;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;

/** How often one cap left something over, and how much (上限起作用的情况). */
public final class CapUse implements Comparable<CapUse> {
    private static final String LIFE = "points.cap.life";

    private final String group;
    private final String period;
    private final long most;
    private long times;
    private long usedUp;
    private long lost;

    private CapUse(String group, String period, long most) {
        this.group = group;
        this.period = period;
        this.most = most;
    }

    static CapUse of(Explanation cap) {
        return new CapUse(
                cap.fact("group").word(),
                cap.code().equals(LIFE)
                        ? PeriodKind.LIFE.name()
                        : cap.fact("period").word(),
                cap.fact("cap").number());
    }

    void add(Explanation cap) {
        times++;
        lost += cap.fact("lost").number();
        usedUp += cap.fact("granted").number() == 0 ? 1 : 0;
    }

    /** {@return the cap's group} */
    public String group() {
        return group;
    }

    /** {@return the code of its period; LIFE if it never begins anew} */
    public String period() {
        return period;
    }

    /** {@return the most it lets count} */
    public Points most() {
        return Points.ofHundredths(most);
    }

    /** {@return how often it left something over} */
    public long times() {
        return times;
    }

    /** {@return how often it left everything over} */
    public long usedUp() {
        return usedUp;
    }

    /** {@return what it left over in all} */
    public Points lost() {
        return Points.ofHundredths(lost);
    }

    @Override
    public int compareTo(CapUse other) {
        int byGroup = group.compareTo(other.group);
        int byPeriod = byGroup == 0 ? period.compareTo(other.period) : byGroup;
        return byPeriod == 0 ? Long.compare(most, other.most) : byPeriod;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CapUse that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * group.hashCode() + period.hashCode();
    }
}
