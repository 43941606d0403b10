package io.github.governance4j.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that {@code toy.json} gives, its figures computed by hand. */
class PageExamples {
    private static final Machine MACHINE = new Machine(
            "2026-11-22",
            false,
            "abc1234",
            "A Processor",
            2,
            23000,
            "Linux 6",
            "A VM 17",
            "-Xmx3g",
            "1.0 before, 2.0 after",
            7,
            Map.of("vavr", "1.0.1"));

    @TempDir
    Path folder;

    @Test
    void the_first_table_has_every_goal() {
        assertThat(page(MACHINE))
                .contains("Goals met: 2/5; only the floor: 1; missed: 1; not measured: 1.")
                .contains("""
                | job | what | wanted | came to | range | |
                |---|---|---|---|---|---|
                | toy | times the cost of the limit | ≤ 5× (floor 10×) | 4.00× | 3.20 to 4.50 | met |
                | toy | the peer costs | ≥ 6× (floor 3×) | 5.00× | 4.44 to 5.75 | **floor met, goal missed** |
                | toy | allocated for a toy | ≤ 400 B | 412 B | 412 to 413 | **missed** |
                | toy | what it comes to, of the limit | ≤ 1.03× | 1.03× | 1.03 to 1.03 | met |
                | toy | the peer costs, of a thousand | ≥ 6× (floor 3×) | - | - | **not measured** |
                """);
    }

    @Test
    void a_job_shows_every_variant_also_those_that_were_not_measured() {
        assertThat(page(MACHINE)).contains("""
                ## toy

                Ten toys are put away. Measured on 2026-11-22 in 7 min; load of the machine 1.0 before, 2.0 after.

                | variant | CPU ns/toy | wall ns/toy | B/toy | cost |
                |---|---|---|---|---|
                | `ToyBenchmark.limit`, size 10 | 50.0 | 70.0 ± 4.50 | 0.00 | 1 000 |
                | `ToyBenchmark.ours`, size 10 | 200 | 300 ± 25.0 | 412 | 1 030 |
                | `ToyBenchmark.peer`, size 10 | 1 000 | 1 500 ± - | - | - |
                | `ToyBenchmark.ours`, size 1000 | 30 000 | 31 235 ± 10.0 | - | - |
                | `ToyBenchmark.limit`, size 1000 | **not measured** | - | - | - |
                | `ToyBenchmark.peer`, size 1000 | **not measured** | - | - | - |
                """);
    }

    @Test
    void each_goal_says_what_it_was_computed_from() {
        assertThat(page(MACHINE))
                .contains(
                        "- **met**: times the cost of the limit; wanted ≤ 5× (floor 10×), came to 4.00× (3.20 to 4.50)."
                                + " `ToyBenchmark.ours`, size 10: 200 ns CPU; `ToyBenchmark.limit`, size 10: 50.0 ns CPU.\n")
                .contains(
                        "- **not measured**: the peer costs, of a thousand; wanted ≥ 6× (floor 3×)."
                                + " `ToyBenchmark.ours`, size 1000: 30 000 ns CPU; `ToyBenchmark.peer`, size 1000: not measured.\n");
    }

    @Test
    void what_was_tried_stands_under_its_job_and_nothing_is_left_out() {
        Tried tried = new Tried(Map.of(
                "toy", "# Shelves\nslower\n```\n# not a heading\n```\n",
                "tuning-toy-boxes", "## Boxes\nfaster\n",
                "toys", "# Another job's\n",
                "other", "# Other\n"));
        assertThat(tried.of(Toys.JOB))
                .isEqualTo("#### Shelves\nslower\n```\n# not a heading\n```\n\n##### Boxes\nfaster\n\n");
        String page = new Page(List.of(Toys.JOB), Toys.results(), Map.of(), tried).text();
        assertThat(page)
                .contains("### What was tried: toy\n\n#### Shelves\n")
                .endsWith("## What else was tried\n\n#### Other\n\n#### Another job's\n");
    }

    @Test
    void a_quick_run_says_so() {
        Machine quick = new Machine("", true, "", "", 1, 1, "", "", "", "", 1, Map.of());
        assertThat(page(quick)).contains("A quick run");
        assertThat(page(MACHINE)).doesNotContain("A quick run").contains("- 2 cores of A Processor, 23 000 MiB");
    }

    @Test
    void without_any_results_every_variant_is_there_and_not_measured() {
        Page page = new Page(List.of(Toys.JOB), Results.read("[]"), Map.of(), new Tried(Map.of()));
        assertThat(page.missing(List.of(Toys.JOB))).hasSize(6);
        assertThat(page.text())
                .contains("not measured: 5.")
                .contains("| `ToyBenchmark.ours`, size 10 | **not measured**");
    }

    @Test
    void no_jobs_make_a_page_as_well() {
        assertThat(new Page(List.of(), Results.read("[]"), Map.of(), new Tried(Map.of())).text())
                .contains("Goals met: 0/0");
    }

    @Test
    void the_picture_is_one() throws Exception {
        Path file = folder.resolve("toy.png");
        new Chart(Outcome.of(List.of(Toys.JOB), Toys.results())).write(file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(Chart.WIDTH);
    }

    @Test
    void a_job_that_is_measured_again_replaces_only_its_own() throws Exception {
        Report report = Report.in(folder);
        report.keep(Toys.JOB, Toys.json(), MACHINE);
        report.keep(new Job("other", "", "", List.of(Toys.class), List.of()), "[]", MACHINE);
        assertThat(Results.read(Files.readString(report.raw()))).isEqualTo(Toys.results());
        assertThat(Machine.read(Files.readString(report.machine())))
                .containsExactlyInAnyOrderEntriesOf(Map.of("toy", MACHINE, "other", MACHINE));
        report.keep(Toys.JOB, "[]", MACHINE);
        assertThat(Results.read(Files.readString(report.raw())).all()).isEmpty();
    }

    @Test
    void versions_are_those_of_the_class_path() {
        assertThat(Machine.versions("/m2/h2-2.5.252.jar:/x/target/classes:/m2/vavr-1.0.1.jar:/m2/vavr-match-1.0.1.jar"))
                .isEqualTo(Map.of("h2", "2.5.252", "vavr", "1.0.1"));
        assertThat(Machine.here(true, "c", "l", 3).cores()).isPositive();
    }

    private static String page(Machine machine) {
        return new Page(List.of(Toys.JOB), Toys.results(), Map.of("toy", machine), new Tried(Map.of())).text();
    }
}
