package io.github.governance4j.rulebook.csv;

import io.github.governance4j.rulebook.text.Lines;
import io.github.governance4j.rulebook.text.Lines.Line;
import io.github.governance4j.rulebook.text.RawLine;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Hands a document to the CSV reader one line at a time, so that after a misplaced quote the lines it swallowed can be read again.
 */
final class RecordFeed extends Reader {
    /** The most characters of one row, over all its lines. */
    static final int LONGEST_RECORD = 2 * Lines.LONGEST_LINE;

    private final Lines lines;
    private final Deque<Line> again = new ArrayDeque<>();
    private final List<Line> record = new ArrayList<>();
    private String current = "";
    private int at;
    private int length;
    private boolean ended;

    RecordFeed(Lines lines) {
        this.lines = lines;
    }

    /** Another row begins with the next line. */
    void startRecord() {
        record.clear();
        length = 0;
    }

    /** The lines of this row so far. */
    List<Line> record() {
        return record;
    }

    /** Whether the row ran into the end of the document. */
    boolean hasEnded() {
        return ended;
    }

    /** Gives back every line of this row but the first. */
    void rereadAfterFirstLine() {
        for (int i = record.size() - 1; i > 0; i--) {
            again.addFirst(record.get(i));
        }
        current = "";
        at = 0;
        ended = false;
    }

    /** The next line that is not blank if it is a row of so many cells without the CSV reader; empty if not, and then it is still to come. */
    Optional<PlainRow> takePlain(String document, int cells) throws IOException {
        Optional<RawLine> raw = nextRaw();
        if (raw.isPresent()) {
            Optional<PlainRow> row = PlainRow.of(document, raw.get(), cells);
            if (row.isPresent()) {
                return row;
            }
            again.addFirst(raw.get().line());
        }
        Optional<Line> next = nextLine();
        while (next.isPresent() && PlainRow.isBlank(next.get())) {
            next = nextLine();
        }
        Optional<PlainRow> row = next.filter(PlainRow::isPlain).flatMap(line -> PlainRow.of(document, line, cells));
        if (row.isEmpty()) {
            next.ifPresent(again::addFirst);
        }
        return row;
    }

    private Optional<RawLine> nextRaw() throws IOException {
        Optional<RawLine> raw = Optional.empty();
        do {
            raw = again.isEmpty() ? lines.nextRaw() : Optional.empty();
        } while (raw.isPresent() && raw.get().isBlank());
        return raw;
    }

    private Optional<Line> nextLine() throws IOException {
        return again.isEmpty() ? lines.next() : Optional.of(again.removeFirst());
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        if (at == current.length() && !advance()) {
            ended = true;
            return -1;
        }
        int count = Math.min(most, current.length() - at);
        current.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    private boolean advance() throws IOException {
        do {
            Optional<Line> next = nextLine();
            if (next.isEmpty()) {
                return false;
            }
            record.add(next.get());
            length += next.get().text().length();
            if (length > LONGEST_RECORD) {
                throw new TooLong();
            }
            current = next.get().text();
            at = 0;
        } while (current.isEmpty());
        return true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** A row without end: most likely a quote nobody closed. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}
