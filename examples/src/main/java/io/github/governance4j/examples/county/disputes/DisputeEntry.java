package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.examples.county.log.Act;

/**
 * One row of the log of disputes (登记).
 *
 * @param stream which dispute; for what is asked of a fund alone, the fund
 * @param action what is asked
 * @param stamp its id, when it happened and was recorded, and by whom
 * @param asked what is asked, and of which stream
 * @param content everything the row says but for when it was recorded, to tell a repeat from another act
 * @param at where it stands in the log
 */
public record DisputeEntry(StreamId stream, DisputeAction action, Stamp stamp, Asked asked, String content, Position at)
        implements Act {}
