package io.github.governance4j.examples.county.log;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.Row;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One log that is kept in several files (分册登记簿): their rows in the order they were recorded, those of the first file first among equals. A
 * row whose moment cannot be read comes as soon as it is reached, so that what is wrong with it is told where it stands.
 */
final class CsvLogs implements Closeable {
    private final List<CsvLog> files;
    private final List<Optional<Row>> heads = new ArrayList<>();

    private CsvLogs(List<CsvLog> files) {
        this.files = files;
    }

    static CsvLogs open(Columns columns, List<Path> files, Consumer<Problem> tell) {
        return new CsvLogs(
                files.stream().map(file -> CsvLog.open(columns, file, tell)).toList());
    }

    /** The next row whose form is right, whatever its cells hold; empty at the end. */
    Optional<Row> nextRow() {
        if (files.size() == 1) {
            return files.get(0).nextRow();
        }
        while (heads.size() < files.size()) {
            heads.add(files.get(heads.size()).nextRow());
        }
        int earliest = -1;
        LocalDateTime least = LocalDateTime.MAX;
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).isPresent()) {
                LocalDateTime recorded = recorded(heads.get(i).get());
                if (earliest < 0 || recorded.isBefore(least)) {
                    earliest = i;
                    least = recorded;
                }
            }
        }
        return earliest < 0
                ? Optional.empty()
                : heads.set(earliest, files.get(earliest).nextRow());
    }

    private static LocalDateTime recorded(Row row) {
        return Moments.in(row.cell("recorded"), unheard -> {}).orElse(LocalDateTime.MIN);
    }

    /** The digest of one file; of several, of their digests in order. Empty if one could not be read. */
    Optional<String> digest() throws IOException {
        List<Optional<String>> digests = new ArrayList<>();
        for (CsvLog file : files) {
            digests.add(file.digest());
        }
        return Sha256.of(digests);
    }

    @Override
    public void close() {
        files.forEach(CsvLog::close);
    }
}
