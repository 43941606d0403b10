package io.github.governance4j.testkit.claim;

import io.github.governance4j.core.store.Appended;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** Fails a law with a sentence and, where there are two sides, with both of them. */
public final class Claim {
    private Claim() {}

    /**
     * Something is so.
     *
     * @param claim whether it is
     * @param otherwise what to say if it is not
     */
    public static void holds(boolean claim, Supplier<String> otherwise) {
        if (!claim) {
            throw new AssertionFailedError(otherwise.get());
        }
    }

    /**
     * Two are equal.
     *
     * @param what what they are
     * @param expected one of them
     * @param actual the other
     */
    public static void same(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionFailedError(
                    what + ": expected <" + expected + "> but was <" + actual + ">", expected, actual);
        }
    }

    /**
     * The append was taken.
     *
     * @param appended what came of it
     * @return its position
     */
    public static long done(Appended appended) {
        return appended.fold(Appended.Done::position, conflict -> refused(conflict), repeated -> refused(repeated));
    }

    /**
     * The call ends in an {@link IllegalArgumentException}.
     *
     * @param what what it would mean to get through
     * @param call the call
     */
    public static void mistaken(String what, Runnable call) {
        try {
            call.run();
        } catch (IllegalArgumentException expected) {
            return;
        }
        throw new AssertionFailedError(what + " must be an IllegalArgumentException");
    }

    /**
     * What to throw when there is nothing to compare.
     *
     * @param what what went wrong
     * @param cause what it came from, or null
     * @return the failure
     */
    public static AssertionError failed(String what, @Nullable Throwable cause) {
        return new AssertionFailedError(what, cause);
    }

    private static Long refused(Appended appended) {
        throw new AssertionFailedError("an append that fits was not taken: " + appended);
    }
}
