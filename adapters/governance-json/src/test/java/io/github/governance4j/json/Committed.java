package io.github.governance4j.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of this module's tests that are written once and then read for ever. A missing one is written when the tests run with
 * {@code -Dgovernance.wire=write}; none is ever written over.
 */
final class Committed {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/governance4j/json");

    private Committed() {}

    static boolean mayWrite() {
        return "write".equals(System.getProperty("governance.wire"));
    }

    static Path path(String name) {
        return FOLDER.resolve(name);
    }

    static boolean has(String name) {
        return Files.exists(path(name));
    }

    static String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
