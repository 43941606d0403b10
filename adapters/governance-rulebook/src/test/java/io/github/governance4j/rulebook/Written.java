package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes documents to read, and says what was found in them. */
final class Written {
    static final String HEADER = "code,category,direction,title_zh,points_min,points_max,period_cap,unit,evidence\n";

    private Written() {}

    static Path folder(Map<String, String> files) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "rulebook");
            files.forEach((name, text) -> put(folder.resolve(name), text));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path put(Path file, String text) {
        return put(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Path put(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code file:line:column severity CODE item}, without the folder. */
    static List<String> problems(Reading<?> reading) {
        return reading.problems().stream().map(Written::print).toList();
    }

    static String print(Problem problem) {
        String file = Path.of(problem.at().file()).getFileName().toString();
        return file + ":" + problem.at().line() + ":" + problem.at().column() + " "
                + problem.severity().word() + " " + problem.code()
                + problem.item().map(item -> " " + item).orElse("");
    }

    static <T> boolean isComplete(Reading<T> reading) {
        return reading.fold(complete -> true, faulty -> false);
    }
}
