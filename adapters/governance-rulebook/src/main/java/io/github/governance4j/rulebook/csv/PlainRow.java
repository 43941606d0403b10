package io.github.governance4j.rulebook.csv;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.rulebook.text.Lines.Line;
import java.util.AbstractList;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The cells of a row that is one line without a quote in it: what stands between its commas. Nearly every row of a long log is such a row, and of
 * most only some cells are ever looked at, so each is made when it is. Immutable.
 */
final class PlainRow extends AbstractList<Cell> implements RandomAccess {
    private final String document;
    private final int number;
    private final String text;
    /** Behind each cell, where its comma or the end of the line stands. */
    private final int[] ends;

    private PlainRow(String document, int number, String text, int[] ends) {
        this.document = document;
        this.number = number;
        this.text = text;
        this.ends = ends;
    }

    /** Whether a line is no row at all. */
    static boolean isBlank(Line line) {
        return line.text().equals("\n") && line.problems().isEmpty();
    }

    /** Whether a line is a row whatever the lines before and after it: it ends with LF and nothing in it needs a closer look. */
    static boolean isPlain(Line line) {
        String text = line.text();
        return text.endsWith("\n")
                && text.length() <= CsvRows.LONGEST_CELL
                && line.problems().isEmpty()
                && text.indexOf('"') < 0
                && text.indexOf('\r') < 0;
    }

    /** The cells of a plain line; empty if they are not so many. */
    static Optional<PlainRow> of(String document, Line line, int size) {
        String text = line.text();
        int[] ends = new int[size];
        int cells = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            if (cells == size) {
                return Optional.empty();
            }
            ends[cells++] = comma;
        }
        if (cells != size - 1) {
            return Optional.empty();
        }
        ends[cells] = text.length() - 1;
        return Optional.of(new PlainRow(document, line.number(), text, ends));
    }

    @Override
    public Cell get(int index) {
        return new Cell(new Position(document, number, column(begin(index))), text(index));
    }

    /** What one cell holds. */
    String text(int index) {
        return text.substring(begin(index), ends[index]);
    }

    private int begin(int index) {
        return index == 0 ? 0 : ends[index - 1] + 1;
    }

    private int column(int begins) {
        int column = 1;
        for (int i = 0; i < begins; i++) {
            column += Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
        }
        return column;
    }

    @Override
    public int size() {
        return ends.length;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
