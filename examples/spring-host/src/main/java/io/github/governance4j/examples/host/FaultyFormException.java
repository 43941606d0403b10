package io.github.governance4j.examples.host;

import io.github.governance4j.core.problem.Problem;
import java.util.List;

/** A form cannot be read (表单有误). */
final class FaultyFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FaultyFormException(List<Problem> problems) {
        super("faulty form", null, false, false);
        this.problems = problems;
    }

    List<Problem> problems() {
        return problems;
    }
}
