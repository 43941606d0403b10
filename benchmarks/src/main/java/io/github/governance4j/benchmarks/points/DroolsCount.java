package io.github.governance4j.benchmarks.points;

/** A running count as Drools sees it. Public, and changed in place, because the engine's own generated code has to reach it. */
public final class DroolsCount {
    private final String group;
    private final long key;
    private int used;

    /**
     * A count of nothing yet.
     *
     * @param group what is counted
     * @param key names it: account, limit, period and member
     */
    public DroolsCount(String group, long key) {
        this.group = group;
        this.key = key;
    }

    /** {@return what is counted} */
    public String getGroup() {
        return group;
    }

    /** {@return its name} */
    public long getKey() {
        return key;
    }

    /** {@return how much was counted, in hundredths} */
    public int getUsed() {
        return used;
    }

    /**
     * Counts more.
     *
     * @param more how much
     */
    public void use(int more) {
        used += more;
    }
}
