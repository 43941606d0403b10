package io.github.governance4j.rulebook.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.governance4j.core.problem.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the cells of one row from the CSV reader and works out where each begins.
 *
 * <p>Strict reading makes that exact: a quoted cell stands in the file as its text with every quote doubled, between two quotes, and any
 * other cell as its text.
 */
final class CellCollector extends AbstractBaseCsvCallbackHandler<List<CellCollector.Found>> {
    /** The most cells of a row. */
    static final int MOST_CELLS = 1000;

    private List<Found> cells = new ArrayList<>();
    private int line;
    private int column;

    /**
     * A cell and where it begins.
     *
     * @param line counted from 0, within the row
     * @param column counted from 1
     * @param text what it holds
     * @param quoted whether it stands between quotes
     */
    record Found(int line, int column, String text, boolean quoted) {
        Cell at(String document, int firstLine) {
            return new Cell(new Position(document, firstLine + line, column), text);
        }
    }

    /** Where the cell begins that was being read when the reader gave up. */
    Found unfinished() {
        return new Found(line, column, "", false);
    }

    /** The cells read so far. */
    List<Found> cells() {
        return cells;
    }

    /** Where the row ends that was read last: behind its last character, where a comma could stand. */
    Found end() {
        return new Found(line, Math.max(1, column - 1), "", false);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
        line = 0;
        column = 1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        String text = new String(buffer, offset, length);
        if (index < MOST_CELLS) {
            cells.add(new Found(line, column, text, quoted));
        }
        if (quoted) {
            column++;
        }
        pass(text, quoted);
        if (quoted) {
            column++;
        }
        // The comma.
        column++;
    }

    private void pass(String text, boolean quoted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                column = 1;
            } else if (c == '"' && quoted) {
                column += 2;
            } else if (c != '\r' && !Character.isLowSurrogate(c)) {
                column++;
            }
        }
    }

    @Override
    protected List<Found> buildRecord() {
        return cells;
    }
}
