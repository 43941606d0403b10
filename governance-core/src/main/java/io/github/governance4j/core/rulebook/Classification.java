package io.github.governance4j.core.rulebook;

import io.github.governance4j.core.place.PersonId;

/**
 * What somebody named says a rule is about (归类). A rule's free-text title never puts it in force; this does.
 *
 * @param kind the kind of deed
 * @param effect what its points may lead to
 * @param bearer whose account it touches
 * @param by who says so
 */
public record Classification(DeedKind kind, Effect effect, Bearer bearer, PersonId by) {}
