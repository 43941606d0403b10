package io.github.governance4j.examples.county.matters;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.examples.county.log.Act;
import java.util.Optional;

/**
 * One row of the log of matters (登记).
 *
 * @param matter which matter
 * @param action what is asked of it
 * @param stamp its id, when it happened and was recorded, and by whom
 * @param asked the command, once other matters it names can be looked at
 * @param main the matter this one is said to be a duplicate of, if it is
 * @param content everything the row says but for when it was recorded, to tell a repeat from another act
 * @param at where it stands in the log
 */
public record MatterEntry(
        StreamId matter, Action action, Stamp stamp, Asked asked, Optional<StreamId> main, String content, Position at)
        implements Act {
    @Override
    public StreamId stream() {
        return matter;
    }
}
