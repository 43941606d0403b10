/**
 * The files that tell what came of a log: {@code decisions.csv}, {@code result.json}, {@code report.html}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.report.Result}, which is everything they tell, and {@link
 * io.github.governance4j.examples.county.report.ReportPage}. What the page says is gathered in {@code ReportTables} and the classes it
 * names, how it looks is in {@code report.mustache}. A new section is a few names there; whatever grows with the log or the accounts is cut
 * to a bound, so that the page stays one a person can open. Depends on {@code book}, points and core.
 */
@NullMarked
package io.github.governance4j.examples.county.report;

import org.jspecify.annotations.NullMarked;
