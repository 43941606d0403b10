package io.github.governance4j.mediation.roster;

import java.util.List;

/**
 * What an edition says of who mediates (名册规则).
 *
 * @param mediators the roster
 * @param committees what is said of the committees besides their members
 */
public record RosterRules(MediatorRoster mediators, List<Committee> committees) {
    /**
     * Copies the list.
     *
     * @param mediators the roster
     * @param committees the committees
     */
    public RosterRules {
        committees = List.copyOf(committees);
    }

    /** {@return nobody} */
    public static RosterRules none() {
        return new RosterRules(MediatorRoster.empty(), List.of());
    }
}
