package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a language or dialect one can mediate in (调解用语), by the county's own list. Which one a party wishes is the party's to say.
 *
 * @param value 1 to 64 visible characters
 */
public record LanguageId(String value) implements OpaqueId, Comparable<LanguageId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public LanguageId {
        OpaqueId.checked("language id", value);
    }

    @Override
    public int compareTo(LanguageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
