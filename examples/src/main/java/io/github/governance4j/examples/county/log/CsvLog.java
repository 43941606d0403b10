package io.github.governance4j.examples.county.log;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A log as CSV, one row at a time, digested while it is read (登记簿文件). Rows whose form is wrong are told of and left out. */
public final class CsvLog implements Closeable {
    private final CsvRows rows;
    private final Optional<DigestInputStream> digested;

    private CsvLog(CsvRows rows, Optional<DigestInputStream> digested) {
        this.rows = rows;
        this.digested = digested;
    }

    /**
     * Opens a log. One that is missing or cannot be read has no rows, and {@code tell} hears why.
     *
     * @param columns its columns
     * @param file the log
     * @param tell hears of every fault in form, also while rows are read
     * @return the log; to be closed
     */
    public static CsvLog open(Columns columns, Path file, Consumer<Problem> tell) {
        if (Files.isRegularFile(file)) {
            try {
                DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Sha256.fresh());
                return new CsvLog(columns.open(in, file.toString(), tell), Optional.of(in));
            } catch (IOException unreadable) {
                tell.accept(Problem.error(Position.startOf(file.toString()), "FILE_NOT_READABLE")
                        .with("file", file.toString()));
            }
        }
        // Says what is wrong with it.
        return new CsvLog(columns.open(file, tell), Optional.empty());
    }

    /**
     * {@return whether rows can be read from a log at all: it is there, and its header says what its columns are}
     *
     * @param columns its columns
     * @param file the log
     * @param tell hears why not; nothing if it can be read
     */
    public static boolean isReadable(Columns columns, Path file, Consumer<Problem> tell) {
        List<Problem> faults = new ArrayList<>();
        try (CsvLog log = open(columns, file, faults::add)) {
            if (!log.rows.columns().isEmpty()) {
                return true;
            }
        }
        faults.forEach(tell);
        return false;
    }

    /** {@return the next row whose form is right, whatever its cells hold; empty at the end} */
    public Optional<Row> nextRow() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    /** {@return the digest of the whole file, also of what was not read as rows; empty if it could not be read}
     *
     * @throws IOException if the rest of it cannot be read
     */
    public Optional<String> digest() throws IOException {
        if (digested.isEmpty()) {
            return Optional.empty();
        }
        InputStream in = digested.get();
        in.transferTo(OutputStream.nullOutputStream());
        return Optional.of(Sha256.hex(digested.get().getMessageDigest()));
    }

    @Override
    public void close() {
        rows.close();
    }
}
