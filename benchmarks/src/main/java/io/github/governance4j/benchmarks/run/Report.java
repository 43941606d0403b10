package io.github.governance4j.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The four files that belong together: the raw JSON, what is noted about the machine, and the page and the picture made of both.
 *
 * @param raw JMH's own JSON, of all jobs
 * @param machine where and how each job was measured
 * @param page what people read
 * @param chart the ratios in one picture
 */
record Report(Path raw, Path machine, Path page, Path chart) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Report in(Path folder) {
        return new Report(
                folder.resolve("benchmarks.json"),
                folder.resolve("benchmarks-machine.json"),
                folder.resolve("benchmarks.md"),
                folder.resolve("benchmarks.png"));
    }

    List<Path> files() {
        return List.of(raw, machine, page, chart);
    }

    /** Begins anew: nothing of an earlier run stays. */
    void clear() throws IOException {
        Files.createDirectories(raw.toAbsolutePath().getParent());
        for (Path file : files()) {
            Files.deleteIfExists(file);
        }
    }

    /** Puts what one job came to in the place of what it came to before; other jobs keep theirs. */
    void keep(Job job, String json, Machine where) throws IOException {
        Files.createDirectories(raw.toAbsolutePath().getParent());
        ArrayNode all = MAPPER.createArrayNode();
        for (JsonNode benchmark : MAPPER.readTree(Files.exists(raw) ? Files.readString(raw) : "[]")) {
            if (!belongs(benchmark, job)) {
                all.add(benchmark);
            }
        }
        for (JsonNode benchmark : MAPPER.readTree(json)) {
            all.add(benchmark);
        }
        Map<String, Machine> machines = new TreeMap<>(machines());
        machines.put(job.name(), where);
        Files.writeString(raw, MAPPER.writeValueAsString(all) + "\n");
        Files.writeString(machine, Machine.write(machines));
    }

    /** {@return the page as it should be, by the two files it is made of} */
    Page made(List<Job> jobs, Tried tried) throws IOException {
        String json = Files.exists(raw) ? Files.readString(raw) : "[]";
        return new Page(jobs, Results.read(json), machines(), tried);
    }

    private Map<String, Machine> machines() throws IOException {
        return Files.exists(machine) ? Machine.read(Files.readString(machine)) : Map.of();
    }

    private static boolean belongs(JsonNode benchmark, Job job) {
        String name = benchmark.required("benchmark").asString();
        return job.classes().stream().anyMatch(type -> name.startsWith(type.getName() + "."));
    }
}
