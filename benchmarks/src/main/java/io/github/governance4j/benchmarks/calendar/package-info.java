/**
 * The job "calendar": how much it takes to count a working-day deadline (工作日期限).
 *
 * <p>Start at {@link io.github.governance4j.benchmarks.calendar.CalendarJob}. {@code CalendarWork} is the work: starts in the years the
 * State Council's notices arrange, with make-up days, and limits of 1 to 20 working days. Each other class counts in one way; those with
 * dates in and out add up the dates alike, those with epoch days the epoch days. The limit only adds, and so answers nothing; it says what
 * reading the numbers costs.
 */
package io.github.governance4j.benchmarks.calendar;
