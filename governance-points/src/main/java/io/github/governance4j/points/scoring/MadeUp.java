package io.github.governance4j.points.scoring;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.explain.Explanation;

/**
 * What an entry gets besides what it was scored at (补计).
 *
 * @param entry the entry
 * @param more what comes to it: of its own day, under its own edition
 * @param why how that was worked out
 */
public record MadeUp(CommandId entry, Score more, Explanation why) {}
