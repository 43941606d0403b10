package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.points.catalogue.Validity;
import java.time.LocalDate;
import java.time.MonthDay;

/** How long something lasts, in findings: by months, by the day of the year everything begins anew, by both, or for ever. */
final class LapseFindings {
    /** Of what can be spent. */
    static final LapseFindings SPENDING = new LapseFindings("points.lapse");
    /** Of what counts for standing. */
    static final LapseFindings STANDING = new LapseFindings("points.standing.lapse");
    /** Of what counts against standing. */
    static final LapseFindings DEDUCTION = new LapseFindings("points.deduction.lapse");

    private final Rule months;
    private final Rule reset;
    private final Rule either;
    private final Rule never;

    private LapseFindings(String code) {
        this.months = Rule.of(code, Slot.day("earned"), Slot.count("months"), Slot.day("last-day"));
        this.reset = Rule.of(code + ".reset", Slot.day("earned"), Slot.day("reset"), Slot.day("last-day"));
        this.either = Rule.of(
                code + ".either", Slot.day("earned"), Slot.count("months"), Slot.day("reset"), Slot.day("last-day"));
        this.never = Rule.of(code + ".never", Slot.day("earned"));
    }

    /**
     * The finding.
     *
     * @param validity how long
     * @param day the day it begins on, as an epoch day
     */
    Explanation finding(Validity validity, long day) {
        if (validity.isForever()) {
            return never.says(true).day(day).build();
        }
        long last = validity.lastDay(day).orElseThrow();
        if (validity.resetsOn().isEmpty()) {
            return months.says(true).day(day).count(validity.months()).day(last).build();
        }
        MonthDay on = validity.resetsOn().get();
        LocalDate reset = LocalDate.ofEpochDay(Validity.until(on).lastDay(day).orElseThrow())
                .plusDays(1);
        return validity.months() == 0
                ? this.reset.says(true).day(day).day(reset).day(last).build()
                : either.says(true)
                        .day(day)
                        .count(validity.months())
                        .day(reset)
                        .day(last)
                        .build();
    }
}
