package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.rulebook.Sign;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the sheets of worked examples. */
final class Wordings {
    private Wordings() {}

    static Stream<Map<String, String>> rows(String sheet, String header) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Wordings.class.getResourceAsStream(sheet)), StandardCharsets.UTF_8))) {
            return Csv.rows(sheet, lines.lines().toList(), header).stream();
        }
    }

    static Sign sign(Map<String, String> row) {
        return LineRow.signs(Objects.requireNonNull(row.get("sign"))).iterator().next();
    }
}
