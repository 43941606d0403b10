package io.github.governance4j.examples.county.report;

import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.rulebook.csv.CsvPrinter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.List;

/**
 * {@code decisions.csv}: one row for each decision, in the order they were made, written as they are made (决定清单). {@code due} is when
 * the account next has something to do by itself, after this decision.
 */
public final class DecisionsCsv {
    /** What the file is called. */
    public static final String FILE = "decisions.csv";
    /** Its columns. */
    public static final List<String> COLUMNS =
            List.of("id", "stream", "item", "outcome", "code", "granted", "lost", "due");

    private final CsvPrinter printer;

    /**
     * Begins the file.
     *
     * @param to where to
     */
    public DecisionsCsv(Writer to) {
        this.printer = CsvPrinter.to(to);
        printer.row(COLUMNS);
    }

    /**
     * Writes one decision.
     *
     * @param one it
     */
    public void write(Judged one) {
        printer.row(row(one));
    }

    /**
     * Writes one decision of another kind.
     *
     * @param row its cells, one for each column
     */
    public void write(List<String> row) {
        printer.row(row);
    }

    /** {@return the row of one decision}
     *
     * @param one it
     */
    public static List<String> row(Judged one) {
        return List.of(
                one.entry().id(),
                one.entry().account().value(),
                one.entry().item(),
                one.verdict().word(),
                one.code(),
                Plain.text(one.granted()),
                Plain.text(one.lost()),
                one.due().map(LocalDateTime::toString).orElse(""));
    }

    /** Hands on what was written.
     *
     * @throws IOException if it cannot be
     */
    public void flush() throws IOException {
        printer.flush();
    }
}
