package io.github.governance4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks measure what users can call, run all they hold, and prove it alike before they time it. */
class BenchmarkRules {
    private static final String MAIN = "benchmarks/src/main/java/io/github/governance4j/benchmarks/";
    private static final String TEST = "benchmarks/src/test/java/io/github/governance4j/benchmarks/";

    @TempDir
    Path house;

    @Test
    void benchmarks_use_the_published_interface_and_each_is_listed_and_proved() {
        assertThat(BenchmarkText.faults(SourceRules.REPOSITORY)).isEmpty();
    }

    @Test
    void every_module_and_the_benchmarks_were_looked_at() {
        assertThat(BenchmarkText.exported(SourceRules.REPOSITORY))
                .contains(
                        "io.github.governance4j.core.decide",
                        "io.github.governance4j.points.ledger",
                        "io.github.governance4j.mediation.selection",
                        "io.github.governance4j.rulebook")
                .hasSizeGreaterThan(30);
        assertThat(SourceRules.REPOSITORY.resolve(MAIN + "run/Jobs.java")).exists();
    }

    @Test
    void decent_benchmarks_pass() throws IOException {
        decent();
        assertThat(BenchmarkText.faults(house)).isEmpty();
    }

    @Test
    void what_is_not_exported_to_everybody_is_noticed_however_it_is_named() throws IOException {
        decent();
        write("Inside", "import io.github.governance4j.points.ledger.inside.Lots;");
        write("Friends", "import static io.github.governance4j.points.friends.Friend.*;");
        write("Text", "class Text { String name = \"io.github.governance4j.core.risk.Engine\"; }");
        assertThat(BenchmarkText.faults(house))
                .containsExactly(
                        MAIN + "toy/Friends.java sees io.github.governance4j.points.friends, which is not exported",
                        MAIN
                                + "toy/Inside.java sees io.github.governance4j.points.ledger.inside, which is not exported",
                        MAIN + "toy/Text.java sees io.github.governance4j.core.risk, which is not exported");
    }

    @Test
    void a_way_around_what_is_exported_is_noticed() throws IOException {
        decent();
        put(
                "benchmarks/src/main/java/io/github/governance4j/points/ledger/Neighbour.java",
                "package io.github.governance4j.points.ledger;\nclass Neighbour {}\n");
        write("Forces", "class Forces { void open(Field field) { field.setAccessible(true); } }");
        assertThat(BenchmarkText.faults(house))
                .containsExactly(
                        MAIN + "toy/Forces.java opens what is closed",
                        "benchmarks/src/main/java/io/github/governance4j/points/ledger/Neighbour.java is in"
                                + " io.github.governance4j.points.ledger");
    }

    @Test
    void what_would_not_be_measured_listed_or_proved_is_noticed() throws IOException {
        decent();
        write("ToyMore", "import org.openjdk.jmh.annotations.Benchmark;\nclass ToyMore {}");
        put(
                MAIN + "lone/LoneBench.java",
                "package io.github.governance4j.benchmarks.lone;\nimport org.openjdk.jmh.annotations.Benchmark;\n");
        put(
                MAIN + "lone/LoneJob.java",
                "package io.github.governance4j.benchmarks.lone;\nclass LoneJob { Object of = LoneBench.class; }\n");
        assertThat(BenchmarkText.faults(house))
                .containsExactly(
                        MAIN + "lone/LoneBench.java is measured by LoneJob, which is not in Jobs",
                        MAIN + "lone/LoneBench.java is proved by no AgreeExamples",
                        MAIN + "toy/ToyMore.java is measured by no job");
    }

    private void decent() throws IOException {
        put("governance-points/src/main/java/module-info.java", """
                module io.github.governance4j.points {
                    exports io.github.governance4j.points.ledger;
                    exports io.github.governance4j.points.friends to io.github.governance4j.testkit;
                }
                """);
        put(
                MAIN + "run/Jobs.java",
                "package io.github.governance4j.benchmarks.run;\nclass Jobs { Object all = ToyJob.JOB; }\n");
        write("ToyJob", "class ToyJob { Object of = ToyBench.class; }");
        write(
                "ToyBench",
                "import io.github.governance4j.points.ledger.Ledger;\nimport org.openjdk.jmh.annotations.Benchmark;\n");
        put(TEST + "toy/ToyAgreeExamples.java", "package io.github.governance4j.benchmarks.toy;\n");
    }

    private void write(String name, String text) throws IOException {
        put(MAIN + "toy/" + name + ".java", "package io.github.governance4j.benchmarks.toy;\n" + text + "\n");
    }

    private void put(String name, String text) throws IOException {
        Path file = house.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
