package io.github.governance4j.benchmarks.points;

import java.util.Arrays;

/**
 * The least the work can cost: one loop over primitive arrays. No objects, no ids, no explanation; every date worked out before.
 *
 * <p>Running counts and balances carry the number of the run they were written in, so that beginning anew costs nothing.
 */
final class ArrayLimit implements Posting {
    private final PointsWork work;
    private final ActTables acts;
    private final int[] day;
    private final int columns;
    private final int lotsEach;

    private final long[] counts;
    private final long[] lots;
    private final int[] lotCount;
    private final long[] standing;
    private final int[] writtenIn;
    private final long[] journal;
    private int run;

    ArrayLimit(PointsWork work) {
        this.work = work;
        this.acts = new ActTables(work.acts);
        columns = Act.columns(work.acts);
        day = new int[work.claims()];
        journal = new long[work.claims()];
        int[] claims = new int[work.accounts()];
        for (int i = 0; i < work.claims(); i++) {
            day[i] = work.day(i);
            claims[work.account[i]]++;
        }
        lotsEach = 1 + Arrays.stream(claims).max().orElse(0);
        counts = new long[work.accounts() * columns];
        lots = new long[work.accounts() * lotsEach];
        lotCount = new int[work.accounts()];
        standing = new long[work.accounts()];
        writtenIn = new int[work.accounts()];
    }

    @Override
    public void run() {
        run++;
        for (int i = 0; i < work.claims(); i++) {
            journal[i] = post(i);
        }
    }

    private long post(int claim) {
        int act = work.act[claim];
        if (act < 0) {
            return UNKNOWN;
        }
        if (work.recorded[claim] < work.happened[claim]) {
            return TOO_EARLY;
        }
        int account = work.account[claim];
        int on = day[claim];
        int asked = acts.worth[act];
        int left = asked;
        int base = account * columns;
        for (int i = acts.limitsFrom[act]; i < acts.limitsFrom[act + 1]; i++) {
            long count = counts[base + acts.column[i] + acts.perMember[i] * work.member[claim]];
            int used = count >>> 32 == key(i, on) ? (int) count : 0;
            left = Math.min(left, Math.max(0, acts.most[i] - used));
        }
        if (left > 0) {
            for (int i = acts.limitsFrom[act]; i < acts.limitsFrom[act + 1]; i++) {
                int at = base + acts.column[i] + acts.perMember[i] * work.member[claim];
                long key = key(i, on);
                long count = counts[at];
                counts[at] = key << 32 | (count >>> 32 == key ? (int) count : 0) + left;
            }
            open(account);
            standing[account] += left;
            if (acts.redeemable[act]) {
                lots[account * lotsEach + lotCount[account]++] = (long) acts.lastDayOn[act][on] << 32 | left;
            }
        }
        return Posting.scored(left, asked - left);
    }

    private long key(int limit, int on) {
        return (long) run * ActTables.PERIODS + acts.periodOn[limit][on];
    }

    private void open(int account) {
        if (writtenIn[account] != run) {
            writtenIn[account] = run;
            int opening = PointsWork.opening(account);
            standing[account] = opening;
            lots[account * lotsEach] = PointsWork.OPENING_LAST_DAY.toEpochDay() << 32 | opening;
            lotCount[account] = 1;
        }
    }

    @Override
    public long outcome(int claim) {
        return journal[claim];
    }

    @Override
    public long redeemable(int account) {
        open(account);
        long sum = 0;
        for (int i = account * lotsEach; i < account * lotsEach + lotCount[account]; i++) {
            sum += lots[i] >>> 32 >= PointsWork.LAST.toEpochDay() ? (int) lots[i] : 0;
        }
        return sum;
    }

    @Override
    public long standing(int account) {
        open(account);
        return standing[account];
    }
}
