package io.github.governance4j.examples.county.run;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder results are written to (输出文件夹). */
final class OutFolder {
    private final Path folder;

    private OutFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder if need be, and makes sure at once that it can be written to: before a long run, not after it. */
    static OutFolder at(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.delete(Files.createTempFile(folder, ".county", ""));
        return new OutFolder(folder);
    }

    /** Writes one file, which appears when it is complete. Answers where it is. */
    Path write(String name, Content content) throws IOException {
        Path draft = folder.resolve("." + name + ".draft");
        try (Writer to = Files.newBufferedWriter(draft)) {
            content.write(to);
        }
        return Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    interface Content {
        void write(Writer to) throws IOException;
    }
}
