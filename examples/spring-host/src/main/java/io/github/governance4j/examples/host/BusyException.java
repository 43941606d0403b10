package io.github.governance4j.examples.host;

/** Others were always first; the same request may be sent again (繁忙). */
final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusyException() {
        super("busy", null, false, false);
    }
}
