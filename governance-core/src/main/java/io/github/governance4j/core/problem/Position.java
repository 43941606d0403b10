package io.github.governance4j.core.problem;

/**
 * A place in a document (位置).
 *
 * @param file the document, as the person who will mend it knows it, for example {@code "village/kinds.csv"}
 * @param line counted from 1
 * @param column counted from 1, in characters of the line
 */
public record Position(String file, int line, int column) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if line or column is below 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1: " + file + ":" + line + ":" + column);
        }
    }

    /** The very beginning of {@code file}; for what concerns the document as a whole. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    /** {@code file:line:column}, the form editors and terminals make clickable. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
