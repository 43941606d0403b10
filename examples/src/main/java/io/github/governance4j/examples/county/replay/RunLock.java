package io.github.governance4j.examples.county.replay;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Keeps two runs from writing to one folder (运行锁). The operating system holds the lock and lets go of it when the process ends, however
 * it ends: the file left by a run that was killed keeps nobody out.
 */
final class RunLock implements AutoCloseable {
    static final String FILE = ".county.lock";

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static RunLock in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        while (true) {
            try {
                Optional<Object> before = key(file);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                if (!isLocked(channel)) {
                    channel.close();
                    throw new OutFolder.InUse(folder);
                }
                // The run before may have taken its file away since; then the lock is on a file nobody else can see.
                if (before.equals(key(file))) {
                    return new RunLock(file, channel);
                }
                channel.close();
            } catch (NoSuchFileException gone) {
                make(file);
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        } catch (IOException | RuntimeException cannot) {
            channel.close();
            throw cannot;
        }
    }

    private static void make(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException another) {
            // Whoever made it, the lock decides.
        }
    }

    /** Which file it is, whatever its name; empty where the system does not say. */
    private static Optional<Object> key(Path file) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    /** Takes the file away and lets other runs in. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
