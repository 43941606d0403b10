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
    void what_was_left_after_a_collection_on_request_is_read_off_the_log() throws IOException {
        HeapLog log = read("""
                [0.008s][info][gc] Using Parallel
                [1.500s][info][gc] GC(0) Pause Young (Allocation Failure) 102M->20M(2048M) 9.482ms
                [2.250s][info][gc] GC(1) Pause Young (Diagnostic Command) 60M->31M(2048M) 2.001ms
                [2.260s][info][gc] GC(2) Pause Full (Diagnostic Command) 31M->18M(2048M) 8.211ms
                [3.000s][info][gc] GC(3) Pause Full (Ergonomics) 900M->310M(1963M) 480.120ms
                [4.000s][info][gc] GC(4) Pause Full (Diagnostic Command) 500M->290M(1963M) 480.120ms
                """);
        assertThat(log.held()).containsExactly(18L, 290L);
        assertThat(log.first()).isEqualTo(18);
        assertThat(log.last()).isEqualTo(290);
    }

    @Test
    void where_none_was_asked_for_nothing_is_known_to_be_held() throws IOException {
        HeapLog log =
                read("[0.008s] Using Parallel\n[3.000s] GC(2) Pause Full (Ergonomics) 900M->310M(1963M) 480.120ms\n");
        assertThat(log.held()).isEmpty();
        assertThat(log.first()).isZero();
        assertThat(log.last()).isZero();
    }

    private HeapLog read(String lines) throws IOException {
        return HeapLog.read(Files.writeString(folder.resolve("gc.log"), lines));
    }
}
