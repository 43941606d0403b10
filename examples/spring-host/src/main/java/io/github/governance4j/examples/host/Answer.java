package io.github.governance4j.examples.host;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.store.Outcome;

/**
 * What came of a request (答复).
 *
 * @param stream whose books it is in
 * @param id under which it was decided
 * @param isNew whether it was decided now; a repeated request gets the first answer
 * @param why why
 */
record Answer(StreamId stream, CommandId id, boolean isNew, Explanation why) {
    /** What was decided, or what stops the transaction: a refusal, or others who were always first. */
    static <E, R extends Enum<R>> Answer of(StreamId stream, Stamp stamp, Outcome<E, R> outcome) {
        return outcome.fold(
                decided -> decided.decision()
                        .fold(yes -> new Answer(stream, stamp.id(), true, yes.explanation()), no -> {
                            throw new RefusedException(no.reason(), no.explanation());
                        }),
                repeated -> new Answer(stream, stamp.id(), false, repeated.explanation()),
                contended -> {
                    throw new BusyException();
                });
    }

    /** One request that takes several steps: each has an id of its own, the same whenever the request is repeated. */
    static Stamp step(Stamp stamp, String step) {
        CommandId id = new CommandId(stamp.id() + ":" + step);
        return new Stamp(id, stamp.happened(), stamp.recorded(), stamp.by());
    }

    /** Does what belongs to a new decision. */
    Answer ifNew(Runnable work) {
        if (isNew) {
            work.run();
        }
        return this;
    }
}
