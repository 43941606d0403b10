package io.github.governance4j.testkit.rights.review;

/**
 * What a review of rules owes whoever the rules are about, as laws (权利审查通则). Implement it in a test class run by jqwik and name a
 * catalogue:
 *
 * <pre>{@code
 * class OurCatalogueIsReviewedByTheLaws implements ReviewLaws {
 *     public Catalogue catalogue() { return ...; }
 * }
 * }</pre>
 *
 * <p>Whether the right lines are found is for labelled catalogues to measure; these laws say what must hold of any review over any words.
 * Override {@link #reviewed(io.github.governance4j.core.rulebook.Reviewable)} and its fellows to put a review of your own under them.
 */
public interface ReviewLaws extends FlagLaws, WordingLaws, ForceLaws {}
