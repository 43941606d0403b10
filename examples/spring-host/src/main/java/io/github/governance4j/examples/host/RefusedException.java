package io.github.governance4j.examples.host;

import io.github.governance4j.core.explain.Explanation;

/** The rules say no: whatever the transaction did is rolled back, and the reader is told why (不予办理). */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Enum<?> reason;
    private final transient Explanation why;

    RefusedException(Enum<?> reason, Explanation why) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.why = why;
    }

    Enum<?> reason() {
        return reason;
    }

    Explanation why() {
        return why;
    }
}
