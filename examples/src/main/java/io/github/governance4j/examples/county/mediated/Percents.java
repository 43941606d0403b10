package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.mediation.rates.Interval;
import io.github.governance4j.mediation.rates.Rate;
import java.util.Map;

/** Rates as people read them (比率表述): with both numbers, to a tenth of a percent, and an interval drawn to scale. */
final class Percents {
    private Percents() {}

    /** {@code 30/36}, or a dash where there is nothing to divide by. */
    static String fraction(Rate rate) {
        return rate.denominator() == 0 ? "–" : rate.numerator() + "/" + rate.denominator();
    }

    /** {@code 83.3%}, or a dash. */
    static String percent(Rate rate) {
        return rate.thousandths().isPresent() ? tenth(rate.thousandths().getAsLong()) + "%" : "–";
    }

    /** {@code 68.1–92.2%}. */
    static String interval(Interval interval) {
        return tenth(interval.lower()) + "–" + tenth(interval.upper()) + "%";
    }

    static String tenth(long thousandths) {
        return thousandths / 10 + "." + thousandths % 10;
    }

    /** How long a bar is, in percent of the longest: what is not nothing can be seen. */
    static long bar(long count, long most) {
        return (count * 100 + most - 1) / most;
    }

    /** Where an interval lies on a line from 0 to 100. */
    static void draw(Rate rate, Interval interval, Map<String, Object> row) {
        row.put("lower", tenth(interval.lower()));
        row.put("width", tenth(interval.upper() - interval.lower()));
        row.put("at", tenth(rate.thousandths().orElse(0)));
        row.put("interval", interval(interval));
    }
}
