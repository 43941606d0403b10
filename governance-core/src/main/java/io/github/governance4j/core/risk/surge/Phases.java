package io.github.governance4j.core.risk.surge;

import java.time.LocalDate;

/** The periods of a series sorted by where they lie in the week or in the month, in all and in the first half. */
final class Phases {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int WEEKS_OF_A_MONTH = 4;

    private final Every every;
    private final long[] periods;
    private final long[] sums;
    private final long[] periodsBefore;
    private final long[] sumsBefore;

    private Phases(Every every) {
        int size = every == Every.DAY ? DAYS_OF_A_WEEK : WEEKS_OF_A_MONTH;
        this.every = every;
        this.periods = new long[size];
        this.sums = new long[size];
        this.periodsBefore = new long[size];
        this.sumsBefore = new long[size];
    }

    static Phases of(CountSeries series) {
        Phases phases = new Phases(series.every());
        for (int period = 0; period < series.size(); period++) {
            int phase = phases.phase(series.day(period));
            phases.periods[phase]++;
            phases.sums[phase] += series.count(period);
            if (period < series.size() / 2) {
                phases.periodsBefore[phase]++;
                phases.sumsBefore[phase] += series.count(period);
            }
        }
        return phases;
    }

    private int phase(LocalDate day) {
        return every == Every.DAY
                ? day.getDayOfWeek().getValue() - 1
                : Math.min((day.getDayOfMonth() - 1) / DAYS_OF_A_WEEK, WEEKS_OF_A_MONTH - 1);
    }

    int size() {
        return sums.length;
    }

    long periods(int phase) {
        return periods[phase];
    }

    long sum(int phase) {
        return sums[phase];
    }

    long periodsBefore(int phase) {
        return periodsBefore[phase];
    }

    long sumBefore(int phase) {
        return sumsBefore[phase];
    }

    long sum() {
        long all = 0;
        for (long sum : sums) {
            all += sum;
        }
        return all;
    }

    /** Four weeks of days, three months of weeks. */
    int leastPeriods() {
        return every == Every.DAY ? 28 : 12;
    }

    /** What χ² with one degree of freedom fewer than there are phases exceeds by chance once in a thousand, in thousandths. */
    long criticalThousandths() {
        return every == Every.DAY ? 22_458 : 16_266;
    }

    /** The phase with most per period in the first half; the first of several. */
    int busiestBefore() {
        return busiest(sumsBefore, periodsBefore);
    }

    /** The phase with most per period in the second half; the first of several. */
    int busiestAfter() {
        long[] sumsAfter = new long[size()];
        long[] periodsAfter = new long[size()];
        for (int phase = 0; phase < size(); phase++) {
            sumsAfter[phase] = sums[phase] - sumsBefore[phase];
            periodsAfter[phase] = periods[phase] - periodsBefore[phase];
        }
        return busiest(sumsAfter, periodsAfter);
    }

    private static int busiest(long[] sums, long[] periods) {
        int busiest = 0;
        for (int phase = 1; phase < sums.length; phase++) {
            if (sums[phase] * periods[busiest] > sums[busiest] * periods[phase]) {
                busiest = phase;
            }
        }
        return busiest;
    }
}
