package io.github.governance4j.rulebook.csv;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.rulebook.text.Lines.Line;
import io.github.governance4j.rulebook.text.RawLine;
import java.nio.charset.StandardCharsets;
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
    private final byte[] text;
    /** Behind each cell, where its comma or the end of the line stands. */
    private final int[] ends;

    private PlainRow(String document, int number, byte[] text, int[] ends) {
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
        return of(document, line.number(), line.text().getBytes(StandardCharsets.UTF_8), size);
    }

    /** The cells of a line; empty if it is not surely plain, or they are not so many. */
    static Optional<PlainRow> of(String document, RawLine line, int size) {
        return line.bytes().length <= CsvRows.LONGEST_CELL
                ? of(document, line.number(), line.bytes(), size)
                : Optional.empty();
    }

    private static Optional<PlainRow> of(String document, int number, byte[] text, int size) {
        int[] ends = new int[size];
        int cells = 0;
        int last = text.length - 1;
        for (int at = 0; at < last; at++) {
            if (text[at] == ',') {
                if (cells == size) {
                    return Optional.empty();
                }
                ends[cells++] = at;
            } else if (text[at] == '"') {
                return Optional.empty();
            }
        }
        if (cells != size - 1) {
            return Optional.empty();
        }
        ends[cells] = last;
        return Optional.of(new PlainRow(document, number, text, ends));
    }

    @Override
    public Cell get(int index) {
        return new Cell(new Position(document, number, column(begin(index))), text(index));
    }

    /** Where it begins. */
    Position at() {
        return new Position(document, number, 1);
    }

    /** What one cell holds. */
    String text(int index) {
        int begin = begin(index);
        return new String(text, begin, ends[index] - begin, StandardCharsets.UTF_8);
    }

    private int begin(int index) {
        return index == 0 ? 0 : ends[index - 1] + 1;
    }

    private int column(int begins) {
        int column = 1;
        for (int i = 0; i < begins; i++) {
            // Bytes that go on with a character begin with the bits 10.
            column += (text[i] & 0xC0) == 0x80 ? 0 : 1;
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
