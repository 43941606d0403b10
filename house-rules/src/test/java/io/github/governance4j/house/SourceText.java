package io.github.governance4j.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How sources read: what no compiler minds. */
final class SourceText {
    static final int MOST_LINES = 300;

    // Written so that this very line is not found by it.
    private static final Pattern LEFT_FOR_LATER =
            Pattern.compile("\\b(TO[D]O|FIX[M]E|XX[X])\\b|@Dis[a]bled\\b|@Ign[o]re\\b");

    private static final Pattern LEFT_BY_A_MERGE = Pattern.compile("(?:^|\\s)(?:<{7}|>{7})(?:\\s|$)");

    /** What the build runs, by the names it looks for. */
    private static final Pattern RUN = Pattern.compile("\\w*(?:Test|Properties|Laws|Examples|Rules)\\.java");

    private static final Pattern OF_A_TEST =
            Pattern.compile(" {4}@(?:Test|Property|Example|ParameterizedTest|FuzzTest)\\b.*");

    private SourceText() {}

    /** Every Java file under {@code root} that is written by hand, main and test. */
    static List<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".java"))
                    .filter(file -> !parts(root, file).contains("target"))
                    .filter(file -> parts(root, file).contains("src"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> faults(Path root) {
        List<String> faults = new ArrayList<>();
        for (Path file : files(root)) {
            List<String> lines = lines(file);
            String where = root.relativize(file).toString();
            if (isMain(root, file) && lines.size() > MOST_LINES) {
                faults.add(where + " has " + lines.size() + " lines");
            }
            if (!isMain(root, file) && isNeverRun(file, lines)) {
                faults.add(where + " holds tests and has a name the build does not look for");
            }
            for (int i = 0; i < lines.size(); i++) {
                if (LEFT_BY_A_MERGE.matcher(lines.get(i)).find()) {
                    faults.add(where + ":" + (i + 1) + " was left by a merge");
                }
                if (LEFT_FOR_LATER.matcher(lines.get(i)).find()) {
                    faults.add(where + ":" + (i + 1) + " leaves something for later");
                }
            }
        }
        return faults;
    }

    /** Interfaces and abstract classes are run by whoever takes them up. */
    private static boolean isNeverRun(Path file, List<String> lines) {
        String name = file.getFileName().toString();
        Pattern itself = Pattern.compile("(?:public )?(?:final )?class " + name.replace(".java", "") + "\\b.*");
        return !RUN.matcher(name).matches()
                && lines.stream().anyMatch(line -> itself.matcher(line).matches())
                && lines.stream().anyMatch(line -> OF_A_TEST.matcher(line).matches());
    }

    static boolean isMain(Path root, Path file) {
        List<String> parts = parts(root, file);
        int src = parts.indexOf("src");
        return src >= 0 && src + 1 < parts.size() && parts.get(src + 1).equals("main");
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> parts(Path root, Path file) {
        List<String> parts = new ArrayList<>();
        root.relativize(file).forEach(part -> parts.add(part.toString()));
        return parts;
    }
}
