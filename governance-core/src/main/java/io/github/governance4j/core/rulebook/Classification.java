package io.github.governance4j.core.rulebook;

import io.github.governance4j.core.place.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody named says a rule is about (归类). A rule's free-text title never puts it in force; this does.
 *
 * @param kind the kind of deed
 * @param effect what its points may lead to
 * @param bearer whose account it touches
 * @param by who says so
 * @param on the day they said so, where it was written down
 * @param why their reason, in their own words; possibly empty
 */
public record Classification(
        DeedKind kind, Effect effect, Bearer bearer, PersonId by, Optional<LocalDate> on, String why) {
    /**
     * A classification of which neither day nor reason was written down.
     *
     * @param kind the kind of deed
     * @param effect what its points may lead to
     * @param bearer whose account it touches
     * @param by who says so
     */
    public Classification(DeedKind kind, Effect effect, Bearer bearer, PersonId by) {
        this(kind, effect, bearer, by, Optional.empty(), "");
    }
}
