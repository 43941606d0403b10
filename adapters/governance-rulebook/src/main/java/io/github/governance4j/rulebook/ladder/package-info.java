/**
 * Tables of ladders: reads them, and holds each ladder against its analysis.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.ladder.LadderSheet}; callers outside use {@code LaddersCsv} and {@code RulebookFolder}.
 * A new thing a table can say of a rung is a column in {@code LadderSheet} and a part of {@code RungRow}; what takes more than a word has a
 * small grammar of its own beside {@code MovesText}. Depends on core and {@code csv}.
 */
@NullMarked
package io.github.governance4j.rulebook.ladder;

import org.jspecify.annotations.NullMarked;
