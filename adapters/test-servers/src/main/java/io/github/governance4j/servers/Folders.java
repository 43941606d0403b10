package io.github.governance4j.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where servers live: below the temporary folder, apart for each user. */
final class Folders {
    private Folders() {}

    static Path home() throws IOException {
        Path home = Path.of(
                System.getProperty("java.io.tmpdir"), "governance4j-servers-" + System.getProperty("user.name"));
        Files.createDirectories(
                home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        return home.toRealPath();
    }

    static Path fresh(String prefix) {
        try {
            return Files.createTempDirectory(home(), prefix);
        } catch (IOException e) {
            throw new ServerFailedException("no folder for a server", e);
        }
    }

    static void create(Path folder) {
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw new ServerFailedException("no folder for a server", e);
        }
    }

    /** Deletes as much as it can: a folder that stays behind harms no test. */
    static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> all = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("not all of " + folder + " could be deleted: " + e);
        }
    }
}
