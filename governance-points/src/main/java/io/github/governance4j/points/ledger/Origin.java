package io.github.governance4j.points.ledger;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an entry comes from, as far as a reversal asks. One reference, so that an award is as small as it was. */
sealed interface Origin {
    /** {@return who earned it, if the books know} */
    default Optional<PersonId> member() {
        return Optional.empty();
    }

    /** {@return who entered it, if a person did} */
    default Optional<PersonId> enteredBy() {
        return Optional.empty();
    }

    /** {@return the edition it was scored under} */
    default Optional<EditionId> edition() {
        return Optional.empty();
    }

    /** {@return the lots a spending drew on} */
    default List<LedgerFact.Drawn> from() {
        return List.of();
    }

    /** Of an award. */
    final class Deed implements Origin {
        private final @Nullable PersonId member;
        private final @Nullable PersonId enteredBy;
        private final @Nullable EditionId edition;

        Deed(@Nullable PersonId member, @Nullable PersonId enteredBy, @Nullable EditionId edition) {
            this.member = member;
            this.enteredBy = enteredBy;
            this.edition = edition;
        }

        /** From what stands among the names of a page. */
        static Deed of(@Nullable PersonId member, @Nullable Object enteredBy, @Nullable Object edition) {
            return new Deed(member, (PersonId) enteredBy, (EditionId) edition);
        }

        @Override
        public Optional<PersonId> member() {
            return Optional.ofNullable(member);
        }

        @Override
        public Optional<PersonId> enteredBy() {
            return Optional.ofNullable(enteredBy);
        }

        @Override
        public Optional<EditionId> edition() {
            return Optional.ofNullable(edition);
        }

        boolean is(@Nullable PersonId who, @Nullable PersonId by, @Nullable EditionId under) {
            return Objects.equals(edition, under) && Objects.equals(member, who) && Objects.equals(enteredBy, by);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof Deed that && is(that.member, that.enteredBy, that.edition));
        }

        @Override
        public int hashCode() {
            return Objects.hash(member, enteredBy, edition);
        }
    }

    /** Of a spending. */
    record Draw(List<LedgerFact.Drawn> from) implements Origin {}

    /** Of a deduction, whose people stand with its {@link Burden}. */
    record Breach() implements Origin {
        static final Breach ONE = new Breach();
    }
}
