package io.github.governance4j.json.codec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The parts of a value being put together, asked for one after the other (各部分). */
final class Parts {
    private final Object[] all;
    private int next;

    Parts(Object[] all) {
        this.all = all;
    }

    /** The next part. */
    <T> T next(Class<T> type) {
        return type.cast(all[next++]);
    }

    /** The next part, a whole number. */
    long number() {
        return (Long) all[next++];
    }

    /** The next part, a small whole number. */
    int small() {
        return (Integer) all[next++];
    }

    /** The next part, yes or no. */
    boolean flag() {
        return (Boolean) all[next++];
    }

    /** The next part, a list; its codec made it of nothing else. */
    @SuppressWarnings("unchecked") // the codec of the part was compiled from the accessor's own type
    <T> List<T> list(Class<T> of) {
        return (List<T>) all[next++];
    }

    /** The next part, a set. */
    @SuppressWarnings("unchecked") // the codec of the part was compiled from the accessor's own type
    <T> Set<T> set(Class<T> of) {
        return (Set<T>) all[next++];
    }

    /** The next part, which may be missing. */
    @SuppressWarnings("unchecked") // the codec of the part was compiled from the accessor's own type
    <T> Optional<T> maybe(Class<T> of) {
        return (Optional<T>) all[next++];
    }

    /** Hands on the next part if it is there. */
    <T> void ifThere(Class<T> of, Consumer<T> to) {
        maybe(of).ifPresent(to);
    }

    /** The next part, a whole number that may be missing. */
    OptionalLong maybeNumber() {
        return (OptionalLong) all[next++];
    }

    /** Hands on the next part, a whole number, if it is there. */
    void ifNumberThere(LongConsumer to) {
        maybeNumber().ifPresent(to);
    }
}
