package io.github.governance4j.testkit.store;

import io.github.governance4j.core.store.Appended;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** Fails a law with a sentence and, where there are two sides, with both of them. */
final class Claim {
    private Claim() {}

    static void holds(boolean claim, Supplier<String> otherwise) {
        if (!claim) {
            throw new AssertionFailedError(otherwise.get());
        }
    }

    static void same(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionFailedError(
                    what + ": expected <" + expected + "> but was <" + actual + ">", expected, actual);
        }
    }

    /** The append was taken; its position. */
    static long done(Appended appended) {
        return appended.fold(Appended.Done::position, conflict -> refused(conflict), repeated -> refused(repeated));
    }

    /** The call ends in an {@link IllegalArgumentException}. */
    static void mistaken(String what, Runnable call) {
        try {
            call.run();
        } catch (IllegalArgumentException expected) {
            return;
        }
        throw new AssertionFailedError(what + " must be an IllegalArgumentException");
    }

    static AssertionFailedError failed(String what, @Nullable Throwable cause) {
        return new AssertionFailedError(what, cause);
    }

    private static Long refused(Appended appended) {
        throw new AssertionFailedError("an append that fits was not taken: " + appended);
    }
}
