package io.github.governance4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the sources of every module to their length, and leaves nothing in them for later. */
class SourceRules {
    /** The repository; Surefire runs in the module's folder and says so. */
    static final Path REPOSITORY = Path.of(System.getProperty("basedir", ""))
            .resolve("..")
            .toAbsolutePath()
            .normalize();

    @TempDir
    Path house;

    @Test
    void sources_are_short_and_finished() {
        assertThat(SourceText.faults(REPOSITORY)).isEmpty();
    }

    @Test
    void every_module_was_looked_at() {
        assertThat(SourceText.files(REPOSITORY))
                .hasSizeGreaterThan(60)
                .extracting(file -> REPOSITORY.relativize(file).toString())
                .anyMatch(file -> file.startsWith("governance-core/src/main/"))
                .anyMatch(file -> file.startsWith("adapters/governance-rulebook/src/main/"))
                .anyMatch(file -> file.startsWith("consumers/modular/src/main/"))
                .anyMatch(file -> file.startsWith("house-rules/src/test/"))
                .noneMatch(file -> file.contains("/target/"));
    }

    @Test
    void a_file_of_301_lines_is_noticed_and_one_of_300_is_not() throws IOException {
        write("a/src/main/java/Long.java", "\n".repeat(301));
        write("a/src/main/java/Full.java", "\n".repeat(300));
        write("a/src/test/java/Test.java", "\n".repeat(301));
        assertThat(SourceText.faults(house)).containsExactly("a/src/main/java/Long.java has 301 lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TO" + "DO", "FIX" + "ME", "XX" + "X", "@Dis" + "abled", "@Ign" + "ore"})
    void whatever_is_left_for_later_is_noticed(String word) throws IOException {
        write("a/src/test/java/Late.java", "class Late {\n    // " + word + " later\n}\n");
        write("a/target/generated/src/Made.java", "// " + word + "\n");
        assertThat(SourceText.faults(house)).containsExactly("a/src/test/java/Late.java:2 leaves something for later");
    }

    @Test
    void tests_that_nobody_runs_are_noticed() throws IOException {
        String test = "class %s {\n    @Test\n    void holds() {}\n}\n";
        write("a/src/test/java/Drawing.java", test.formatted("Drawing"));
        write("a/src/test/java/DrawingRules.java", test.formatted("DrawingRules"));
        write("a/src/test/java/Contract.java", "interface Contract {\n    @Test\n    default void holds() {}\n}\n");
        assertThat(SourceText.faults(house))
                .containsExactly("a/src/test/java/Drawing.java holds tests and has a name the build does not look for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<" + "<<< HEAD", " * >>>>" + ">>> 0cf2406"})
    void what_a_merge_left_is_noticed(String line) throws IOException {
        write("a/src/main/java/Merged.java", line + "\n");
        assertThat(SourceText.faults(house)).containsExactly("a/src/main/java/Merged.java:1 was left by a merge");
    }

    private void write(String name, String text) throws IOException {
        Path file = house.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
