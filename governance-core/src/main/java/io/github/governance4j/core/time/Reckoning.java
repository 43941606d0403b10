package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What counting came to, with its reason and the calendar it was counted by (推算结果).
 *
 * <p>Every fact about a deadline that moves it carries one, so that nobody ever has to count again to know what the fact led to. Only
 * {@link TimeLimit#deadline} and the judgements of {@link Deadline} make new ones; the builder is for readers of stored facts.
 */
public sealed interface Reckoning permits Reckoned {
    /** {@return the moment the limit was counted from: the start, or the working day it was moved to} */
    LocalDateTime countedFrom();

    /** {@return the day counting ends on, before any roll-over} */
    LocalDate rawLastDay();

    /** {@return the last day, included} */
    LocalDate lastDay();

    /** {@return the moment the limit ends; whether it still belongs to it says {@link Deadline#closesIncluded()}} */
    LocalDateTime closes();

    /** {@return whether {@link #rawLastDay()} rests on known days only} */
    Certainty rawCertainty();

    /** {@return whether {@link #lastDay()} does} */
    Certainty certainty();

    /** {@return the calendar it was counted by} */
    CalendarId calendar();

    /** {@return the notices behind the days looked at; none if no known day was} */
    List<HolidayNotice> notices();

    /** {@return the regions whose holidays were looked at, by {@link RegionalHolidays#region()}; none if no day was looked at} */
    List<String> regions();

    /** {@return why; it holds exactly if {@link #certainty()} is firm} */
    Explanation explanation();

    /**
     * Checks that the parts agree.
     *
     * @throws IllegalArgumentException if the last day is before the raw one, or the explanation tells another certainty
     */
    default void check() {
        if (lastDay().isBefore(rawLastDay())) {
            throw new IllegalArgumentException("a last day never rolls back: " + rawLastDay() + " to " + lastDay());
        }
        if (explanation().holds() != (certainty() == Certainty.FIRM)) {
            throw new IllegalArgumentException("the explanation does not say " + certainty());
        }
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Recorded.Builder();
    }

    /** Builds a reckoning; every part is wanted. */
    sealed interface Builder permits Recorded.Builder {
        /**
         * Sets {@link Reckoning#countedFrom()}.
         *
         * @param countedFrom the moment
         * @return this
         */
        Builder countedFrom(LocalDateTime countedFrom);

        /**
         * Sets {@link Reckoning#rawLastDay()}.
         *
         * @param rawLastDay the day
         * @return this
         */
        Builder rawLastDay(LocalDate rawLastDay);

        /**
         * Sets {@link Reckoning#lastDay()}.
         *
         * @param lastDay the day
         * @return this
         */
        Builder lastDay(LocalDate lastDay);

        /**
         * Sets {@link Reckoning#closes()}.
         *
         * @param closes the moment
         * @return this
         */
        Builder closes(LocalDateTime closes);

        /**
         * Sets {@link Reckoning#rawCertainty()}.
         *
         * @param rawCertainty of the raw last day
         * @return this
         */
        Builder rawCertainty(Certainty rawCertainty);

        /**
         * Sets {@link Reckoning#certainty()}.
         *
         * @param certainty of the last day
         * @return this
         */
        Builder certainty(Certainty certainty);

        /**
         * Sets {@link Reckoning#calendar()}.
         *
         * @param calendar its id
         * @return this
         */
        Builder calendar(CalendarId calendar);

        /**
         * Adds to {@link Reckoning#notices()}.
         *
         * @param notices some notices
         * @return this
         */
        Builder addAllNotices(Iterable<? extends HolidayNotice> notices);

        /**
         * Adds to {@link Reckoning#regions()}.
         *
         * @param regions some regions
         * @return this
         */
        Builder addAllRegions(Iterable<String> regions);

        /**
         * Sets {@link Reckoning#explanation()}.
         *
         * @param explanation why
         * @return this
         */
        Builder explanation(Explanation explanation);

        /**
         * Ends.
         *
         * @return the reckoning
         * @throws IllegalArgumentException if the parts do not agree
         */
        Reckoning build();
    }
}
