package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.LadderCommand;

/** What commands are checked for when they are made; whether a text may be blank is for the decider to say. */
final class Written {
    /** The most characters of anything people write about a dispute: 500, as on a ladder (ours). */
    static final int MOST_CHARACTERS = LadderCommand.MOST_CHARACTERS;

    private Written() {}

    /** Ids of the library are for what nobody asks for: timers, and what follows from a fact. */
    static void byTheHost(Stamp stamp) {
        if (stamp.id().isReserved() && !(stamp.by() instanceof Actor.Timer)) {
            throw new IllegalArgumentException("no host may choose an id of the library's: " + stamp.id());
        }
    }

    static void byTheHost(Stamp stamp, String text) {
        byTheHost(stamp);
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("at most " + MOST_CHARACTERS + " characters: " + text.length());
        }
    }

    /** A limit passes by itself, not because somebody says so. */
    static void byTheTimer(Stamp stamp) {
        if (!(stamp.by() instanceof Actor.Timer)) {
            throw new IllegalArgumentException("sent by the timer only, not by " + stamp.by());
        }
    }
}
