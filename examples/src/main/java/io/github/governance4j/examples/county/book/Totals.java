package io.github.governance4j.examples.county.book;

import io.github.governance4j.points.Points;

/** Sums over all decisions (合计). */
public final class Totals {
    private long accepted;
    private long declined;
    private long refused;
    private long granted;
    private long lost;

    void add(Judged one) {
        switch (one.verdict()) {
            case ACCEPTED -> accepted++;
            case DECLINED -> declined++;
            case REFUSED -> refused++;
        }
        granted = Math.addExact(granted, one.granted().hundredths());
        lost = Math.addExact(lost, one.lost().hundredths());
    }

    /** {@return how many deeds were decided} */
    public long deeds() {
        return accepted + declined + refused;
    }

    /** {@return how many came out so}
     *
     * @param verdict how
     */
    public long count(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> accepted;
            case DECLINED -> declined;
            case REFUSED -> refused;
        };
    }

    /** {@return what counts, in all} */
    public Points granted() {
        return Points.ofHundredths(granted);
    }

    /** {@return what caps left over, in all} */
    public Points lost() {
        return Points.ofHundredths(lost);
    }
}
