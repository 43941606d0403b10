package io.github.governance4j.benchmarks.points;

/** A claim as Drools sees it. Public, and changed in place, because the engine's own generated code has to reach it. */
public final class DroolsClaim {
    private final String code;
    private final long key0;
    private final long key1;
    private boolean answered;
    private int rule = -1;
    private int granted;

    /**
     * A claim nobody has looked at.
     *
     * @param code what it was done under
     * @param key0 names the running count of the first limit, if there is one
     * @param key1 names that of the second
     */
    public DroolsClaim(String code, long key0, long key1) {
        this.code = code;
        this.key0 = key0;
        this.key1 = key1;
    }

    /** {@return what it was done under} */
    public String getCode() {
        return code;
    }

    /** {@return the name of the running count of the first limit} */
    public long getKey0() {
        return key0;
    }

    /** {@return the name of the running count of the second limit} */
    public long getKey1() {
        return key1;
    }

    /** {@return whether a rule applied} */
    public boolean isAnswered() {
        return answered;
    }

    /** {@return the number of the rule that applied, or -1} */
    public int getRule() {
        return rule;
    }

    /**
     * A rule applies.
     *
     * @param number its number
     */
    public void setRule(int number) {
        rule = number;
    }

    /** {@return what was granted} */
    public int getGranted() {
        return granted;
    }

    /**
     * A rule applies and grants something.
     *
     * @param number its number
     * @param points what it grants
     */
    public void answer(int number, int points) {
        rule = number;
        granted = points;
        answered = true;
    }

    /** Nobody has looked at it. */
    void forget() {
        rule = -1;
        granted = 0;
        answered = false;
    }
}
