package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.house.Hidden;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What went before a deduction was decided (告知申辩): somebody recorded the breach, the person was told, had time to reply, and somebody
 * else decided and said why. How long the time to reply is, is for the county to say.
 *
 * <pre>{@code
 * Hearing.builder()
 *         .recordedBy(clerk).noticed(told).repliesThrough(told.plusDays(5))
 *         .decidedBy(chair).words("本人承认乱倒垃圾，已清理").build();
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface Hearing permits ImmutableHearing {
    /** The most characters of a reference to a finding: 200. */
    int MOST_CHARACTERS = 200;

    /** {@return who recorded the breach} */
    PersonId recordedBy();

    /** {@return the day the person was told of grounds and evidence} */
    LocalDate noticed();

    /** {@return the last day a reply was taken, included} */
    LocalDate repliesThrough();

    /** {@return who decided; neither the person, nor their family, nor whoever recorded it} */
    PersonId decidedBy();

    /** {@return the reasons, in the words of whoever decided; kept with the fact, so no names in it. 1 to 500 characters} */
    String words();

    /** {@return who is family of the person, as the host saw it; the ledger knows no families} */
    Set<PersonId> family();

    /** {@return the competent authority's finding, by reference; needed for an offence (行政处罚法 16 条；村民委员会组织法 31 条)} */
    Optional<String> finding();

    /** {@return the stream of the claim it came from; empty if it was decided without one} */
    Optional<StreamId> claim();

    /**
     * Checks order and texts.
     *
     * @throws IllegalArgumentException if the time to reply ends before it begins, the reasons are blank or too long, or the reference to
     *     a finding is
     */
    @Value.Check
    default void check() {
        if (repliesThrough().isBefore(noticed())) {
            throw new IllegalArgumentException(
                    "the time to reply ends before it begins: " + noticed() + " to " + repliesThrough());
        }
        Objection.checkedWords("a reason for a deduction", words());
        if (finding()
                .filter(text -> text.isBlank() || text.length() > MOST_CHARACTERS)
                .isPresent()) {
            throw new IllegalArgumentException("a finding is referred to in 1 to " + MOST_CHARACTERS + " characters");
        }
    }

    /** {@return a builder, without family, finding and claim} */
    static Builder builder() {
        return ImmutableHearing.builder();
    }

    /** Makes a hearing. */
    sealed interface Builder permits ImmutableHearing.Builder {
        /**
         * Who recorded the breach.
         *
         * @param person who
         * @return this
         */
        Builder recordedBy(PersonId person);

        /**
         * The day the person was told.
         *
         * @param day the day
         * @return this
         */
        Builder noticed(LocalDate day);

        /**
         * The last day a reply was taken.
         *
         * @param day the day, included
         * @return this
         */
        Builder repliesThrough(LocalDate day);

        /**
         * Who decided.
         *
         * @param person who
         * @return this
         */
        Builder decidedBy(PersonId person);

        /**
         * The reasons.
         *
         * @param words 1 to 500 characters
         * @return this
         */
        Builder words(String words);

        /**
         * One of the person's family.
         *
         * @param person who
         * @return this
         */
        Builder addFamily(PersonId person);

        /**
         * The person's family.
         *
         * @param people who, as the host saw it
         * @return this
         */
        Builder addAllFamily(Iterable<? extends PersonId> people);

        /**
         * The authority's finding.
         *
         * @param reference 1 to 200 characters
         * @return this
         */
        Builder finding(String reference);

        /**
         * The authority's finding, if any.
         *
         * @param reference 1 to 200 characters
         * @return this
         */
        Builder finding(Optional<String> reference);

        /**
         * The claim it came from.
         *
         * @param claim the claim's stream
         * @return this
         */
        Builder claim(StreamId claim);

        /**
         * Ends.
         *
         * @return the hearing
         * @throws IllegalStateException if something needed is missing
         * @throws IllegalArgumentException if the time to reply ends before it begins, or a text is blank or too long
         */
        Hearing build();
    }
}
