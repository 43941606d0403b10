package io.github.governance4j.rulebook.ladder;

import io.github.governance4j.rulebook.csv.Cell;
import java.util.ArrayList;
import java.util.List;

/** A cell that holds several things, with {@code ;} or {@code ；} between them, or the word {@code NONE}. */
final class Parts {
    /** What is written where there is nothing, since an empty cell says nothing about it. */
    static final String NONE = "NONE";

    private Parts() {}

    /** Each part, blanks around it taken off, at the place of the whole cell. */
    static List<Cell> of(Cell cell) {
        if (cell.text().equals(NONE)) {
            return List.of();
        }
        List<Cell> parts = new ArrayList<>();
        for (String part : cell.text().split("[;；]", -1)) {
            parts.add(new Cell(cell.at(), part.strip()));
        }
        return parts;
    }
}
