package io.github.governance4j.benchmarks.ladder;

import java.util.Arrays;

/** The least it can cost: numbers in arrays, and a chain of cases for every day (下限). No facts, no reasons. */
final class LadderLimit {
    private final LadderWork work;
    private final byte[] tried;
    private final int[] next;
    private final int[] first;

    LadderLimit(LadderWork work) {
        this.work = work;
        this.tried = new byte[work.cases()];
        this.next = new int[work.cases()];
        this.first = new int[2 * LadderWork.TICKS];
    }

    LadderWork.Totals run() {
        LadderWork.Tally tally = new LadderWork.Tally();
        Arrays.fill(first, -1);
        int coming = 0;
        for (int day = 1; day <= LadderWork.TICKS; day++) {
            while (coming < work.cases() && work.comesOn(coming) == day) {
                begin(coming++, 1, day);
            }
            int number = first[day];
            while (number >= 0) {
                int after = next[number];
                end(number, day, tally);
                number = after;
            }
        }
        return tally.totals();
    }

    private int begin(int number, int next, int day) {
        int lastDay = work.lastDay(day, next);
        tried[number] = (byte) next;
        this.next[number] = first[lastDay];
        first[lastDay] = number;
        return lastDay;
    }

    private void end(int number, int day, LadderWork.Tally tally) {
        int now = tried[number];
        if (work.isSettled(number, now)) {
            tally.settled(number, now);
        } else if (now == LadderWork.TRIES) {
            tally.handedOver(number, now);
        } else {
            tally.climbed(number, now + 1, begin(number, now + 1, day));
        }
    }
}
