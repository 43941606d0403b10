package io.github.governance4j.benchmarks.points;

import io.github.governance4j.core.time.PeriodKind;
import java.util.List;

/** The rules as arrays, every date worked out before: what the loops written by hand read. */
final class ActTables {
    /** More than there are periods of a kind in the days of the work. */
    static final int PERIODS = 32;

    final int[] worth;
    final boolean[] redeemable;
    /** Where a rule's limits begin among all limits; the next one's beginning is their end. */
    final int[] limitsFrom;
    /** The most each limit lets count. */
    final int[] most;
    /** The first of its running counts among those of an account. */
    final int[] column;
    /** 1 if it counts each member apart, or 0. */
    final int[] perMember;
    /** The number of the period, by limit and day. */
    final int[][] periodOn;
    /** The last day of what is earned, by rule and day. */
    final int[][] lastDayOn;

    ActTables(List<Act> acts) {
        int rules = acts.size();
        int all = acts.stream().mapToInt(act -> act.limits().size()).sum();
        worth = acts.stream().mapToInt(Act::worth).toArray();
        redeemable = new boolean[rules];
        limitsFrom = new int[rules + 1];
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
    }

    /**
     * {@return the number of the period of a kind, by day}
     *
     * @param kind the kind
     */
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
}
