package io.github.governance4j.mediation.selection;

import io.github.governance4j.mediation.roster.Eligibility;
import java.util.List;
import java.util.Optional;

/**
 * What a mechanism is asked (选任问题).
 *
 * @param eligible who may mediate the dispute
 * @param voices what the sides say, one voice a side; their order means nothing
 * @param silence what it means that one says nothing
 * @param loads how busy everybody is
 * @param draw decides between those who are equal in everything; empty for the smallest id
 */
public record Question(
        Eligibility eligible, List<Voice> voices, SilentPartyRule silence, Workloads loads, Optional<Draw> draw) {
    /**
     * Copies the list.
     *
     * @param eligible who may mediate the dispute
     * @param voices what the sides say
     * @param silence what it means that one says nothing
     * @param loads how busy everybody is
     * @param draw decides between equals
     */
    public Question {
        voices = List.copyOf(voices);
    }
}
