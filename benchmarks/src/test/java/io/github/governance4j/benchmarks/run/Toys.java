package io.github.governance4j.benchmarks.run;

import io.github.governance4j.benchmarks.run.Goal.AtLeastTimes;
import io.github.governance4j.benchmarks.run.Goal.AtMost;
import io.github.governance4j.benchmarks.run.Goal.AtMostTimes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A job, and results that were written by hand. */
final class Toys {
    static final Measure COST = new Measure("cost", "yuan", false);
    static final Variant OURS = Variant.of(ToyBenchmark.class, "ours").with("size", "10");
    static final Variant LIMIT = Variant.of(ToyBenchmark.class, "limit").with("size", "10");
    static final Variant PEER = Variant.of(ToyBenchmark.class, "peer").with("size", "10");

    static final Job JOB = new Job(
            "toy",
            "Ten toys are put away",
            "toy",
            List.of(ToyBenchmark.class),
            List.of(
                    new AtMostTimes("times the cost of the limit", Measure.CPU, OURS, LIMIT, 5, 10),
                    new AtLeastTimes("the peer costs", Measure.CPU, OURS, PEER, 6, 3),
                    new AtMost("allocated for a toy", Measure.ALLOCATED, OURS, 400, 400),
                    new AtMostTimes("what it comes to, of the limit", COST, OURS, LIMIT, 1.03, 1.03),
                    new AtLeastTimes(
                            "the peer costs, of a thousand",
                            Measure.CPU,
                            OURS.with("size", "1000"),
                            PEER.with("size", "1000"),
                            6,
                            3)));

    private Toys() {}

    static String json() {
        try (InputStream in = Toys.class.getResourceAsStream("/toy.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Results results() {
        return Results.read(json());
    }
}
