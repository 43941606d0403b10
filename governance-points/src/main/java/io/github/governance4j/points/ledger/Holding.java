package io.github.governance4j.points.ledger;

/** What one entry of an account holds, in hundredths, and until when; and what follows from that on a day. */
interface Holding {
    /** {@return what the entry is} */
    Entry.Kind kind();

    /** {@return the day it speaks of, as an epoch day} */
    long day();

    /** {@return what can still be spent of an award} */
    long remaining();

    /** {@return the last day it can be spent, or {@link Entry#NEVER}} */
    long lastDay();

    /** {@return what was spent of an award} */
    long spent();

    /** {@return what of an award was recorded as lapsed} */
    long lapsed();

    /** {@return what it counts for standing, or against it} */
    long standing();

    /** {@return the last day of that, or {@link Entry#NEVER}} */
    long standingLastDay();

    /** {@return whether it was reversed} */
    boolean reversed();

    /** {@return whether it is a deduction that is objected to} */
    boolean suspended();

    /** What can still be spent of it, its last day over or not. */
    default long held() {
        return reversed() ? 0 : remaining();
    }

    /** What counts for standing, less what counts against it, as the books have it: objected to or not. */
    default long forStanding() {
        if (reversed()) {
            return 0;
        }
        return kind() == Entry.Kind.DEDUCTION ? -standing() : standing();
    }

    /** Whether it counts for or against standing on a day, unless it was reversed. */
    default boolean standsOn(long epochDay) {
        return day() <= epochDay && epochDay <= standingLastDay() && !suspended();
    }

    /** What can be spent of it on a day; what was recorded as lapsed since was still there then. */
    default long spendableOn(long epochDay) {
        return !reversed() && day() <= epochDay && epochDay <= lastDay() ? remaining() + lapsed() : 0;
    }

    /** The first of its last days on which something is left, or {@link Entry#NEVER}. */
    default long nextLapse() {
        return reversed()
                ? Entry.NEVER
                : Math.min(remaining() > 0 ? lastDay() : Entry.NEVER, standing() > 0 ? standingLastDay() : Entry.NEVER);
    }
}
