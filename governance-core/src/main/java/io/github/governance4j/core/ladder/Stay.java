package io.github.governance4j.core.ladder;

import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Where a case stands: on which rung, since when, and until when (所在层级).
 *
 * @param rung the order of the rung
 * @param since the moment its limit counts from; for a rung reached because the limit below passed, where that one ended: its last day,
 *     for a limit in hours its closing moment
 * @param deadline until when; empty where the rung has no limit
 */
public record Stay(int rung, LocalDateTime since, Optional<Deadline> deadline) {}
