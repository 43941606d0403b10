package io.github.governance4j.rulebook;

import io.github.governance4j.points.catalogue.Terms;

/**
 * What an edition says about points apart from its catalogue.
 *
 * @param redeemable how long what was earned can be spent
 * @param standing how long it counts for standing
 * @param terms the base, and how long deductions last
 */
record PointsTerms(Lifetimes redeemable, Lifetimes standing, Terms terms) {
    /** Nothing said: no base, and everything lasts. */
    static final PointsTerms NONE = new PointsTerms(Lifetimes.FOREVER, Lifetimes.FOREVER, Terms.NONE);
}
