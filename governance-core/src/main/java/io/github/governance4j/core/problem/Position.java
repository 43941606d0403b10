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
     * @param file the document
     * @param line counted from 1
     * @param column counted from 1
     * @throws IllegalArgumentException if line or column is below 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1: " + file + ":" + line + ":" + column);
        }
    }

    /**
     * {@return the very beginning of {@code file}} For what concerns the document as a whole.
     *
     * @param file the document
     */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    /** {@return {@code file:line:column}, the form editors and terminals make clickable} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
