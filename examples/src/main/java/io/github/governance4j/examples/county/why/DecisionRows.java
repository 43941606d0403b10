package io.github.governance4j.examples.county.why;

import io.github.governance4j.examples.county.log.Sha256;
import io.github.governance4j.examples.county.report.DecisionsCsv;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code decisions.csv} that are about one id, found by going through its lines (查找决定).
 *
 * @param rows the cells of each, in the order they were decided
 * @param digest the digest of the file they were found in
 */
record DecisionRows(List<List<String>> rows, String digest) {
    static DecisionRows of(Path file, String id) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        // We wrote the file ourselves: a row is a line, and its id stands first, between quotes if it holds one or a
        // comma.
        String plain = id + ",";
        String quoted = "\"" + id.replace("\"", "\"\"") + "\",";
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Sha256.fresh());
                BufferedReader lines = reader(in)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(plain) || line.startsWith(quoted)) {
                    cells(line).filter(row -> row.get(0).equals(id)).forEach(rows::add);
                }
            }
            return new DecisionRows(List.copyOf(rows), Sha256.hex(in.getMessageDigest()));
        }
    }

    private static BufferedReader reader(DigestInputStream in) {
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        return new BufferedReader(text, 1 << 16);
    }

    private static Stream<List<String>> cells(String line) {
        String document = String.join(",", DecisionsCsv.COLUMNS) + "\n" + line + "\n";
        List<List<String>> found = new ArrayList<>();
        try (CsvRows rows = Columns.of(DecisionsCsv.COLUMNS.toArray(String[]::new))
                .open(
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                        DecisionsCsv.FILE,
                        unheard -> {})) {
            while (rows.hasNext()) {
                Row row = rows.next();
                found.add(row.cells().stream().map(Cell::text).toList());
            }
        }
        return found.stream();
    }
}
