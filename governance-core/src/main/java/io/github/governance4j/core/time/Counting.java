package io.github.governance4j.core.time;

/**
 * Which day is day 1 of a limit (起算方式).
 *
 * <p>With an amount of 0 a limit ends on the day it is counted from, under each convention.
 */
public enum Counting {
    /** The start day is not counted, the next day is day 1; hours run from the moment itself (开始之日不计入, 民法典 art. 201). */
    START_DAY_NOT_COUNTED,
    /**
     * A start on a rest day first moves to the next working day, then counts from the day after (先顺延后起算). For offices that take
     * in on Monday what reached them on Saturday. Hours then begin at the same time of that working day. County practice; no statute
     * found.
     */
    ROLL_THEN_COUNT,
    /**
     * The start day is day 1; a month ends on the day before the corresponding one (起算日计入). For rules that say "including the
     * day itself"; not for hours. Ours where a month has no corresponding day: the month's last day.
     */
    INCLUSIVE
}
