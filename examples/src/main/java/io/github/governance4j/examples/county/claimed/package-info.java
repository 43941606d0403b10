/**
 * What is counted of a log of claims and objections, and how it is told: {@code result.json}, {@code report.html}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.claimed.HallSums}, which hears every fact once. A new figure is counted there, told in
 * {@code ClaimResultJson} and in {@code ClaimTables}, and says how to ask for what it is made of. No page names persons, and none lists
 * households by what was decided against them. Depends on {@code hall}, {@code report}, {@code rulings}, {@code book}, points and core.
 */
@NullMarked
package io.github.governance4j.examples.county.claimed;

import org.jspecify.annotations.NullMarked;
