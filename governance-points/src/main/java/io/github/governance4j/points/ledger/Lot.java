package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.Points;
import java.util.OptionalLong;

/**
 * Points earned together that lapse together (积分批次).
 *
 * @param entry the entry that earned them
 * @param remaining what is left, more than zero
 * @param lastDay the last day they can be spent, included, as an epoch day; empty if they never lapse
 */
public record Lot(CommandId entry, Points remaining, OptionalLong lastDay) {}
