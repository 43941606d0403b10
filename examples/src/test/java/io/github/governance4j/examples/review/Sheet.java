package io.github.governance4j.examples.review;

import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Small tables read whole, each row by its columns. */
final class Sheet {
    private Sheet() {}

    static List<Map<String, String>> rows(Path file) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvRows table = Columns.of().andOthers().open(file, problem -> {
            throw new IllegalStateException(problem.toString());
        })) {
            while (table.hasNext()) {
                Row row = table.next();
                Map<String, String> cells = new LinkedHashMap<>();
                table.columns()
                        .forEach(column -> cells.put(column, row.cell(column).text()));
                rows.add(cells);
            }
        }
        return rows;
    }

    static Map<String, Map<String, String>> by(String key, Path file) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        rows(file).forEach(row -> rows.put(cell(row, key), row));
        return rows;
    }

    /** What stands under a name that must be there. */
    static <V> V cell(Map<String, V> row, String name) {
        V value = row.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing under '" + name + "' of " + row.keySet());
        }
        return value;
    }

    /** Every table of a folder that has labels in it. */
    static List<Path> withLabels(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> rows(file).stream().findFirst().stream().anyMatch(row -> row.containsKey("lines")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
