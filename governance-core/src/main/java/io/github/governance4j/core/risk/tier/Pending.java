package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;

/**
 * That a proposal waits, and no more than that (待确认): who made it, when, and until when it can be confirmed.
 *
 * @param by the body that proposed
 * @param since when
 * @param confirmBy until when it can be confirmed
 */
public record Pending(BodyId by, LocalDateTime since, Deadline confirmBy) {}
