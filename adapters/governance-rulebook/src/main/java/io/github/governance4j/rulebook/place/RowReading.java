package io.github.governance4j.rulebook.place;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the cells of one row, and remembers whether any of them was at fault. */
public final class RowReading {
    private final Row row;
    private final Consumer<Problem> problems;
    private boolean isFaulty;

    /**
     * Begins with a row.
     *
     * @param row the row
     * @param problems told of every fault
     */
    public RowReading(Row row, Consumer<Problem> problems) {
        this.row = row;
        this.problems = problems;
    }

    /** {@return whether nothing was wrong so far} */
    public boolean isSound() {
        return !isFaulty;
    }

    /**
     * {@return the value of a cell that may not be empty; empty if a problem was told}
     *
     * @param <T> the kind of value
     * @param column the column
     * @param kind how to read it
     */
    public <T> Optional<T> needed(String column, CellKind<T> kind) {
        return row.cell(column).as(kind, this::tell);
    }

    /**
     * {@return the value of a cell that may be empty, in a column that may be missing; also empty if a problem was told}
     *
     * @param <T> the kind of value
     * @param column the column
     * @param kind how to read it
     */
    public <T> Optional<T> stated(String column, CellKind<T> kind) {
        return filled(column).flatMap(cell -> cell.as(kind, this::tell));
    }

    /**
     * {@return the values of a cell, with {@code ;} or {@code ；} between them, each once}
     *
     * @param <T> the kind of value
     * @param column the column
     * @param kind how to read each
     */
    public <T> Set<T> several(String column, CellKind<T> kind) {
        Set<T> values = new LinkedHashSet<>();
        filled(column).ifPresent(cell -> {
            for (String part : cell.text().split("[;；]", -1)) {
                Cell one = new Cell(cell.at(), part.strip());
                one.as(kind, this::tell).ifPresent(value -> {
                    if (!values.add(value)) {
                        tell(one.error("STATED_TWICE"));
                    }
                });
            }
        });
        return values;
    }

    /** {@return the last day, in the column {@code through}, which may not lie before the first, in {@code from}} */
    public Optional<LocalDate> lastDay() {
        Optional<LocalDate> first = row.cell("from").as(CellKind.DAY, quiet -> {});
        Optional<LocalDate> last = stated("through", CellKind.DAY);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            tell(row.cell("through")
                    .error("ENDS_BEFORE_IT_BEGINS")
                    .with("from", first.get().toString()));
        }
        return last;
    }

    /**
     * Takes note of a problem of this row.
     *
     * @param problem what was found
     */
    public void tell(Problem problem) {
        isFaulty |= problem.severity() == Severity.ERROR;
        problems.accept(problem);
    }

    private Optional<Cell> filled(String column) {
        return row.has(column) ? Optional.of(row.cell(column)).filter(cell -> !cell.isEmpty()) : Optional.empty();
    }
}
