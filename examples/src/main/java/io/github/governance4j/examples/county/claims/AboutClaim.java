package io.github.governance4j.examples.county.claims;

import io.github.governance4j.core.place.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What else a row of {@code claims.csv} or {@code objections.csv} says (其他单元格).
 *
 * @param evidence where proof is to be found, or the authority's finding: opaque references
 * @param household who belongs to the household besides the member, as far as the row says
 * @param group the group of the village it belongs to
 * @param step the step that is meant; without one the step the claim is at
 * @param reason what was written down: grounds, words, why
 */
public record AboutClaim(
        List<String> evidence, Set<PersonId> household, Optional<String> group, Optional<String> step, String reason) {
    /** Copies list and set. */
    public AboutClaim {
        evidence = List.copyOf(evidence);
        household = Set.copyOf(household);
    }
}
