package io.github.governance4j.core.rights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision put up for the village to check, for a term (公示). It rests on a provision that says so or on the person's separate consent;
 * once its term is over it comes down by itself.
 *
 * @param basis why it may be shown
 * @param spendsVillageFunds whether village money is spent by what it shows
 * @param from the first day it is shown
 * @param through the last day, included
 * @param lines what is shown
 * @param takenDown what was taken down since
 */
public record PublicNotice(
        Basis basis,
        boolean spendsVillageFunds,
        LocalDate from,
        LocalDate through,
        List<Line> lines,
        List<TakenDown> takenDown)
        implements Publication {
    /** The least days on show where village funds are spent: 15 (村民委员会组织法 2025 修订 35 条). */
    public static final int LEAST_DAYS = 15;

    /** The most days on show: 366 (ours). */
    public static final int MOST_DAYS = 366;

    /**
     * Copies the lists and checks the term.
     *
     * @param basis why it may be shown
     * @param spendsVillageFunds whether village money is spent
     * @param from the first day
     * @param through the last day
     * @param lines what is shown
     * @param takenDown what was taken down since
     * @throws IllegalArgumentException if the term is empty, longer than {@link #MOST_DAYS}, or shorter than {@link #LEAST_DAYS} although
     *     village funds are spent
     */
    public PublicNotice {
        lines = List.copyOf(lines);
        takenDown = List.copyOf(takenDown);
        long days = ChronoUnit.DAYS.between(from, through) + 1;
        int least = spendsVillageFunds ? LEAST_DAYS : 1;
        if (days < least || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "a notice is up for " + least + " to " + MOST_DAYS + " days: " + from + " to " + through);
        }
    }

    /**
     * A notice with nothing taken down.
     *
     * @param basis why it may be shown
     * @param spendsVillageFunds whether village money is spent
     * @param from the first day
     * @param through the last day
     * @param lines what is shown
     * @return it
     * @throws IllegalArgumentException if the term is too short or too long
     */
    public static PublicNotice of(
            Basis basis, boolean spendsVillageFunds, LocalDate from, LocalDate through, List<Line> lines) {
        return new PublicNotice(basis, spendsVillageFunds, from, through, lines, List.of());
    }

    /**
     * The notice without somebody's lines.
     *
     * @param down whose, from when and why
     * @return it
     */
    public PublicNotice with(TakenDown down) {
        List<TakenDown> more = new ArrayList<>(takenDown);
        more.add(down);
        return new PublicNotice(basis, spendsVillageFunds, from, through, lines, more);
    }

    /** Why a decision may be put up (公示依据). */
    public sealed interface Basis {
        /**
         * A provision says so (法定公开).
         *
         * @param provision the law and article, 1 to 200 characters
         */
        record Statutory(String provision) implements Basis {
            /** The most characters of a provision: 200. */
            public static final int MOST_CHARACTERS = 200;

            /**
             * Checks the text.
             *
             * @param provision the law and article
             * @throws IllegalArgumentException if it is blank or too long
             */
            public Statutory {
                if (provision.isBlank() || provision.length() > MOST_CHARACTERS) {
                    throw new IllegalArgumentException("a provision has 1 to " + MOST_CHARACTERS + " characters");
                }
            }
        }

        /**
         * Everybody it shows agreed to that, separately from anything else (个人信息保护法 25 条).
         *
         * @param given the day the last of them did
         */
        record Consented(LocalDate given) implements Basis {}
    }
}
