/**
 * What a county has decided, as dated and adopted editions.
 *
 * <p>Start at {@link io.github.governance4j.core.rulebook.Editions}: the rules in force on a day. An {@link
 * io.github.governance4j.core.rulebook.Edition} has force only if its {@link io.github.governance4j.core.rulebook.Adoption} holds, and
 * each rule in it only if somebody named has said what kind of deed it judges, to what effect and at whose cost ({@link
 * io.github.governance4j.core.rulebook.Classification}). A new kind of deed is one constant in {@link
 * io.github.governance4j.core.rulebook.DeedKind}; the vocabularies are closed on purpose.
 *
 * <p>Depends on {@code explain} and {@code place}. Formats are the adapters' business.
 */
@NullMarked
package io.github.governance4j.core.rulebook;

import org.jspecify.annotations.NullMarked;
