package io.github.governance4j.examples.county.report;

import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.points.Points;
import io.github.governance4j.rulebook.csv.CsvPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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

    private static final long HUNDREDTHS = 100;
    private static final int TEN = 10;
    private static final int FIRST_YEAR_OF_FOUR_DIGITS = 1000;
    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;

    private static final int CHUNK = 1 << 15;

    private final Writer to;
    private final StringBuilder waiting = new StringBuilder(CHUNK + CHUNK / 2);
    private final StringWriter quoted = new StringWriter();
    private final CsvPrinter printer = CsvPrinter.to(quoted);

    /**
     * Begins the file.
     *
     * @param to where to
     */
    public DecisionsCsv(Writer to) {
        this.to = to;
        write(COLUMNS);
    }

    /**
     * Writes one decision.
     *
     * @param one it
     */
    public void write(Judged one) {
        Entry entry = one.entry();
        if (!isPlain(entry.id()) || !isPlain(entry.account().value()) || !isPlain(entry.item())) {
            write(row(one));
            return;
        }
        // Codes, numbers and moments never need quotes. There may be millions of rows.
        waiting.append(entry.id()).append(',');
        waiting.append(entry.account().value()).append(',');
        waiting.append(entry.item()).append(',');
        waiting.append(one.verdict().word()).append(',');
        waiting.append(one.code()).append(',');
        append(one.granted());
        append(one.lost());
        one.due().ifPresent(this::append);
        waiting.append('\n');
        handOnIfMuch();
    }

    private void append(Points points) {
        long hundredths = points.hundredths();
        if (hundredths % HUNDREDTHS == 0) {
            waiting.append(hundredths / HUNDREDTHS);
        } else {
            waiting.append(Plain.text(points));
        }
        waiting.append(',');
    }

    private void append(LocalDateTime moment) {
        boolean isShort = moment.getSecond() == 0 && moment.getNano() == 0;
        if (!isShort || moment.getYear() < FIRST_YEAR_OF_FOUR_DIGITS || moment.getYear() > LAST_YEAR_OF_FOUR_DIGITS) {
            waiting.append(moment);
            return;
        }
        waiting.append(moment.getYear());
        two('-', moment.getMonthValue());
        two('-', moment.getDayOfMonth());
        two('T', moment.getHour());
        two(':', moment.getMinute());
    }

    private void two(char before, int number) {
        waiting.append(before).append((char) ('0' + number / TEN)).append((char) ('0' + number % TEN));
    }

    /** Whether a cell stands in the file as it is: ids of hosts may hold anything that can be seen. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c <= ' ' || c == ',' || c == '"' || c == '#') {
                return false;
            }
        }
        return !cell.isEmpty();
    }

    /**
     * Writes one decision of another kind.
     *
     * @param row its cells, one for each column
     */
    public void write(List<String> row) {
        printer.row(row);
        try {
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("bug: memory takes everything", e);
        }
        waiting.append(quoted.getBuffer());
        quoted.getBuffer().setLength(0);
        handOnIfMuch();
    }

    private void handOnIfMuch() {
        if (waiting.length() >= CHUNK) {
            try {
                handOn();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void handOn() throws IOException {
        to.append(waiting);
        waiting.setLength(0);
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
        handOn();
        to.flush();
    }
}
