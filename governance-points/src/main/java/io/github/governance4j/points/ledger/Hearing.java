package io.github.governance4j.points.ledger;

import io.github.governance4j.core.place.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What went before a deduction was decided (告知申辩): the person was told, had time to reply, and somebody else decided. How long the
 * time to reply is, is for the county to say.
 *
 * @param noticed the day the person was told of grounds and evidence
 * @param repliesThrough the last day a reply was taken, included
 * @param decidedBy who decided; neither the person nor whoever recorded it
 * @param finding the competent authority's finding, by reference; needed for an offence (行政处罚法 16 条；村民委员会组织法 31 条)
 */
public record Hearing(LocalDate noticed, LocalDate repliesThrough, PersonId decidedBy, Optional<String> finding) {
    /** The most characters of a reference to a finding: 200. */
    public static final int MOST_CHARACTERS = 200;

    /**
     * Checks order and reference.
     *
     * @param noticed the day the person was told
     * @param repliesThrough the last day a reply was taken
     * @param decidedBy who decided
     * @param finding the authority's finding
     * @throws IllegalArgumentException if the time to reply ends before it begins, or the reference is blank or too long
     */
    public Hearing {
        if (repliesThrough.isBefore(noticed)) {
            throw new IllegalArgumentException(
                    "the time to reply ends before it begins: " + noticed + " to " + repliesThrough);
        }
        if (finding.filter(text -> text.isBlank() || text.length() > MOST_CHARACTERS)
                .isPresent()) {
            throw new IllegalArgumentException("a finding is referred to in 1 to " + MOST_CHARACTERS + " characters");
        }
    }
}
