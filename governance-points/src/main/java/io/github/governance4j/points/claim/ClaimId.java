package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a claim, and the stream it is (申报编号).
 *
 * @param value 1 to {@link #MOST_CHARACTERS} visible characters: entries on an account are named after it
 */
public record ClaimId(String value) implements OpaqueId, Comparable<ClaimId> {
    /** The most characters: 40. */
    public static final int MOST_CHARACTERS = 40;

    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, begins with {@code ~}, or holds white space or anything invisible
     */
    public ClaimId {
        OpaqueId.checked("claim id", value);
        if (value.length() > MOST_CHARACTERS || value.startsWith("~")) {
            throw new IllegalArgumentException(
                    "a claim id has at most " + MOST_CHARACTERS + " characters and does not begin with ~: " + value);
        }
    }

    /** {@return the stream the claim is} */
    public StreamId stream() {
        return new StreamId(value);
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
