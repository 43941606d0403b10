package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.time.TimeLimit;
import java.util.Optional;

/**
 * How often a tier is looked at again (复核频次).
 *
 * @param every how long after its confirmation, or the last review, the next falls due
 * @param within how long there is for it then; empty where nobody is told that it is overdue
 */
public record Rhythm(TimeLimit every, Optional<TimeLimit> within) {}
