package io.github.governance4j.core.store;

/**
 * What came of asking a stream to do what is due.
 *
 * @param how what came of it
 * @param version how many facts the stream held when that was found; -1 where it does not matter
 */
record Answered(How how, long version) {
    /** What came of it. */
    enum How {
        ACCEPTED,
        /** Its decider says nothing is due: somebody was quicker, or the store named it too early. */
        NOT_DUE,
        /** The id is taken: somebody was quicker, or the decider gives two due commands one id. */
        TAKEN_BEFORE,
        REFUSED,
        CONTENDED
    }

    /** What came of the command that was due. */
    static Answered of(Outcome<?, ?> outcome) {
        return outcome.fold(
                decided ->
                        new Answered(decided.decision().isAccepted() ? How.ACCEPTED : How.REFUSED, decided.version()),
                repeated -> new Answered(How.TAKEN_BEFORE, repeated.version()),
                contended -> new Answered(How.CONTENDED, -1));
    }
}
