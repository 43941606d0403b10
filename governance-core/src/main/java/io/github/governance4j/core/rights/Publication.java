package io.github.governance4j.core.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something shown to people it is not about (公开). A {@link PublicNotice} says a decision is to be checked by the village; a {@link
 * HonourBoard} praises. They are different things, each with its own content, basis, term and take-down, and one is never shown as the
 * other.
 *
 * <p>What may be shown at all is closed: a pseudonym, an item, points and a day. There is no place for a name, an address or a reason. In a
 * village a pseudonym hides nobody, so nothing is shown that has no basis, and nothing for longer than its term.
 */
public sealed interface Publication permits PublicNotice, HonourBoard {
    /** {@return the first day it may be shown} */
    LocalDate from();

    /** {@return the last day it may be shown, included} */
    LocalDate through();

    /** {@return what was taken down of it, and from when, in the order it happened} */
    List<TakenDown> takenDown();

    /** {@return everything in it, shown or not} */
    List<Line> lines();

    /**
     * What of it may be shown on a day.
     *
     * @param day the day
     * @return the lines; none before its term, after it, and once they were taken down
     */
    default List<Line> contentOn(LocalDate day) {
        return day.isBefore(from()) || day.isAfter(through())
                ? List.of()
                : lines().stream()
                        .filter(line -> takenDown().stream().noneMatch(down -> down.covers(line, day)))
                        .toList();
    }

    /**
     * Whether anything of it may be shown on a day.
     *
     * @param day the day
     * @return true from {@link #from()} through {@link #through()}, unless all of it was taken down
     */
    default boolean shownOn(LocalDate day) {
        return !contentOn(day).isEmpty();
    }

    /**
     * One line of it; these are all the fields there are.
     *
     * @param who a pseudonym made for this publication alone: 1 to 32 of A–Z, a–z, 0–9 and hyphen, which no Chinese name can be written in
     * @param item the code of the item, 1 to 64 characters
     * @param points how many, in hundredths; below zero for a deduction
     * @param day the day of the deed
     */
    record Line(String who, String item, long points, LocalDate day) {
        private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9-]{1,32}");
        private static final int MOST_CHARACTERS = 64;

        /**
         * Checks the fields.
         *
         * @param who a pseudonym
         * @param item the code of the item
         * @param points how many
         * @param day the day of the deed
         * @throws IllegalArgumentException if the pseudonym holds anything else, or the item is blank or too long
         */
        public Line {
            if (!PSEUDONYM.matcher(who).matches()) {
                throw new IllegalArgumentException("a pseudonym is 1 to 32 of A-Z, a-z, 0-9 and hyphen");
            }
            if (item.isBlank() || item.length() > MOST_CHARACTERS) {
                throw new IllegalArgumentException("an item has 1 to " + MOST_CHARACTERS + " characters");
            }
        }
    }

    /**
     * What may no longer be shown (撤下).
     *
     * @param who whose lines
     * @param from the first day they are gone
     * @param cause why
     */
    record TakenDown(String who, LocalDate from, Cause cause) {
        boolean covers(Line line, LocalDate day) {
            return line.who().equals(who) && !day.isBefore(from);
        }
    }

    /** Why something was taken down before its term ended (撤下原因). */
    enum Cause {
        /** The person no longer agrees, which they need not explain (个人信息保护法 15 条). */
        CONSENT_WITHDRAWN,
        /** What it shows is objected to; it is not shown while that is open. */
        OBJECTED_TO,
        /** What it shows was taken back. */
        TAKEN_BACK
    }
}
