package io.github.governance4j.examples.county.replay;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The folder results are written to (输出文件夹). Files are written as drafts and appear together, once all of them are complete. */
public final class OutFolder implements AutoCloseable {
    private final Path folder;
    private final List<String> drafts = new ArrayList<>();

    private OutFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder if need be, and makes sure at once that it can be written to: before a long run, not after it.
     *
     * @param folder where
     * @return the folder
     * @throws IOException if it cannot be made or written to
     */
    public static OutFolder at(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.delete(Files.createTempFile(folder, ".county", ""));
        return new OutFolder(folder);
    }

    /** {@return where it is} */
    public Path path() {
        return folder;
    }

    /**
     * Begins a file.
     *
     * @param name what it will be called
     * @return where to write it
     * @throws IOException if it cannot be begun
     */
    public Writer draft(String name) throws IOException {
        drafts.add(name);
        return Files.newBufferedWriter(draftOf(name));
    }

    /**
     * Writes one file.
     *
     * @param name what it will be called
     * @param content what it holds
     * @throws IOException if it cannot be written
     */
    public void write(String name, Content content) throws IOException {
        try (Writer to = draft(name)) {
            content.write(to);
        }
    }

    /** {@return where a file is being written}
     *
     * @param name what it will be called
     */
    public Path draftOf(String name) {
        return folder.resolve("." + name + ".draft");
    }

    /**
     * Lets every file begun so far appear under its name.
     *
     * @return where they are
     * @throws IOException if one cannot
     */
    public List<Path> appear() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : drafts) {
            files.add(Files.move(draftOf(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING));
        }
        drafts.clear();
        return files;
    }

    /** Takes away drafts that never came to be files. */
    @Override
    public void close() throws IOException {
        for (String name : drafts) {
            Files.deleteIfExists(draftOf(name));
        }
        drafts.clear();
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param to where to
         * @throws IOException if it cannot be written
         */
        void write(Writer to) throws IOException;
    }
}
