package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.points.house.Hidden;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is declared: who did what, when, on which account it is to stand, and what shows it (申报内容). */
@Value.Immutable
@Hidden
public sealed interface Declaration permits ImmutableDeclaration {
    /** The most exhibits of one claim: 16 (ours). */
    int MOST_EXHIBITS = 16;
    /** The most persons of a family: 64 (ours). */
    int MOST_FAMILY = 64;

    /** {@return the claim it is} */
    ClaimId claim();

    /** {@return the account: the person's own, or their household's} */
    StreamId account();

    /** {@return the deed; for an item with a range its amount is no more than a wish, somebody chooses later} */
    Deed deed();

    /** {@return when it was done} */
    LocalDateTime done();

    /** {@return the household whose account it is, where quotas count households} */
    Optional<HouseholdId> household();

    /** {@return who is of the person's household or near family, as the host knows; none of them acts on the claim} */
    Set<PersonId> family();

    /** {@return where the account belongs: the group, or the village} */
    AreaId area();

    /** {@return what shows that it was done} */
    List<Exhibit> exhibits();

    /** {@return what whoever declares says of it; no names. At most 500 characters} */
    String words();

    /**
     * Checks lengths.
     *
     * @throws IllegalArgumentException if the words are too long, or exhibits or family too many
     */
    @Value.Check
    default void check() {
        Words.requireShort(words());
        if (exhibits().size() > MOST_EXHIBITS || family().size() > MOST_FAMILY) {
            throw new IllegalArgumentException(
                    "at most " + MOST_EXHIBITS + " exhibits and " + MOST_FAMILY + " of the family: " + claim());
        }
    }

    /**
     * {@return a builder with no exhibits, no family and no words}
     *
     * @param claim the claim
     */
    static Builder of(ClaimId claim) {
        return ImmutableDeclaration.builder().claim(claim).words("");
    }

    /** Builds a declaration. Account, deed, when it was done and area must be set. */
    sealed interface Builder permits ImmutableDeclaration.Builder {
        /**
         * Sets the account.
         *
         * @param account it
         * @return this
         */
        Builder account(StreamId account);

        /**
         * Sets the deed.
         *
         * @param deed it
         * @return this
         */
        Builder deed(Deed deed);

        /**
         * Sets when it was done.
         *
         * @param done when
         * @return this
         */
        Builder done(LocalDateTime done);

        /**
         * Sets the household.
         *
         * @param household it
         * @return this
         */
        Builder household(HouseholdId household);

        /**
         * Sets who is of the family.
         *
         * @param family they
         * @return this
         */
        Builder family(Iterable<? extends PersonId> family);

        /**
         * Sets where the account belongs.
         *
         * @param area where
         * @return this
         */
        Builder area(AreaId area);

        /**
         * Sets what shows that it was done.
         *
         * @param exhibits the exhibits
         * @return this
         */
        Builder exhibits(Iterable<? extends Exhibit> exhibits);

        /**
         * Sets what whoever declares says of it.
         *
         * @param words the words
         * @return this
         */
        Builder words(String words);

        /**
         * Ends.
         *
         * @return the declaration
         * @throws IllegalArgumentException if the words are too long, or exhibits or family too many
         * @throws IllegalStateException if something that must be set is missing
         */
        Declaration build();
    }
}
