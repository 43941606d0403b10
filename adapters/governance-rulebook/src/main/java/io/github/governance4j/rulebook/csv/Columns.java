package io.github.governance4j.rulebook.csv;

import io.github.governance4j.core.problem.Problem;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which columns a table has, in any order, and how large it may be (表头). Immutable.
 *
 * <pre>{@code
 * Faults faults = Faults.in("activities.csv");
 * try (CsvRows rows = Columns.of("id", "item", "happened").optional("evidence").open(file, faults::add)) {
 *     while (rows.hasNext()) {
 *         Row row = rows.next();
 *         row.cell("happened").as(CellKind.MOMENT, faults::add).ifPresent(…);
 *     }
 * }
 * }</pre>
 */
public final class Columns {
    /** The largest document unless said otherwise: 16 MiB. */
    public static final long MOST_BYTES = 16L << 20;

    private final List<String> required;
    private final List<String> optional;
    private final boolean othersAllowed;
    private final long mostBytes;
    private final Optional<String> about;

    private Columns(
            List<String> required,
            List<String> optional,
            boolean othersAllowed,
            long mostBytes,
            Optional<String> about) {
        this.required = required;
        this.optional = optional;
        this.othersAllowed = othersAllowed;
        this.mostBytes = mostBytes;
        this.about = about;
        Set<String> all = new LinkedHashSet<>(required);
        all.addAll(optional);
        if (all.size() != required.size() + optional.size() || all.contains("")) {
            throw new IllegalArgumentException("columns have names, each its own: " + required + " " + optional);
        }
    }

    /**
     * A table with these columns and no others.
     *
     * @param required their names
     * @return the columns
     * @throws IllegalArgumentException if two are the same or one is empty
     */
    public static Columns of(String... required) {
        return new Columns(List.of(required), List.of(), false, MOST_BYTES, Optional.empty());
    }

    /**
     * The same, and these may be there or not.
     *
     * @param more their names
     * @return the columns
     * @throws IllegalArgumentException if two are the same or one is empty
     */
    public Columns optional(String... more) {
        List<String> all = new ArrayList<>(optional);
        all.addAll(List.of(more));
        return new Columns(required, List.copyOf(all), othersAllowed, mostBytes, about);
    }

    /** {@return the same, and columns of any other name do no harm} */
    public Columns andOthers() {
        return new Columns(required, optional, true, mostBytes, about);
    }

    /**
     * The same, and one column names what a row is about: a fault in a row's form then says so, where that cell can still be read.
     *
     * @param column its name, one of the required
     * @return the columns
     * @throws IllegalArgumentException if it is none of them
     */
    public Columns about(String column) {
        if (!required.contains(column)) {
            throw new IllegalArgumentException("a row is about one of " + required + ", not " + column);
        }
        return new Columns(required, optional, othersAllowed, mostBytes, Optional.of(column));
    }

    /**
     * The same, for documents of another size.
     *
     * @param bytes the most bytes that are read, at least 1
     * @return the columns
     * @throws IllegalArgumentException if {@code bytes} is below 1
     */
    public Columns atMostBytes(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a document has at least one byte: " + bytes);
        }
        return new Columns(required, optional, othersAllowed, bytes, about);
    }

    /**
     * Opens a file and reads its header. A file that is missing or cannot be read has no rows, and {@code problems} is told why.
     *
     * @param file the document; its problems carry this path as it is written
     * @param problems told of every fault, also while rows are read
     * @return the rows; to be closed
     */
    public CsvRows open(Path file, Consumer<Problem> problems) {
        return CsvRows.open(this, file, problems);
    }

    /**
     * Reads a header from a stream.
     *
     * @param in the document, not yet read from; closed with the rows
     * @param document its name, for problems
     * @param problems told of every fault, also while rows are read
     * @return the rows; to be closed
     */
    public CsvRows open(InputStream in, String document, Consumer<Problem> problems) {
        return CsvRows.open(this, in, document, problems);
    }

    Optional<String> about() {
        return about;
    }

    long mostBytes() {
        return mostBytes;
    }

    /** Judges a header; answers whether rows can be read under it. */
    boolean judge(List<Cell> header, Consumer<Problem> problems) {
        Set<String> seen = new LinkedHashSet<>();
        boolean usable = true;
        for (Cell cell : header) {
            if (!seen.add(cell.text())) {
                problems.accept(cell.error("DUPLICATE_COLUMN"));
                usable = false;
            } else if (!othersAllowed && !required.contains(cell.text()) && !optional.contains(cell.text())) {
                problems.accept(cell.error("UNKNOWN_COLUMN").with("columns", String.join(", ", required)));
            }
        }
        for (String name : required) {
            if (!seen.contains(name)) {
                problems.accept(
                        Problem.error(header.get(0).at(), "MISSING_COLUMN").with("column", name));
                usable = false;
            }
        }
        return usable;
    }
}
