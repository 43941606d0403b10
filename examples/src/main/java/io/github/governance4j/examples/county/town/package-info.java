/**
 * The files that tell what came of a log of matters: rows of {@code decisions.csv}, {@code result.json}, {@code report.html}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.town.TownResult}, which is everything they tell. Style and shared parts of the
 * page are those of {@code report}. No person is named anywhere in them and no list has a row a person; what a single post did stands in the
 * one matter whose course is shown. Depends on {@code docket}, {@code matters}, {@code report} and core.
 */
@NullMarked
package io.github.governance4j.examples.county.town;

import org.jspecify.annotations.NullMarked;
