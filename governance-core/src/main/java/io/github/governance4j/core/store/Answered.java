package io.github.governance4j.core.store;

/** What came of asking a stream to do what is due. */
enum Answered {
    ACCEPTED,
    /** Its decider says nothing is due: somebody was quicker, or the store named it too early. */
    NOT_DUE,
    /** The id is taken: somebody was quicker, or the decider gives two due commands one id. */
    TAKEN_BEFORE,
    REFUSED,
    CONTENDED
}
