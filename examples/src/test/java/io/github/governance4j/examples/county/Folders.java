package io.github.governance4j.examples.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Temporary folders of properties. */
final class Folders {
    private Folders() {}

    /** The rulebook of the town Liuhe with one thing changed: equals are drawn. */
    static Path drawing(Path folder) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("liuhe"));
        try (var files = Files.list(Path.of("rulebooks/liuhe"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Path rules = copy.resolve("rulebook.yaml");
        String usual = Files.readString(rules);
        String drawn = usual.replace("assignment: LOAD_FIRST}", "assignment: LOAD_FIRST, draw: true}");
        if (drawn.equals(usual)) {
            throw new IllegalStateException("how mediators are selected stands elsewhere: " + rules);
        }
        Files.writeString(rules, drawn);
        return copy;
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
