package io.github.governance4j.rulebook.place;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A table in which every row has a name of its own: what could be read of it, where each stands, and whether all of it could.
 *
 * @param <K> the names
 * @param <V> what a row says
 */
public final class Table<K, V> {
    private final Consumer<Problem> problems;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>();
    private boolean isWhole = true;

    private Table(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * A row that could be read.
     *
     * @param row where it stands
     * @param value what it says
     * @param <V> what a row says
     */
    public record Entry<V>(Row row, V value) {
        /**
         * {@return one cell of the row}
         *
         * @param column its column, which the table has
         */
        public Cell cell(String column) {
            return row.cell(column);
        }
    }

    /**
     * {@return what an edition says nothing of}
     *
     * @param <K> the names
     * @param <V> what a row says
     */
    public static <K, V> Table<K, V> none() {
        return new Table<>(unheard -> {});
    }

    /**
     * {@return what an edition says something of, in a table that was not found}
     *
     * @param <K> the names
     * @param <V> what a row says
     */
    public static <K, V> Table<K, V> unread() {
        Table<K, V> table = none();
        table.isWhole = false;
        return table;
    }

    /**
     * Reads a table.
     *
     * @param <K> the names
     * @param <V> what a row says
     * @param file the table
     * @param columns its columns
     * @param key the column of the names
     * @param most how many rows there may be
     * @param read reads one row; empty if it told why not
     * @param name the name of what was read
     * @param problems told of every fault
     * @return what could be read of it
     */
    public static <K, V> Table<K, V> read(
            Path file,
            Columns columns,
            String key,
            int most,
            BiFunction<Row, RowReading, Optional<V>> read,
            Function<V, K> name,
            Consumer<Problem> problems) {
        Table<K, V> table = new Table<>(problems);
        try (CsvRows all = columns.open(file, problems)) {
            while (all.hasNext()) {
                Row row = all.next();
                RowReading reading = new RowReading(row, problems);
                Optional<V> value = read.apply(row, reading).filter(made -> reading.isSound());
                table.isWhole &= value.isPresent();
                value.ifPresent(made -> table.take(row, key, most, name.apply(made), made));
            }
            table.isWhole &= all.faultyRows() == 0 && !all.columns().isEmpty();
        }
        return table;
    }

    private void take(Row row, String key, int most, K name, V value) {
        Entry<V> before = entries.get(name);
        if (before != null) {
            tell(row.cell(key)
                    .error("STATED_IN_TWO_ROWS")
                    .with("line", before.row().at().line()));
        } else if (entries.size() == most) {
            tell(row.cell(key).error("TOO_MANY_ROWS").with("most", most));
        } else {
            entries.put(name, new Entry<>(row, value));
        }
    }

    /**
     * Takes note of what is wrong with a row of it.
     *
     * @param problem what was found
     */
    public void tell(Problem problem) {
        isWhole = false;
        problems.accept(problem);
    }

    /** {@return whether every row was read and nothing was wrong with it} What seems missing may be a row that was not read. */
    public boolean isWhole() {
        return isWhole;
    }

    /**
     * {@return whether a row of that name could be read}
     *
     * @param name the name
     */
    public boolean has(K name) {
        return entries.containsKey(name);
    }

    /** {@return what could be read, in the order of the table} */
    public List<Entry<V>> entries() {
        return List.copyOf(entries.values());
    }

    /** {@return what the rows that could be read say, in the order of the table} */
    public List<V> values() {
        return entries.values().stream().map(Entry::value).toList();
    }
}
