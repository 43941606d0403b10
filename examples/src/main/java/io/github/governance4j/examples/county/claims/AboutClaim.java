package io.github.governance4j.examples.county.claims;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.points.claim.flow.StepId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What else a row of {@code claims.csv} or {@code objections.csv} says (其他单元格).
 *
 * @param evidence where proof is to be found, or the authority's finding: opaque references
 * @param family who is of the member's household or near family, as far as the row says
 * @param together who else decided
 * @param area the group of the village the account belongs to
 * @param speaksFor who is spoken for, where somebody else objects for them
 * @param done when it was done, where that is not when it was declared
 * @param step the step that is meant; without one the step the claim is at
 * @param reason what was written down: grounds, words, why
 */
public record AboutClaim(
        List<String> evidence,
        Set<PersonId> family,
        Set<PersonId> together,
        Optional<AreaId> area,
        Optional<PersonId> speaksFor,
        Optional<LocalDateTime> done,
        Optional<StepId> step,
        String reason) {
    /** Copies list and sets. */
    public AboutClaim {
        evidence = List.copyOf(evidence);
        family = Set.copyOf(family);
        together = Set.copyOf(together);
    }

    AboutClaim doneAt(LocalDateTime moment) {
        return new AboutClaim(evidence, family, together, area, speaksFor, Optional.of(moment), step, reason);
    }
}
