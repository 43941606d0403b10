package io.github.governance4j.examples.county.log;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Position;

/** One row of a log of acts (登记). */
public interface Act {
    /** {@return what it was done to} */
    StreamId stream();

    /** {@return what is asked} */
    Verb action();

    /** {@return its id, when it happened and was recorded, and by whom} */
    Stamp stamp();

    /** {@return everything the row says but for when it was recorded, to tell a repeat from another act} */
    String content();

    /** {@return where it stands in the log} */
    Position at();

    /** {@return the act's id} */
    default String id() {
        return stamp().id().value();
    }
}
