package io.github.governance4j.benchmarks.memory;

/** The limit: primitive columns by the account's number, without any id; 132 bytes an account. */
final class Columns implements Layout {
    private final long[] lotPoints;
    private final int[] lotEarned;
    private final int[] lotLastDay;
    private final long[] counted;
    private final int[] counter;
    private final int[] counterStart;
    private final int[] standing;

    Columns(int accounts) {
        lotPoints = new long[MemoryWork.LOTS * accounts];
        lotEarned = new int[MemoryWork.LOTS * accounts];
        lotLastDay = new int[MemoryWork.LOTS * accounts];
        counted = new long[MemoryWork.COUNTERS * accounts];
        counter = new int[MemoryWork.COUNTERS * accounts];
        counterStart = new int[MemoryWork.COUNTERS * accounts];
        standing = new int[accounts];
        for (int i = 0; i < accounts; i++) {
            for (int j = 0; j < MemoryWork.LOTS; j++) {
                int at = MemoryWork.LOTS * i + j;
                lotPoints[at] = MemoryWork.points(i, j);
                lotEarned[at] = (int) MemoryWork.day(i, j).toEpochDay();
                lotLastDay[at] =
                        (int) MemoryWork.day(i, j).plusMonths(MemoryWork.MONTHS).toEpochDay();
                standing[i] += MemoryWork.points(i, j);
            }
            for (int j = 0; j < MemoryWork.COUNTERS; j++) {
                int at = MemoryWork.COUNTERS * i + j;
                counted[at] = MemoryWork.points(i, MemoryWork.deed(j));
                counter[at] = j;
                counterStart[at] = (int) MemoryWork.start(i, j);
            }
        }
    }

    @Override
    public long redeemable(int account) {
        long on = MemoryWork.firstLastDay(account).toEpochDay();
        long sum = 0;
        for (int at = MemoryWork.LOTS * account; at < MemoryWork.LOTS * (account + 1); at++) {
            sum += lotEarned[at] <= on && on <= lotLastDay[at] ? lotPoints[at] : 0;
        }
        return sum;
    }

    @Override
    public long lot(int account, int lot) {
        return lotPoints[MemoryWork.LOTS * account + lot];
    }

    @Override
    public long lastDay(int account, int lot) {
        return lotLastDay[MemoryWork.LOTS * account + lot];
    }

    @Override
    public long counted(int account, int which) {
        for (int at = MemoryWork.COUNTERS * account; at < MemoryWork.COUNTERS * (account + 1); at++) {
            if (counter[at] == which && counterStart[at] == MemoryWork.start(account, which)) {
                return counted[at];
            }
        }
        return 0;
    }

    @Override
    public long standing(int account) {
        return standing[account];
    }
}
