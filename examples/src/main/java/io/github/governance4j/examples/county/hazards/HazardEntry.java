package io.github.governance4j.examples.county.hazards;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.examples.county.log.Act;
import java.util.Optional;

/**
 * One row of the log of hazards (登记).
 *
 * @param stream which hazard or warning
 * @param action what is asked of it
 * @param stamp its id, when it happened and was recorded, and by whom
 * @param asked the command
 * @param category what kind of hazard it is, where the row says so
 * @param area where it is, where the row says so
 * @param content everything the row says but for when it was recorded, to tell a repeat from another act
 * @param at where it stands in the log
 */
public record HazardEntry(
        StreamId stream,
        HazardAction action,
        Stamp stamp,
        Asked asked,
        Optional<CategoryId> category,
        Optional<AreaId> area,
        String content,
        Position at)
        implements Act {}
