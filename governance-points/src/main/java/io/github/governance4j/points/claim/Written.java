package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.rights.Objection;
import java.util.regex.Pattern;

/** What commands are checked for when they are made; whether a text may be blank is for the decider to say. */
final class Written {
    /** The most characters of anything people write about a claim: 500, as in an objection (ours). */
    static final int MOST_CHARACTERS = Objection.MOST_CHARACTERS;

    private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9-]{1,32}");

    private Written() {}

    /** Ids of the library are for what nobody asks for: timers, and what follows from a fact. */
    static void byTheHost(Stamp stamp) {
        if (stamp.id().isReserved() && !(stamp.by() instanceof Actor.Timer)) {
            throw new IllegalArgumentException("no host may choose an id of the library's: " + stamp.id());
        }
    }

    static void byTheHost(Stamp stamp, String text) {
        byTheHost(stamp);
        words(text);
    }

    static void words(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("at most " + MOST_CHARACTERS + " characters: " + text.length());
        }
    }

    static void reference(String what, String text) {
        if (text.isBlank() || text.length() > Exhibit.MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    what + " is referred to in 1 to " + Exhibit.MOST_CHARACTERS + " characters");
        }
    }

    static void pseudonym(String text) {
        if (!PSEUDONYM.matcher(text).matches()) {
            throw new IllegalArgumentException("a pseudonym is 1 to 32 of A-Z, a-z, 0-9 and hyphen");
        }
    }

    /** Books answer and limits pass by themselves, not because somebody says so. */
    static void byTheLibrary(Stamp stamp) {
        if (!(stamp.by() instanceof Actor.Timer)) {
            throw new IllegalArgumentException("sent by the timer only, not by " + stamp.by());
        }
    }
}
