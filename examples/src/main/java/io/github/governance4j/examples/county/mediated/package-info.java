/**
 * The files that tell what came of a log of disputes: {@code result.json} and {@code report.html}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.mediated.MediationResult}, which is everything they tell, and at {@link
 * io.github.governance4j.examples.county.mediated.Sums}, which adds it up. No party is named anywhere in them and nothing said in a session is
 * known here; mediators appear by the id of their office. A new part of the page is one more table class and a section of {@code
 * mediation.mustache}. Depends on {@code chamber}, {@code report}, {@code rulings}, mediation and core.
 */
@NullMarked
package io.github.governance4j.examples.county.mediated;

import org.jspecify.annotations.NullMarked;
