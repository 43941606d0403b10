package io.github.governance4j.core.risk.warning;

/** The parts of a warning that may be left out of an announcement, and then are missed (突发事件应对法 art. 64). */
enum Part {
    /** Where. */
    AREAS,
    /** What people are advised to mind. */
    ADVICE,
    /** What is done. */
    MEASURES,
    /** Why. */
    CAUSE
}
