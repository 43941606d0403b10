package io.github.governance4j.store.jdbc.deciders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.mediation.course.Mediating;
import io.github.governance4j.points.ledger.Ledger;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is a decider in core, points or mediation is led through the store. */
class NoDeciderIsLeftOutTest {
    @Test
    void every_decider_of_the_project_is_on_the_list() throws IOException, URISyntaxException {
        Set<String> found = new TreeSet<>();
        for (Class<?> room : List.of(Decider.class, Ledger.class, Mediating.class)) {
            Path where = Path.of(
                    room.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(where)) {
                add(where, found);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(where)) {
                    add(jar.getPath("/"), found);
                }
            }
        }
        Set<String> led = new TreeSet<>();
        for (String name : EveryDecider.SUBJECTS.keySet()) {
            String decider =
                    EveryDecider.led(name, 1_000, 0).decider().getClass().getName();
            // The kit leads the climb through calendars that take turns; inside is the library's own.
            led.add(name.equals("climbing") ? Climbing.class.getName() : decider);
        }
        assertThat(led).isEqualTo(found);
    }

    private static void add(Path root, Set<String> found) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                    Class<?> type = load(name.substring(0, name.length() - 6).replace('/', '.'));
                    if (Decider.class.isAssignableFrom(type) && !type.isInterface()) {
                        found.add(type.getName());
                    }
                }
            }
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, NoDeciderIsLeftOutTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
