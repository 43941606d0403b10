package io.github.governance4j.core.decide;

import java.time.LocalDateTime;

/**
 * What every command carries: its id, when it happened, when it was recorded, and by whom (命令印记).
 *
 * <p>A command is judged by {@code happened} and kept at {@code recorded}; a report that arrives late is judged by the day it speaks
 * of. Both are local times of the county's zone. Whether {@code recorded} may precede {@code happened} is for the decider to say.
 *
 * @param id chosen by the host; a retry carries the same one
 * @param happened when it took place
 * @param recorded when it was written down
 * @param by who acted
 */
public record Stamp(CommandId id, LocalDateTime happened, LocalDateTime recorded, Actor by) {
    /** The first moment a stamp can name, included; every limit and period can begin with it (ours). */
    public static final LocalDateTime EARLIEST = LocalDateTime.of(1900, 1, 1, 0, 0);
    /** The last, included, to the second. */
    public static final LocalDateTime LATEST = LocalDateTime.of(2999, 12, 31, 23, 59, 59);

    /**
     * Checks the moments.
     *
     * @param id chosen by the host
     * @param happened when it took place
     * @param recorded when it was written down
     * @param by who acted
     * @throws IllegalArgumentException if one of them lies outside {@link #EARLIEST} to {@link #LATEST}
     */
    public Stamp {
        if (!canName(happened) || !canName(recorded)) {
            throw new IllegalArgumentException(
                    "moments from " + EARLIEST + " to " + LATEST + " are wanted: " + happened + ", " + recorded);
        }
    }

    /**
     * {@return whether a stamp can name this moment}
     *
     * @param moment the moment
     */
    public static boolean canName(LocalDateTime moment) {
        // Whole years, and fractions of the last second count as that second.
        return moment.getYear() >= EARLIEST.getYear() && moment.getYear() <= LATEST.getYear();
    }

    /**
     * {@return the stamp of what comes about by itself}
     *
     * @param id chosen by the host
     * @param due when it came about
     * @param recorded when it was written down
     */
    public static Stamp timer(CommandId id, LocalDateTime due, LocalDateTime recorded) {
        return new Stamp(id, due, recorded, new Actor.Timer());
    }

    /**
     * Checks, when a command is made, that somebody may have sent it: ids of the library ({@link CommandId#isReserved}) are for what
     * nobody asks for, limits that pass and what follows from a fact.
     *
     * @throws IllegalArgumentException if the id is one of the library's, and it was no timer that acted
     */
    public void requireOfHost() {
        if (id.isReserved() && !(by instanceof Actor.Timer)) {
            throw new IllegalArgumentException("no host may choose an id of the library's: " + id);
        }
    }

    /**
     * Checks, when a command is made, that nobody sent it: a limit passes by itself, not because somebody says so.
     *
     * @throws IllegalArgumentException if it was no timer that acted
     */
    public void requireTimer() {
        if (!(by instanceof Actor.Timer)) {
            throw new IllegalArgumentException("sent by the timer only, not by " + by);
        }
    }
}
