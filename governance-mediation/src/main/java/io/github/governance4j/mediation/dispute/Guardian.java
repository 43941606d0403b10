package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.place.PersonId;

/**
 * Somebody who acts for a party that is a minor (监护人、法定代理人): consents, assents and leaves for it (民法典 art. 23).
 *
 * @param minor the party
 * @param guardian who acts for it
 */
public record Guardian(PersonId minor, PersonId guardian) {
    /**
     * Checks that they are two.
     *
     * @param minor the party
     * @param guardian who acts for it
     * @throws IllegalArgumentException if they are the same person
     */
    public Guardian {
        if (minor.equals(guardian)) {
            throw new IllegalArgumentException("nobody is their own guardian: " + minor);
        }
    }
}
