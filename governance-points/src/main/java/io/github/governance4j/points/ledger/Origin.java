package io.github.governance4j.points.ledger;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import java.util.List;
import java.util.Optional;

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

    /** Of an award; shared by all that the same person earned and the same person entered under the same edition. */
    record Deed(Optional<PersonId> member, Optional<PersonId> enteredBy, Optional<EditionId> edition)
            implements Origin {}

    /** Of a spending. */
    record Draw(List<LedgerFact.Drawn> from) implements Origin {}

    /** Of a deduction, whose people stand with its {@link Burden}. */
    record Breach() implements Origin {
        static final Breach ONE = new Breach();
    }
}
