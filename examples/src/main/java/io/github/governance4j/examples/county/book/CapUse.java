package io.github.governance4j.examples.county.book;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Fact;
import io.github.governance4j.points.Points;

/** How often one cap left something over, and how much (上限起作用的情况). */
public final class CapUse implements Comparable<CapUse> {
    private final String group;
    private final String period;
    private final String most;
    private long times;
    private long usedUp;
    private Points lost = Points.ZERO;

    private CapUse(String group, String period, String most) {
        this.group = group;
        this.period = period;
        this.most = most;
    }

    static CapUse of(Explanation cap) {
        return new CapUse(print(cap, "group"), print(cap, "period"), print(cap, "cap"));
    }

    void add(Explanation cap) {
        times++;
        lost = lost.plus(Points.ofHundredths(number(cap, "lost")));
        usedUp += number(cap, "granted") == 0 ? 1 : 0;
    }

    /** {@return the cap's group} */
    public String group() {
        return group;
    }

    /** {@return the code of its period; LIFE if it never begins anew} */
    public String period() {
        return period.isEmpty() ? "LIFE" : period;
    }

    /** {@return the most it lets count} */
    public String most() {
        return most;
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
        return lost;
    }

    private static String print(Explanation cap, String name) {
        return cap.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(fact -> fact.kind().isWord() ? fact.word() : fact.print())
                .findFirst()
                .orElse("");
    }

    private static long number(Explanation cap, String name) {
        return cap.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .mapToLong(Fact::number)
                .findFirst()
                .orElse(0);
    }

    @Override
    public int compareTo(CapUse other) {
        int byGroup = group.compareTo(other.group);
        int byPeriod = byGroup == 0 ? period.compareTo(other.period) : byGroup;
        return byPeriod == 0 ? most.compareTo(other.most) : byPeriod;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CapUse that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return group.hashCode();
    }
}
