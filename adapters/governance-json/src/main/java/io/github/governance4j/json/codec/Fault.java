package io.github.governance4j.json.codec;

import io.github.governance4j.core.problem.Problem;

/** The first fault, where one is enough; without a stack trace, as the place in the text is what counts. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Fault(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** {@return what is wrong} */
    public Problem problem() {
        return problem;
    }
}
