package io.github.governance4j.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed page is the one that the committed raw results give: nobody edited it, and nobody forgot to write it again. */
class CommittedPageRules {
    private static final Path REPOSITORY = Path.of(System.getProperty("basedir", ""))
            .resolve("..")
            .toAbsolutePath()
            .normalize();

    @TempDir
    Path folder;

    @Test
    void the_committed_page_is_what_the_raw_results_give() throws IOException {
        Tried tried = Tried.in(REPOSITORY.resolve("benchmarks/tried"));
        assertThat(faults(Report.in(REPOSITORY.resolve("docs")), Jobs.ALL, tried))
                .as("run benchmarks/run --page")
                .isEmpty();
    }

    @Test
    void a_page_that_was_edited_or_left_behind_is_noticed() throws IOException {
        Report report = Report.in(folder);
        Tried tried = new Tried(Map.of());
        assertThat(faults(report, List.of(Toys.JOB), tried)).isEmpty();
        report.keep(Toys.JOB, Toys.json(), new Machine("", false, "", "", 1, 1, "", "", "", "", 1, Map.of()));
        assertThat(faults(report, List.of(Toys.JOB), tried)).containsExactly("no benchmarks.md", "no benchmarks.png");

        Files.writeString(report.page(), report.made(List.of(Toys.JOB), tried).text());
        Files.writeString(report.chart(), "");
        assertThat(faults(report, List.of(Toys.JOB), tried)).isEmpty();
        assertThat(faults(report, List.of(Toys.JOB), new Tried(Map.of("toy", "# New"))))
                .containsExactly("benchmarks.md is not what the raw results give");

        Files.writeString(report.page(), Files.readString(report.page()).replace("4.00×", "3.90×"));
        assertThat(faults(report, List.of(Toys.JOB), tried))
                .containsExactly("benchmarks.md is not what the raw results give");
        Files.delete(report.raw());
        assertThat(faults(report, List.of(Toys.JOB), tried)).contains("no benchmarks.json");
    }

    /** Before the first run there is none of the files; from then on there are all. */
    private static List<String> faults(Report report, List<Job> jobs, Tried tried) throws IOException {
        List<String> faults = new ArrayList<>();
        if (report.files().stream().noneMatch(Files::exists)) {
            return faults;
        }
        for (Path file : report.files()) {
            if (!Files.exists(file)) {
                faults.add("no " + file.getFileName());
            }
        }
        if (Files.exists(report.page())
                && !Files.readString(report.page())
                        .equals(report.made(jobs, tried).text())) {
            faults.add(report.page().getFileName() + " is not what the raw results give");
        }
        return faults;
    }
}
