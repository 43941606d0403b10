package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A table that is not there, whose header cannot be read, or of which a row is lost: that is told, and nothing besides. What the other tables
 * name may stand in what was lost, so that nobody can say it is missing.
 */
class LostTablesExamples {
    private static final Path EXAMPLES = Path.of("../../examples/rulebooks");

    @TempDir
    private Path folder = Path.of("");

    static List<String> examples() throws IOException {
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_hangs_on_a_table_that_was_lost_is_not_told_of(String example) {
        Map<String, String> sound = files(example);
        Set<String> before = elsewhere(sound, "");
        for (String name : new TreeSet<>(sound.keySet())) {
            if (name.endsWith(".csv")) {
                lost(sound, name)
                        .forEach((how, files) -> assertThat(elsewhere(files, name))
                                .as("%s of %s %s", name, example, how)
                                .isSubsetOf(before));
            }
        }
    }

    private static Map<String, Map<String, String>> lost(Map<String, String> sound, String name) {
        String text = sound.getOrDefault(name, "");
        Map<String, Map<String, String>> all = new HashMap<>();
        Map<String, String> gone = new HashMap<>(sound);
        gone.remove(name);
        all.put("not there", gone);
        all.put("without a header", with(sound, name, text.replaceFirst(",", "，")));
        for (int row : new int[] {
            2, 1 + (int) text.lines().count() / 2, (int) text.lines().count()
        }) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            lines.set(row - 1, lines.get(row - 1) + ",one cell more");
            all.put("without row " + row, with(sound, name, String.join("\n", lines)));
        }
        return all;
    }

    private static Map<String, String> with(Map<String, String> sound, String name, String text) {
        Map<String, String> files = new HashMap<>(sound);
        files.put(name, text);
        return files;
    }

    /** What is told of other files, but for that a table was not found. */
    private Set<String> elsewhere(Map<String, String> files, String name) {
        Path at = folder;
        try (Stream<Path> old = Files.list(at)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(at.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Problem> told = RulebookFolder.read(at).problems();
        assertThat(told.stream().anyMatch(problem -> problem.severity() == Severity.ERROR))
                .isEqualTo(!name.isEmpty());
        return told.stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .filter(problem -> !problem.at().file().equals(at.resolve(name).toString()))
                .filter(problem -> !problem.code().equals("FILE_NOT_FOUND"))
                .map(problem -> problem.at().file() + " " + problem.code() + " " + problem.values())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> files(String example) {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.list(EXAMPLES.resolve(example))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
