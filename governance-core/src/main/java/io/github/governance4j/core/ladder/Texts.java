package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Stamp;

/** What commands check of ids and texts (命令格式检查). */
final class Texts {
    private Texts() {}

    static void requireOfTheHost(Stamp stamp) {
        // What follows from a fact comes under the library's ids too, and nobody acts there.
        if (stamp.id().isReserved() && !(stamp.by() instanceof Actor.Timer)) {
            throw new IllegalArgumentException("no host may choose an id of the library's: " + stamp.id());
        }
    }

    static void requireShort(String text) {
        if (text.length() > LadderCommand.MOST_CHARACTERS) {
            throw new IllegalArgumentException("a text has at most " + LadderCommand.MOST_CHARACTERS + " characters");
        }
    }
}
