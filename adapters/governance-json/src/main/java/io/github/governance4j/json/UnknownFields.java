package io.github.governance4j.json;

/** What to do about a field that a fact, a command or an explanation does not have (未知字段的处理). */
public enum UnknownFields {
    /**
     * It cannot be read. The default: half of a fact is another fact, and a release that does not know a field must not act as if it
     * were not there.
     */
    REFUSE,
    /** It is skipped. For readers that only look, such as a report that may be older than what it reads. */
    IGNORE
}
