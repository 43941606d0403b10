package io.github.governance4j.rulebook.csv;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One cell of a table (单元格), or one plain value of a document: its text, and where it begins.
 *
 * @param at where it begins; for a quoted cell, the opening quote
 * @param text what it holds, quotes taken off; never trimmed
 */
public record Cell(Position at, String text) {
    /** {@return whether it holds nothing at all} */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The value this cell holds.
     *
     * @param <T> the kind of value
     * @param kind how to read it
     * @param problems told why it cannot be read
     * @return the value, or empty if {@code problems} was told why not
     */
    public <T> Optional<T> as(CellKind<T> kind, Consumer<Problem> problems) {
        return kind.read(this, problems);
    }

    /**
     * An error at this cell, with its text as the value {@code found}.
     *
     * @param code the problem's code
     * @return the problem
     */
    public Problem error(String code) {
        return Problem.error(at, code).with("found", text);
    }

    /**
     * A warning at this cell, with its text as the value {@code found}.
     *
     * @param code the problem's code
     * @return the problem
     */
    public Problem warning(String code) {
        return Problem.warning(at, code).with("found", text);
    }
}
