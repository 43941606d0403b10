package io.github.governance4j.store.jdbc.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** What was found so far, kept from one run to the next, until the page can be written. */
final class Notes {
    private static final List<String> WANTED =
            List.of("kills", "killed", "date", "machine", "load", "length", "accounts", "goals", "tables", "followed");

    private final Path file;
    private final Properties found = new Properties();

    private Notes(Path file) {
        this.file = file;
    }

    static Notes beside(Path folder, String name) throws IOException {
        Notes notes = new Notes(folder.resolve("durability-" + name + ".properties"));
        if (Files.exists(notes.file)) {
            try (Reader in = Files.newBufferedReader(notes.file)) {
                notes.found.load(in);
            }
        }
        return notes;
    }

    void put(String name, String words) throws IOException {
        found.setProperty(name, words);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            found.store(out, null);
        }
    }

    /** Writes the page, if nothing is missing. */
    boolean write(Path page) throws IOException {
        if (!found.stringPropertyNames().containsAll(WANTED)) {
            return false;
        }
        String text = Page.TEXT;
        for (String name : WANTED) {
            text = text.replace("{" + name + "}", found.getProperty(name));
        }
        Files.writeString(page, text);
        return true;
    }
}
