package io.github.governance4j.examples.county.replay;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder results are written to (输出文件夹). Files are written as drafts and appear together, once all of them are complete. One run
 * writes there at a time.
 */
public final class OutFolder implements AutoCloseable {
    private final Path folder;
    private final RunLock lock;
    private final List<String> drafts = new ArrayList<>();

    private OutFolder(Path folder, RunLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder if need be, keeps other runs out of it until it is closed, and makes sure at once that it can be written to: before
     * a long run, not after it.
     *
     * @param folder where
     * @return the folder
     * @throws InUse if another run is writing there; nothing there was touched
     * @throws IOException if it cannot be made or written to
     */
    public static OutFolder at(Path folder) throws IOException {
        Files.createDirectories(folder);
        RunLock lock = RunLock.in(folder);
        try {
            Files.delete(Files.createTempFile(folder, ".county", ""));
        } catch (IOException | RuntimeException unwritable) {
            lock.close();
            throw unwritable;
        }
        return new OutFolder(folder, lock);
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

    /** Takes away drafts that never came to be files, and lets other runs in. */
    @Override
    public void close() throws IOException {
        try (lock) {
            for (String name : drafts) {
                Files.deleteIfExists(draftOf(name));
            }
            drafts.clear();
        }
    }

    /** Another run is writing to the folder (正被另一次运行写入). */
    public static final class InUse extends IOException {
        private static final long serialVersionUID = 1;

        InUse(Path folder) {
            super(folder.toString());
        }
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
