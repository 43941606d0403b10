package io.github.governance4j.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the benchmarks' sources read: they see of the library what users see, and what they measure is proved and shown. */
final class BenchmarkText {
    private static final String ROOT = HouseRules.ROOT;
    private static final String OWN = ROOT + ".benchmarks";
    private static final String FOLDER = OWN.replace('.', '/');
    private static final Pattern EXPORTS = Pattern.compile("^\\s*exports\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("^package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

    /** Imported, written out in full or in a text: a package of ours, as far as its parts begin small. */
    private static final Pattern OURS = Pattern.compile("\\b" + Pattern.quote(ROOT) + "(?:\\.[a-z]\\w*+)+");

    private static final Pattern OPENED = Pattern.compile("\\bsetAccessible\\b|\\bprivateLookupIn\\b");
    private static final Pattern MEASURES =
            Pattern.compile("^import org\\.openjdk\\.jmh\\.annotations\\.Benchmark;$", Pattern.MULTILINE);

    private BenchmarkText() {}

    /** {@return everything wrong with the benchmarks of a repository} */
    static List<String> faults(Path repository) {
        List<String> faults = new ArrayList<>();
        Set<String> exported = exported(repository);
        List<Path> sources = SourceText.files(repository.resolve("benchmarks"));
        for (Path source : sources) {
            if (SourceText.isMain(repository, source)) {
                String where = repository.relativize(source) + " ";
                strangers(text(source), exported).forEach(fault -> faults.add(where + fault));
                if (MEASURES.matcher(text(source)).find()) {
                    unshown(repository, source).forEach(fault -> faults.add(where + fault));
                }
            }
        }
        return faults;
    }

    /** {@return the packages that a module of ours exports to everybody} */
    static Set<String> exported(Path repository) {
        Set<String> exported = new TreeSet<>();
        for (Path source : SourceText.files(repository)) {
            if (source.endsWith("src/main/java/module-info.java")) {
                EXPORTS.matcher(text(source))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(exported::add);
            }
        }
        return exported;
    }

    private static Set<String> strangers(String text, Set<String> exported) {
        Set<String> faults = new TreeSet<>();
        OURS.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.equals(OWN) && !name.startsWith(OWN + "."))
                .filter(name -> !exported.contains(name))
                .forEach(name -> faults.add("sees " + name + ", which is not exported"));
        // A class in a package of the same name would see what is not public.
        PACKAGE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !name.startsWith(OWN + "."))
                .forEach(name -> faults.add("is in " + name));
        if (OPENED.matcher(text).find()) {
            faults.add("opens what is closed");
        }
        return faults;
    }

    /** What a class that measures lacks to be run, proved and shown. */
    private static List<String> unshown(Path repository, Path source) {
        List<String> faults = new ArrayList<>();
        Path folder = Objects.requireNonNull(source.getParent());
        String type = nameOf(source);
        List<Path> jobs = endingWith(folder, "Job.java");
        List<Path> naming =
                jobs.stream().filter(job -> text(job).contains(type + ".class")).toList();
        if (naming.isEmpty()) {
            faults.add("is measured by no job");
        }
        String listed = text(repository.resolve("benchmarks/src/main/java/" + FOLDER + "/run/Jobs.java"));
        for (Path job : naming) {
            if (!Pattern.compile("\\b" + nameOf(job) + "\\.JOB\\b")
                    .matcher(listed)
                    .find()) {
                faults.add("is measured by " + nameOf(job) + ", which is not in Jobs");
            }
        }
        Path tests =
                repository.resolve("benchmarks/src/test/java").resolve(FOLDER).resolve(folder.getFileName());
        if (endingWith(tests, "AgreeExamples.java").isEmpty()) {
            faults.add("is proved by no AgreeExamples");
        }
        return faults;
    }

    private static String nameOf(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static List<Path> endingWith(Path folder, String end) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        return Files.exists(file) ? String.join("\n", SourceText.lines(file)) + "\n" : "";
    }
}
