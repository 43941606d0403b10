package io.github.governance4j.core.rights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A board that praises (光荣榜): awards only, of adults who agreed to be on it, for a term. There is no board of shame.
 *
 * @param from the first day it is shown
 * @param through the last day, included
 * @param honours what is shown
 * @param takenDown what was taken down since
 */
public record HonourBoard(LocalDate from, LocalDate through, List<Honour> honours, List<TakenDown> takenDown)
        implements Publication {
    /** The most days a board is up: 366 (ours). */
    public static final int MOST_DAYS = 366;

    /**
     * Copies the lists and checks the term, and that everybody on it agreed by then.
     *
     * @param from the first day
     * @param through the last day
     * @param honours what is shown
     * @param takenDown what was taken down since
     * @throws IllegalArgumentException if the term is empty or longer than {@link #MOST_DAYS}, or somebody agreed only after it began
     */
    public HonourBoard {
        honours = List.copyOf(honours);
        takenDown = List.copyOf(takenDown);
        long days = ChronoUnit.DAYS.between(from, through) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "a board is up for 1 to " + MOST_DAYS + " days: " + from + " to " + through);
        }
        for (Honour honour : honours) {
            if (honour.consented().isAfter(from)) {
                throw new IllegalArgumentException(
                        "nobody is shown before they agreed: " + honour.consented() + " is after " + from);
            }
        }
    }

    /**
     * A board with nothing taken down.
     *
     * @param from the first day
     * @param through the last day
     * @param honours what is shown
     * @return it
     * @throws IllegalArgumentException if the term is empty or too long, or somebody agreed only after it began
     */
    public static HonourBoard of(LocalDate from, LocalDate through, List<Honour> honours) {
        return new HonourBoard(from, through, honours, List.of());
    }

    @Override
    public List<Line> lines() {
        return honours.stream().map(Honour::line).toList();
    }

    /**
     * The board without somebody's lines.
     *
     * @param down whose, from when and why
     * @return it
     */
    public HonourBoard with(TakenDown down) {
        List<TakenDown> more = new ArrayList<>(takenDown);
        more.add(down);
        return new HonourBoard(from, through, honours, more);
    }

    /**
     * One award on a board.
     *
     * @param line what is shown
     * @param consented the day the person agreed to be on a board
     * @param ofAge whether the host has made sure that the person was 18 or older on the day of the deed; the day of birth itself is none of
     *     the board's business
     */
    public record Honour(Line line, LocalDate consented, boolean ofAge) {
        /**
         * Checks that it is an award, of an adult.
         *
         * @param line what is shown
         * @param consented the day the person agreed
         * @param ofAge whether the person is known to be an adult
         * @throws IllegalArgumentException if nothing was gained, or the person is not known to be an adult (未成年人保护法 103 条)
         */
        public Honour {
            if (line.points() <= 0) {
                throw new IllegalArgumentException("a board shows awards: " + line.points());
            }
            if (!ofAge) {
                throw new IllegalArgumentException("minors are not shown on boards");
            }
        }
    }
}
