package io.github.governance4j.core.place;

import java.time.LocalDate;
import java.util.Optional;

/** What holds from one day through another (有起止日期的记录). */
public interface Dated {
    /** {@return the first day it holds, included} */
    LocalDate firstDay();

    /** {@return the last day it holds, included; empty for until further notice} */
    Optional<LocalDate> lastDay();

    /**
     * {@return whether it holds on a day}
     *
     * @param day the day
     */
    default boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay())
                && lastDay().map(last -> !day.isAfter(last)).orElse(true);
    }
}
