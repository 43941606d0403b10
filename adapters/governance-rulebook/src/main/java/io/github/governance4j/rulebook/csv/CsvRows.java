package io.github.governance4j.rulebook.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.text.Lines;
import io.github.governance4j.rulebook.text.Lines.Line;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The sound rows of a table, one at a time (逐行读取).
 *
 * <p>A row with a fault in its form is not handed out; the fault is told, at its place, and the next row is read. Blank lines are
 * passed over. After a misplaced quote reading goes on with the line after the one the row began on. For one thread; holds one row.
 *
 * <p>Faults told: {@code FILE_NOT_FOUND}, {@code FILE_NOT_READABLE}, {@code FILE_TOO_LARGE}, {@code FILE_EMPTY}, {@code NOT_UTF8},
 * {@code FILE_NOT_UTF8}, {@code FILE_IS_A_FOLDER}, {@code CONTROL_CHARACTER}, {@code LINE_TOO_LONG}, {@code CELL_TOO_LONG},
 * {@code QUOTE_NOT_CLOSED}, {@code TEXT_AFTER_QUOTE}, {@code QUOTE_INSIDE_CELL}, {@code REST_NOT_READ}, {@code ROW_RAGGED} and those of
 * the header: {@code UNKNOWN_COLUMN}, {@code MISSING_COLUMN}, {@code DUPLICATE_COLUMN}.
 */
public final class CsvRows implements Iterator<Row>, Closeable {
    /** The most characters of a cell. */
    public static final int LONGEST_CELL = 4000;

    // Each costs reading some lines twice; without a bound a hostile file could make that the whole file over and over.
    private static final int MOST_REREADINGS = 100;

    private final String document;
    private final Consumer<Problem> problems;
    private final Optional<Lines> lines;
    private Optional<RecordFeed> feed;
    private Optional<CloseableIterator<List<CellCollector.Found>>> reader = Optional.empty();
    private CellCollector collector = new CellCollector();
    private int rereadings;
    private long faulty;
    private int recordLine;
    private Header header = Header.NONE;
    private Optional<Row> next = Optional.empty();

    private CsvRows(String document, Consumer<Problem> problems, Optional<Lines> lines) {
        this.document = document;
        this.problems = problems;
        this.lines = lines;
        this.feed = lines.map(RecordFeed::new);
        restart();
    }

    static CsvRows open(Columns columns, Path file, Consumer<Problem> problems) {
        String document = file.toString();
        if (Files.isDirectory(file)) {
            problems.accept(Problem.error(Position.startOf(document), "FILE_IS_A_FOLDER")
                    .with("file", document));
            return new CsvRows(document, problems, Optional.empty());
        }
        try {
            return open(columns, Files.newInputStream(file), document, problems);
        } catch (NoSuchFileException missing) {
            problems.accept(
                    Problem.error(Position.startOf(document), "FILE_NOT_FOUND").with("file", document));
        } catch (IOException unreadable) {
            problems.accept(unreadable(document));
        }
        return new CsvRows(document, problems, Optional.empty());
    }

    static CsvRows open(Columns columns, InputStream in, String document, Consumer<Problem> problems) {
        CsvRows rows = new CsvRows(document, problems, Optional.of(new Lines(in, document, columns.mostBytes())));
        rows.readHeader(columns);
        return rows;
    }

    /** {@return the names of the columns, in the order of the document; none if there is no usable header} */
    public List<String> columns() {
        return header.names();
    }

    /** {@return how many rows were not handed out because of a fault in their form} */
    public long faultyRows() {
        return faulty;
    }

    /** {@return how many bytes were read so far} */
    public long bytesRead() {
        return lines.map(Lines::bytesRead).orElse(0L);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && feed.isPresent()) {
            next = readPlain(feed.get());
            if (next.isEmpty() && feed.isPresent()) {
                next = readRecord().flatMap(this::sound);
            }
        }
        return next.isPresent();
    }

    /** The next row if it is one line that needs no CSV reader; else it is still to come. */
    private Optional<Row> readPlain(RecordFeed from) {
        try {
            return from.takePlain(document, header.names().size()).map(row -> new Row(row, header.places()));
        } catch (IOException e) {
            cannotRead();
        }
        return Optional.empty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more rows in " + document);
        }
        Row row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }

    private void readHeader(Columns columns) {
        Optional<List<Cell>> first = Optional.empty();
        long before = faulty;
        while (first.isEmpty() && feed.isPresent() && faulty == before) {
            first = readRecord();
        }
        if (first.isEmpty() && faulty == before) {
            problems.accept(Problem.error(Position.startOf(document), "FILE_EMPTY"));
        }
        if (first.isEmpty() || !columns.judge(first.get(), problems)) {
            stop();
            return;
        }
        header = Header.of(first.get(), columns);
    }

    private Optional<Row> sound(List<Cell> cells) {
        if (cells.size() == header.names().size()) {
            return Optional.of(new Row(cells, header.places()));
        }
        faulty++;
        // Where a cell is too much, or where one is missing.
        Cell at = cells.size() > header.names().size()
                ? cells.get(header.names().size())
                : collector.end().at(document, recordLine);
        tell(
                Problem.error(at.at(), "ROW_RAGGED")
                        .with("expected", header.names().size())
                        .with("found", cells.size()),
                cells.stream().map(Cell::text).toList());
        return Optional.empty();
    }

    /** The cells of the next row; empty for a blank line, a faulty row, and at the end, when reading stops. */
    private Optional<List<Cell>> readRecord() {
        RecordFeed from = feed.orElseThrow();
        from.startRecord();
        try {
            Iterator<List<CellCollector.Found>> records = reader.orElseThrow();
            if (!records.hasNext()) {
                tellLineProblems(from.record(), List.of());
                stop();
                return Optional.empty();
            }
            return cells(records.next(), from.record());
        } catch (CsvParseException misplacedQuote) {
            misplacedQuote(from);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof RecordFeed.TooLong) {
                misplacedQuote(from);
            } else {
                cannotRead();
            }
        }
        return Optional.empty();
    }

    private void cannotRead() {
        faulty++;
        problems.accept(unreadable(document));
        stop();
    }

    private Optional<List<Cell>> cells(List<CellCollector.Found> found, List<Line> record) {
        int first = record.get(0).number();
        recordLine = first;
        if (tellLineProblems(record, texts(found)) || tellFaultyCells(found, first)) {
            faulty++;
            return Optional.empty();
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        found.stream().map(cell -> cell.at(document, first)).toList());
    }

    private boolean tellFaultyCells(List<CellCollector.Found> found, int firstLine) {
        boolean any = false;
        for (CellCollector.Found cell : found) {
            boolean tooLong = cell.text().length() > LONGEST_CELL;
            boolean strayQuote = !cell.quoted() && cell.text().indexOf('"') >= 0;
            if (tooLong) {
                tell(cell.at(document, firstLine).error("CELL_TOO_LONG").with("most", LONGEST_CELL), texts(found));
            } else if (strayQuote) {
                tell(cell.at(document, firstLine).error("QUOTE_INSIDE_CELL"), texts(found));
            }
            any |= tooLong || strayQuote;
        }
        return any;
    }

    // A quote nobody closed swallows lines up to the next one. The row's other lines are read again, each as a row of
    // its own: the writer meant them to be.
    private void misplacedQuote(RecordFeed from) {
        faulty++;
        List<Line> record = from.record();
        List<String> texts = texts(collector.cells());
        tellLineProblems(record.subList(0, 1), texts);
        boolean swallowedLines = record.size() > 1 || from.hasEnded();
        tell(
                collector
                        .unfinished()
                        .at(document, record.get(0).number())
                        .error(swallowedLines ? "QUOTE_NOT_CLOSED" : "TEXT_AFTER_QUOTE"),
                texts);
        if (record.size() > 1 && ++rereadings > MOST_REREADINGS) {
            problems.accept(Problem.error(new Position(document, record.get(1).number(), 1), "REST_NOT_READ"));
            stop();
            return;
        }
        from.rereadAfterFirstLine();
        restart();
    }

    private boolean tellLineProblems(List<Line> record, List<String> texts) {
        boolean any = false;
        for (Line line : record) {
            line.problems().forEach(problem -> tell(problem, texts));
            any |= !line.problems().isEmpty();
        }
        return any;
    }

    private void tell(Problem problem, List<String> texts) {
        problems.accept(header.about(problem, texts));
    }

    private static List<String> texts(List<CellCollector.Found> found) {
        return found.stream().map(CellCollector.Found::text).toList();
    }

    private void restart() {
        collector = new CellCollector();
        reader = feed.map(from -> CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .build(collector, from)
                .iterator());
    }

    private void stop() {
        feed = Optional.empty();
    }

    private static Problem unreadable(String document) {
        return Problem.error(Position.startOf(document), "FILE_NOT_READABLE").with("file", document);
    }

    /** Closes the document. */
    @Override
    public void close() {
        try {
            if (lines.isPresent()) {
                lines.get().close();
            }
        } catch (IOException nothingLost) {
            // Everything wanted from it has been read.
        }
    }
}
