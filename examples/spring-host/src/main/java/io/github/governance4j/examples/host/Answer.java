package io.github.governance4j.examples.host;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.store.Outcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

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
        return new Stamp(step(stamp.id() + ":" + step), stamp.happened(), stamp.recorded(), stamp.by());
    }

    /** Readable where it can be. An id that is legal by itself may be too long with a step, or look like one of the library's. */
    private static CommandId step(String text) {
        if (OpaqueId.isValid(text) && !new CommandId(text).isReserved()) {
            return new CommandId(text);
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new CommandId(
                    "step-" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Does what belongs to a new decision. */
    Answer ifNew(Runnable work) {
        if (isNew) {
            work.run();
        }
        return this;
    }
}
