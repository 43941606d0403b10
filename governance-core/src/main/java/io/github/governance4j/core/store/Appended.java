package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import java.util.function.Function;

/** What came of an append: all of it was added, or none of it (追加结果). */
public sealed interface Appended {
    /**
     * Answers all three cases.
     *
     * @param <T> the answer
     * @param done what to answer if all of it was added
     * @param conflict what to answer if somebody else was first
     * @param repeated what to answer if it had been added before
     * @return the answer of the case that came
     */
    <T> T fold(Function<Done, T> done, Function<Conflict, T> conflict, Function<Repeated, T> repeated);

    /**
     * All of it is kept.
     *
     * @param position a number that grows from each append to the next that begins after it; the place in a {@link Feed} may be another
     */
    record Done(long position) implements Appended {
        @Override
        public <T> T fold(Function<Done, T> done, Function<Conflict, T> conflict, Function<Repeated, T> repeated) {
            return done.apply(this);
        }
    }

    /**
     * Somebody else was first; load and decide again.
     *
     * @param stream the first stream that had moved on
     * @param actual how many facts it holds
     */
    record Conflict(StreamId stream, long actual) implements Appended {
        @Override
        public <T> T fold(Function<Done, T> done, Function<Conflict, T> conflict, Function<Repeated, T> repeated) {
            return conflict.apply(this);
        }
    }

    /**
     * A command with this id was taken before; nothing was added.
     *
     * @param stream the first stream that knows the id
     * @param command the id
     */
    record Repeated(StreamId stream, CommandId command) implements Appended {
        @Override
        public <T> T fold(Function<Done, T> done, Function<Conflict, T> conflict, Function<Repeated, T> repeated) {
            return repeated.apply(this);
        }
    }
}
