package io.github.governance4j.examples.county.year;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The surge that a generated year hides (埋设的突增): what a replay has to find.
 *
 * @param area the township
 * @param category the kind of hazards
 * @param from the Monday of its first week
 * @param weeks how many weeks it lasts
 * @param aWeek how many more hazards there are in each of them than there would have been
 */
public record Planted(AreaId area, CategoryId category, LocalDate from, int weeks, int aWeek) {
    /** Where it is written down, beside the log. */
    public static final String FILE = "planted.txt";

    LocalDate through() {
        return from.plusWeeks(weeks).minusDays(1);
    }

    /** {@return it as the file has it: one line for each thing, a word and its value} */
    public String text() {
        return "place=" + area + "\ncategory=" + category + "\nfrom=" + DateTimeFormatter.ISO_DATE.format(from)
                + "\nthrough=" + DateTimeFormatter.ISO_DATE.format(through()) + "\nmore-a-week=" + aWeek + "\n";
    }
}
