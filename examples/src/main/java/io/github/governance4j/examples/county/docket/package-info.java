/**
 * A town's matters while a log is gone through, and the sums of what came of them.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.docket.Docket}: it keeps one case file for each matter, puts each row before the
 * deciders of matters as it arrives, late or not, and does in between what falls due, in due order. Every decision is a {@link
 * io.github.governance4j.examples.county.rulings.Ruling}. What a matter went through is added up in a {@link
 * io.github.governance4j.examples.county.docket.Passage} once nothing can be told of it any more, so that memory grows with the matters and
 * what may still be corrected, not with the log. A new table of the report begins as one more sum there and in {@link
 * io.github.governance4j.examples.county.docket.Sums}.
 */
@NullMarked
package io.github.governance4j.examples.county.docket;

import org.jspecify.annotations.NullMarked;
