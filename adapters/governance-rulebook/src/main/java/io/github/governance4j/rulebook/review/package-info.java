/**
 * What a review of rights says of what is read: flags and proposals as problems, each at its place.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.review.CatalogueReview} for the items of a catalogue, at {@link
 * io.github.governance4j.rulebook.review.SettingsSheet} for the settings of schemes, at {@link
 * io.github.governance4j.rulebook.RulesText} for rules nobody has put in a table. What crosses a line is known in core; here it is
 * told where it stands, and whether somebody has settled it. A review of items keeps nothing from being read; the titles of measures
 * ({@link io.github.governance4j.rulebook.review.MeasureTitles}) nobody classifies, so that there it is an error.
 *
 * <p>Depends on {@code core.rights.review} and {@code core.risk.tier}, and on {@code csv} and {@code text} here.
 */
@NullMarked
package io.github.governance4j.rulebook.review;

import org.jspecify.annotations.NullMarked;
