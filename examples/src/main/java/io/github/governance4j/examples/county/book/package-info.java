/**
 * A village's accounts while a log is gone through, and the sums of what came of it.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.book.VillageBook}: it keeps one state for each account and nothing else of the
 * past, and answers each row with what was {@link io.github.governance4j.examples.county.book.Judged} or that it changed nothing. {@link
 * io.github.governance4j.examples.county.book.Tally} adds up what a report says; whatever could grow with the log is counted there and
 * kept only as a few examples. A new table of the report begins as one more sum in {@code Tally}. Depends on {@code deeds}, points and
 * core.
 */
@NullMarked
package io.github.governance4j.examples.county.book;

import org.jspecify.annotations.NullMarked;
