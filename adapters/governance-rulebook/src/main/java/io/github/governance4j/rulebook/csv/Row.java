package io.github.governance4j.rulebook.csv;

import io.github.governance4j.core.problem.Position;
import java.util.List;
import java.util.Map;

/** One sound row of a table (行): as many cells as the table has columns. Immutable. */
public final class Row {
    private final List<Cell> cells;
    private final Map<String, Integer> places;

    Row(List<Cell> cells, Map<String, Integer> places) {
        this.cells = cells;
        this.places = places;
    }

    /** {@return where the row begins} */
    public Position at() {
        return cells instanceof PlainRow plain ? plain.at() : cells.get(0).at();
    }

    /**
     * The cell of one column.
     *
     * @param column its name
     * @return the cell
     * @throws IllegalArgumentException if the table has no such column; ask {@link #has} about one that may be missing
     */
    public Cell cell(String column) {
        return cells.get(place(column));
    }

    /**
     * The text of the cell of one column: less work than {@link #cell} where nobody asks at which place it stands.
     *
     * @param column its name
     * @return what the cell holds
     * @throws IllegalArgumentException if the table has no such column; ask {@link #has} about one that may be missing
     */
    public String text(String column) {
        int place = place(column);
        return cells instanceof PlainRow plain
                ? plain.text(place)
                : cells.get(place).text();
    }

    private int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("the table has no column '" + column + "': " + places.keySet());
        }
        return place;
    }

    /**
     * Whether the table has a column.
     *
     * @param column its name
     * @return whether it is there
     */
    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** {@return every cell, in the order of the document} */
    public List<Cell> cells() {
        return cells;
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
