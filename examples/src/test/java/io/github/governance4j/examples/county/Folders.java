package io.github.governance4j.examples.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Temporary folders of properties. */
final class Folders {
    private Folders() {}

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
