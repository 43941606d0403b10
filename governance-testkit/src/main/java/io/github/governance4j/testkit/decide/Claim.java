package io.github.governance4j.testkit.decide;

import java.util.Objects;
import java.util.function.Supplier;
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
}
