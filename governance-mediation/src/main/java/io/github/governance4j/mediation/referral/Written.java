package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.LadderCommand;

/** What commands are checked for when they are made; whether a text may be blank is for the decider to say. */
final class Written {
    private Written() {}

    /** Ids of the library are for what nobody asks for: timers, and what follows from a fact. */
    static void byTheHost(Stamp stamp) {
        if (stamp.id().isReserved() && !(stamp.by() instanceof Actor.Timer)) {
            throw new IllegalArgumentException("no host may choose an id of the library's: " + stamp.id());
        }
    }

    static void byTheHost(Stamp stamp, String text) {
        byTheHost(stamp);
        atMost(text);
    }

    /** As on a ladder: 500 characters (ours). */
    static void atMost(String text) {
        if (text.length() > LadderCommand.MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "at most " + LadderCommand.MOST_CHARACTERS + " characters: " + text.length());
        }
    }

    /** A limit passes by itself, not because somebody says so. */
    static void byTheTimer(Stamp stamp) {
        if (!(stamp.by() instanceof Actor.Timer)) {
            throw new IllegalArgumentException("sent by the timer only, not by " + stamp.by());
        }
    }
}
