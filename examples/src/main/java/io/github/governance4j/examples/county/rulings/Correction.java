package io.github.governance4j.examples.county.rulings;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.late.LateFact;

/**
 * What had been told of a stream was told otherwise, because an act was told late (更正).
 *
 * @param stream which matter
 * @param act the late act's id
 * @param dropped how many steps no longer stand
 * @param told how many stand in their place
 * @param why the whole reason, with what was dropped and what stands now
 */
public record Correction(StreamId stream, String act, int dropped, int told, Explanation why) {
    /**
     * {@return what was told otherwise}
     *
     * @param stream which stream
     * @param retold what was dropped and what stands in its place
     * @param why the whole reason
     */
    public static Correction of(StreamId stream, LateFact.Retold<? extends Command, ?> retold, Explanation why) {
        return new Correction(
                stream,
                retold.act().stamp().id().value(),
                retold.dropped().size(),
                retold.told().size(),
                why);
    }
}
