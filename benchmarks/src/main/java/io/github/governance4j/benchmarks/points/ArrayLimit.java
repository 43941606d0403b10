package io.github.governance4j.benchmarks.points;

import io.github.governance4j.core.time.PeriodKind;
import java.util.Arrays;
import java.util.List;

/**
 * The least the work can cost: one loop over primitive arrays. No objects, no ids, no explanation; every date worked out before.
 *
 * <p>Running counts and balances carry the number of the run they were written in, so that beginning anew costs nothing.
 */
final class ArrayLimit implements Posting {
    private static final int PERIODS = 32;

    private final PointsWork work;
    private final int[] day = new int[PointsWork.CLAIMS];
    private final int[] worth;
    private final boolean[] redeemable;
    private final int[] limitsFrom;
    private final int[] most;
    private final int[] column;
    private final int[] perMember;
    private final int[][] periodOn;
    private final int[][] lastDayOn;
    private final int columns;
    private final int lotsEach;

    private final long[] counts;
    private final long[] lots;
    private final int[] lotCount;
    private final long[] standing;
    private final int[] writtenIn;
    private final long[] journal = new long[PointsWork.CLAIMS];
    private int run;

    ArrayLimit(PointsWork work) {
        this.work = work;
        List<Act> acts = work.acts;
        int rules = acts.size();
        worth = acts.stream().mapToInt(Act::worth).toArray();
        redeemable = new boolean[rules];
        limitsFrom = new int[rules + 1];
        int all = acts.stream().mapToInt(act -> act.limits().size()).sum();
        most = new int[all];
        column = new int[all];
        perMember = new int[all];
        periodOn = new int[all][];
        lastDayOn = new int[rules][];
        int at = 0;
        for (int i = 0; i < rules; i++) {
            redeemable[i] = acts.get(i).redeemable();
            lastDayOn[i] = lastDays(acts.get(i).months());
            for (Act.Limit limit : acts.get(i).limits()) {
                most[at] = limit.most();
                column[at] = limit.column();
                perMember[at] = limit.eachMember() ? 1 : 0;
                periodOn[at++] = periods(limit.period());
            }
            limitsFrom[i + 1] = at;
        }
        columns = Act.columns(acts);
        int[] claims = new int[work.accounts()];
        for (int i = 0; i < PointsWork.CLAIMS; i++) {
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

    private static int[] periods(PeriodKind kind) {
        int[] periods = new int[PointsWork.DAYS + 1];
        long first = PointsWork.FIRST.toEpochDay();
        for (int day = 1; day < periods.length; day++) {
            boolean anew = kind.firstDay(first + day) != kind.firstDay(first + day - 1);
            periods[day] = periods[day - 1] + (anew ? 1 : 0);
        }
        return periods;
    }

    private static int[] lastDays(int months) {
        int[] last = new int[PointsWork.DAYS + 1];
        for (int day = 0; day < last.length; day++) {
            last[day] = months == 0
                    ? Integer.MAX_VALUE
                    : (int) PointsWork.FIRST.plusDays(day).plusMonths(months).toEpochDay();
        }
        return last;
    }

    @Override
    public void run() {
        run++;
        for (int i = 0; i < PointsWork.CLAIMS; i++) {
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
        int asked = worth[act];
        int left = asked;
        int base = account * columns;
        for (int i = limitsFrom[act]; i < limitsFrom[act + 1]; i++) {
            long count = counts[base + column[i] + perMember[i] * work.member[claim]];
            int used = count >>> 32 == key(i, on) ? (int) count : 0;
            left = Math.min(left, Math.max(0, most[i] - used));
        }
        if (left > 0) {
            for (int i = limitsFrom[act]; i < limitsFrom[act + 1]; i++) {
                int at = base + column[i] + perMember[i] * work.member[claim];
                long key = key(i, on);
                long count = counts[at];
                counts[at] = key << 32 | (count >>> 32 == key ? (int) count : 0) + left;
            }
            open(account);
            standing[account] += left;
            if (redeemable[act]) {
                lots[account * lotsEach + lotCount[account]++] = (long) lastDayOn[act][on] << 32 | left;
            }
        }
        return Posting.scored(left, asked - left);
    }

    private long key(int limit, int on) {
        return (long) run * PERIODS + periodOn[limit][on];
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
