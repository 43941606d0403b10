package io.github.governance4j.benchmarks.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeapLogExamples {
    @TempDir
    Path folder;

    @Test
    void what_the_heap_held_is_read_off_the_log_of_either_collector() throws IOException {
        HeapLog log = read("""
                [0.008s] Using G1
                [1.500s] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 102M->20M(2048M) 9.482ms
                [2.250s] GC(1) Pause Remark 31M->30M(2048M) 2.001ms
                [2.260s] GC(1) Concurrent Mark Cycle 8.211ms
                [3.000s] GC(2) Pause Full (Ergonomics) 900M->310M(1963M) 480.120ms
                """);
        assertThat(log.collections()).hasSize(3);
        assertThat(log.heldAfter(1501)).isEqualTo(30);
        assertThat(log.heldAfter(9000)).isEqualTo(310);
        assertThat(log.heldAtTheEnd()).isEqualTo(310);
    }

    @Test
    void without_a_collection_nothing_is_known_to_be_held() throws IOException {
        HeapLog log = read("[0.008s] Using Parallel\n");
        assertThat(log.heldAfter(0)).isZero();
        assertThat(log.heldAtTheEnd()).isZero();
    }

    private HeapLog read(String lines) throws IOException {
        return HeapLog.read(Files.writeString(folder.resolve("gc.log"), lines));
    }
}
