package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/** What counting came to, whether just counted or read from a store: two of them are equal when all they answer is (推算结果). */
abstract sealed class Reckoned implements Reckoning permits Counted, Recorded {
    private final LocalDateTime countedFrom;
    private final LocalDate rawLastDay;
    private final LocalDate lastDay;
    private final LocalDateTime closes;
    private final Certainty rawCertainty;
    private final Certainty certainty;
    private final List<HolidayNotice> notices;
    private final List<String> regions;

    /** The lists are never changed any more. */
    Reckoned(
            LocalDateTime countedFrom,
            LocalDate rawLastDay,
            LocalDate lastDay,
            LocalDateTime closes,
            Certainty rawCertainty,
            Certainty certainty,
            List<HolidayNotice> notices,
            List<String> regions) {
        this.countedFrom = countedFrom;
        this.rawLastDay = rawLastDay;
        this.lastDay = lastDay;
        this.closes = closes;
        this.rawCertainty = rawCertainty;
        this.certainty = certainty;
        this.notices = notices;
        this.regions = regions;
    }

    @Override
    public final LocalDateTime countedFrom() {
        return countedFrom;
    }

    @Override
    public final LocalDate rawLastDay() {
        return rawLastDay;
    }

    @Override
    public final LocalDate lastDay() {
        return lastDay;
    }

    @Override
    public final LocalDateTime closes() {
        return closes;
    }

    @Override
    public final Certainty rawCertainty() {
        return rawCertainty;
    }

    @Override
    public final Certainty certainty() {
        return certainty;
    }

    @Override
    public final List<HolidayNotice> notices() {
        return notices;
    }

    @Override
    public final List<String> regions() {
        return regions;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof Reckoned that
                        && countedFrom.equals(that.countedFrom)
                        && rawLastDay.equals(that.rawLastDay)
                        && lastDay.equals(that.lastDay)
                        && closes.equals(that.closes)
                        && rawCertainty == that.rawCertainty
                        && certainty == that.certainty
                        && calendar().equals(that.calendar())
                        && notices.equals(that.notices)
                        && regions.equals(that.regions)
                        && explanation().equals(that.explanation()));
    }

    @Override
    public final int hashCode() {
        return Objects.hash(countedFrom, rawLastDay, lastDay, closes, rawCertainty, certainty, calendar());
    }

    /** For people debugging: all parts. */
    @Override
    public final String toString() {
        return "Reckoning{countedFrom=" + countedFrom
                + ", rawLastDay=" + rawLastDay
                + ", lastDay=" + lastDay
                + ", closes=" + closes
                + ", rawCertainty=" + rawCertainty
                + ", certainty=" + certainty
                + ", calendar=" + calendar()
                + ", notices=" + notices
                + ", regions=" + regions
                + ", explanation=" + explanation()
                + "}";
    }

    /** Its explanation, or one that will be written when it is read. */
    @Override
    public abstract Explanation explanation();
}
