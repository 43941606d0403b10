package io.github.governance4j.rulebook.matter;

import io.github.governance4j.core.matter.Overlap;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rows of a table in which just one row asks for nothing, and so answers what no other does.
 *
 * @param <T> what a row says
 */
final class FallbackRows<T> {
    private final String file;
    private final Consumer<Problem> problems;
    private final List<T> rows = new ArrayList<>();
    private final List<Row> places = new ArrayList<>();
    private Optional<T> fallback = Optional.empty();
    private Optional<Row> placeOfFallback = Optional.empty();
    private boolean isSound = true;

    private FallbackRows(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static <T> FallbackRows<T> read(
            Path file,
            Columns columns,
            Function<RowReading, Optional<T>> read,
            Predicate<T> asksForNothing,
            Consumer<Problem> problems) {
        FallbackRows<T> rows = new FallbackRows<>(file.toString(), problems);
        try (CsvRows all = columns.open(file, problems)) {
            while (all.hasNext()) {
                Row row = all.next();
                RowReading reading = new RowReading(row, problems);
                Optional<T> value = read.apply(reading).filter(made -> reading.isSound());
                rows.isSound &= value.isPresent();
                value.ifPresent(made -> rows.take(made, row, asksForNothing.test(made)));
            }
            rows.isSound &= all.faultyRows() == 0 && !all.columns().isEmpty();
        }
        if (rows.isSound && rows.fallback.isEmpty()) {
            rows.isSound = false;
            problems.accept(Problem.error(Position.startOf(rows.file), "FALLBACK_MISSING"));
        }
        return rows;
    }

    private void take(T value, Row row, boolean isFallback) {
        if (!isFallback) {
            rows.add(value);
            places.add(row);
        } else if (fallback.isEmpty()) {
            fallback = Optional.of(value);
            placeOfFallback = Optional.of(row);
        } else {
            isSound = false;
            problems.accept(Problem.error(row.at(), "SECOND_FALLBACK")
                    .with("line", placeOfFallback.orElseThrow().at().line()));
        }
    }

    /** Whether every row was read, and one of them is the fallback. */
    boolean isSound() {
        return isSound;
    }

    List<T> rows() {
        return rows;
    }

    T fallback() {
        return fallback.orElseThrow();
    }

    /** Warns of every row that never speaks. */
    void tell(List<Overlap> overlaps) {
        for (Overlap overlap : overlaps) {
            problems.accept(Problem.warning(places.get(overlap.silent() - 1).at(), "ROW_NEVER_SPEAKS")
                    .with("line", places.get(overlap.speaks() - 1).at().line()));
        }
    }

    /** Warns of what is missing in the whole table. */
    void tell(String code, List<String> missing) {
        if (!missing.isEmpty()) {
            problems.accept(Problem.warning(Position.startOf(file), code)
                    .with("count", missing.size())
                    .with("found", firstOf(missing)));
        }
    }

    // As many as a sentence can bear.
    private static String firstOf(List<String> missing) {
        String first = String.join(", ", missing.subList(0, Math.min(missing.size(), 5)));
        return missing.size() > 5 ? first + ", …" : first;
    }
}
