package io.github.governance4j.benchmarks.ladder;

import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;

/**
 * Cases that come in over some years, and at which try each is settled (层级办理的活儿).
 *
 * <p>Three levels with three tries each. A try is over after so many working days, the day it began not counted. At the end of its last
 * day a case is settled, one in ten, or goes on to the next try; after the ninth it is handed over. Each of the three is a move. Once a
 * day, in the evening, everything that ends that day is done.
 */
public final class LadderWork {
    /** How many tries there are, three on each of three levels; numbered from 1. */
    public static final int TRIES = 9;
    /** How many days are gone through. */
    public static final int TICKS = 900;
    /** The day before the first; a Sunday. All days that are looked at are known to the shipped calendar. */
    public static final LocalDate EVE = LocalDate.of(2023, 1, 1);

    private static final int[] WORKING_DAYS_BY_LEVEL = {3, 5, 10};
    private static final int COMING_DAYS = 860;
    private static final int LONGEST = 60;
    private static final long SEED = 20_250_901L;

    private final int[] comesOn;
    private final byte[] settledAt;
    private final int[] workingDaysUpTo;
    private final int[] placeOfWorkingDay;

    private LadderWork(int[] comesOn, byte[] settledAt) {
        this.comesOn = comesOn;
        this.settledAt = settledAt;
        WorkCalendar calendar = WorkCalendar.china();
        this.workingDaysUpTo = new int[TICKS + 1];
        this.placeOfWorkingDay = new int[TICKS + LONGEST];
        int found = 0;
        for (int day = 1; day < TICKS + LONGEST; day++) {
            if (calendar.isWorkingDay(date(day))) {
                placeOfWorkingDay[found++] = day;
            }
            if (day <= TICKS) {
                workingDaysUpTo[day] = found;
            }
        }
    }

    /**
     * {@return the same work whenever it is asked for}
     *
     * @param cases how many cases
     */
    public static LadderWork of(int cases) {
        Random random = new Random(SEED);
        int[] comesOn = new int[cases];
        byte[] settledAt = new byte[cases];
        for (int i = 0; i < cases; i++) {
            comesOn[i] = 1 + (int) ((long) i * COMING_DAYS / cases);
            for (int number = 1; number <= TRIES && settledAt[i] == 0; number++) {
                settledAt[i] = (byte) (random.nextInt(10) == 0 ? number : 0);
            }
        }
        return new LadderWork(comesOn, settledAt);
    }

    /**
     * {@return cases that all come in on the first day, none of which is ever settled}
     *
     * @param cases how many cases
     */
    static LadderWork unsettled(int cases) {
        int[] comesOn = new int[cases];
        Arrays.fill(comesOn, 1);
        return new LadderWork(comesOn, new byte[cases]);
    }

    /** {@return how many cases there are} */
    public int cases() {
        return comesOn.length;
    }

    /**
     * {@return the day a case comes in, 1 to {@link #TICKS}; never before the case with the number below}
     *
     * @param number the case, from 0
     */
    public int comesOn(int number) {
        return comesOn[number];
    }

    /**
     * {@return whether a case is settled by the end of a try}
     *
     * @param number the case, from 0
     * @param tried the try, from 1
     */
    public boolean isSettled(int number, int tried) {
        return settledAt[number] == tried;
    }

    /**
     * {@return how many working days a try has}
     *
     * @param tried the try, from 1
     */
    public static int workingDays(int tried) {
        return WORKING_DAYS_BY_LEVEL[(tried - 1) / 3];
    }

    /**
     * {@return the last day of a try}
     *
     * @param day the day it began on
     * @param tried the try, from 1
     */
    public int lastDay(int day, int tried) {
        return placeOfWorkingDay[workingDaysUpTo[day] + workingDays(tried) - 1];
    }

    /**
     * {@return the date of a day}
     *
     * @param day the day, from 1
     */
    public static LocalDate date(int day) {
        return EVE.plusDays(day);
    }

    /**
     * What all cases came to.
     *
     * @param moves all moves
     * @param settled those that settled a case
     * @param handedOver those after the last try
     * @param checksum over case, try and what came of it, whatever the order
     */
    public record Totals(long moves, long settled, long handedOver, long checksum) {}

    /** Adds moves up. */
    public static final class Tally {
        private long moves;
        private long settled;
        private long handedOver;
        private long checksum;

        /** Nothing moved yet. */
        public Tally() {}

        /**
         * A case went on to its next try.
         *
         * @param number the case
         * @param tried the try it goes on to
         * @param lastDay the last day of that
         */
        public void climbed(int number, int tried, long lastDay) {
            moves++;
            add(number, tried, lastDay);
        }

        /**
         * A case was settled.
         *
         * @param number the case
         * @param tried the try that settled it
         */
        public void settled(int number, int tried) {
            moves++;
            settled++;
            add(number, tried, -1);
        }

        /**
         * A case was handed over.
         *
         * @param number the case
         * @param tried the last try
         */
        public void handedOver(int number, int tried) {
            moves++;
            handedOver++;
            add(number, tried, -2);
        }

        private void add(int number, int tried, long what) {
            checksum += ((number * 16L + tried) * 1_000_003L + what) * 0x9E37_79B9_7F4A_7C15L;
        }

        /** {@return the sums} */
        public Totals totals() {
            return new Totals(moves, settled, handedOver, checksum);
        }
    }
}
