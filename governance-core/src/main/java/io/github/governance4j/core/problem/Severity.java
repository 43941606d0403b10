package io.github.governance4j.core.problem;

/** How much a problem matters (严重程度), worst first. */
public enum Severity {
    /** The document is not loaded (错误). */
    ERROR,
    /** The document is loaded; what the problem names is not in force, or deserves a look (警告). */
    WARNING,
    /** Worth knowing (提示). */
    INFO;

    /** {@return the word used in machine-readable output: {@code error}, {@code warning} or {@code info}} */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
