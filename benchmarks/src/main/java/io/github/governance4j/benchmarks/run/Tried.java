package io.github.governance4j.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was tried to come nearer to the goals: {@code tried/JOB.md}, {@code JOB-….md}, {@code tuning-JOB.md}, {@code tuning-JOB-….md}.
 *
 * @param byFile the texts by their files' names without {@code .md}
 */
record Tried(Map<String, String> byFile) {
    Tried {
        byFile = new TreeMap<>(byFile);
    }

    static Tried in(Path folder) throws IOException {
        Map<String, String> byFile = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".md")) {
                        byFile.put(name.substring(0, name.length() - 3), Files.readString(file));
                    }
                }
            }
        }
        return new Tried(byFile);
    }

    /** {@return what was tried for a job, its headings below those of the page; empty if nothing was} */
    String of(Job job) {
        return texts(name -> isOf(name, job));
    }

    /** {@return what none of the jobs claims: it is shown as well} */
    String besides(List<Job> jobs) {
        return texts(name -> jobs.stream().noneMatch(job -> isOf(name, job)));
    }

    private String texts(Predicate<String> wanted) {
        return byFile.entrySet().stream()
                .filter(file -> wanted.test(file.getKey()))
                .map(file -> lowered(file.getValue()).strip() + "\n\n")
                .collect(Collectors.joining());
    }

    private static boolean isOf(String file, Job job) {
        String name = file.startsWith("tuning-") ? file.substring("tuning-".length()) : file;
        return name.equals(job.name()) || name.startsWith(job.name() + "-");
    }

    /** A file's own first heading comes three levels lower; what only looks like one, in a block of code, stays. */
    private static String lowered(String text) {
        StringBuilder lowered = new StringBuilder();
        boolean code = false;
        for (String line : text.lines().toList()) {
            code ^= line.startsWith("```");
            lowered.append(!code && line.matches("#{1,3} .*") ? "###" : "")
                    .append(line)
                    .append('\n');
        }
        return lowered.toString();
    }
}
