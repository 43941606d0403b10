package io.github.governance4j.core.rights.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables that come with the library (内置审查表). */
final class ShippedTables {
    /** Read when this class is first used, that is when a review is first asked for. */
    static final Tables TABLES =
            Tables.of(lines("concepts.csv"), lines("codes.csv"), lines("lines.csv"), lines("kinds.csv"));

    private ShippedTables() {}

    private static List<String> lines(String table) {
        try (InputStream bytes = ShippedTables.class.getResourceAsStream(table)) {
            if (bytes == null) {
                throw new IllegalStateException("the library was packed without " + table);
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
