package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What several tables read in the same way. */
final class Cells {
    /** What people call something: 1 to {@link Track#MOST_TITLE} characters, not all of them blank. */
    static final CellKind<String> TITLE = (cell, problems) -> {
        Optional<String> title = cell.as(CellKind.TEXT, problems);
        if (title.isPresent() && (title.get().isBlank() || length(title.get()) > Track.MOST_TITLE)) {
            problems.accept(cell.error("NOT_A_TITLE").with("most", Track.MOST_TITLE));
            return Optional.empty();
        }
        return title;
    };

    /** Where a rule stands: text that is not blank. */
    static final CellKind<String> SOURCE = (cell, problems) -> {
        Optional<String> source = cell.as(CellKind.TEXT, problems);
        if (source.isPresent() && source.get().isBlank()) {
            problems.accept(cell.error("MISSING_VALUE"));
            return Optional.empty();
        }
        return source;
    };

    private Cells() {}

    /** The values of a cell with {@code ;} or {@code ；} between them, each once; empty if a problem was told. */
    static <T> Optional<Set<T>> several(Cell cell, CellKind<T> kind, Consumer<Problem> problems) {
        Set<T> values = new LinkedHashSet<>();
        boolean isSound = true;
        for (String part : cell.text().split("[;；]", -1)) {
            Cell one = new Cell(cell.at(), part.strip());
            Optional<T> value = one.as(kind, problems);
            isSound &= value.isPresent();
            if (value.isPresent() && !values.add(value.get())) {
                problems.accept(one.error("STATED_TWICE"));
                isSound = false;
            }
        }
        return isSound ? Optional.of(values) : Optional.empty();
    }

    static boolean isFilled(Row cells, String column) {
        return cells.has(column) && !cells.cell(column).isEmpty();
    }

    /** Tells that a cell says nothing while another is empty. */
    static void alone(Row cells, RowReading row, String column, String without) {
        if (isFilled(cells, column) && !isFilled(cells, without)) {
            row.tell(cells.cell(column).error("SAYS_NOTHING_ALONE").with("column", without));
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
