package io.github.governance4j.benchmarks.county;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A generated log, and the command that replays it, each run in a process of its own (生成与重放). */
final class CountyWork {
    // What a million accounts keep needs more than the two thirds of the heap the old generation has by itself.
    /** The heap it is asked to do with, and what is advised for long logs. */
    static final String HEAP = "-Xms2g -Xmx2g -Xmn320m -XX:+UseParallelGC -XX:+UseTransparentHugePages";

    private static final String RULEBOOK = "examples/rulebooks/luoyu";
    private static final Pattern GRANTED_IN_ALL = Pattern.compile("\"granted\"\\s*:\\s*([0-9.]+)");
    private static final Pattern REPEATED = Pattern.compile("\"repeated\"\\s*:\\s*([0-9]+)");
    private static final int GRANTED = 5;
    private static final long GLANCE_MILLIS = 100;
    private static final Pattern PROGRESS = Pattern.compile("decided ([0-9]+) / ");
    /** Of all rows: with twenty an account, the first of nearly every account is past by then. */
    private static final double LOADED = 0.5;

    private static final double NEARLY_DONE = 0.9;

    private final Path root;
    private final Path folder;

    /**
     * Nothing generated yet.
     *
     * @param folder where logs and results go
     */
    CountyWork(Path folder) {
        this.root = root(Path.of("").toAbsolutePath());
        this.folder = folder;
    }

    /**
     * What one replay took.
     *
     * @param deeds rows of the log
     * @param nanos on the clock, from starting the process to its end
     * @param processor of the process, as last seen
     * @param out the results
     */
    record Ran(long deeds, long nanos, Duration processor, Path out) {
        double deedsPerSecond() {
            return deeds * 1e9 / nanos;
        }
    }

    /** Writes a log once; answers its folder. */
    Path generate(long deeds, int accounts) {
        Path log = folder.resolve("log-" + deeds + "-" + accounts);
        if (!Files.isRegularFile(log.resolve("activities.csv"))) {
            run(
                    List.of(
                            "generate",
                            RULEBOOK,
                            "--deeds",
                            "" + deeds,
                            "--accounts",
                            "" + accounts,
                            "--out",
                            log.toString()),
                    process -> {});
        }
        return log;
    }

    /** Replays a log of so many rows. */
    Ran replay(Path log, long deeds) {
        Path out = folder.resolve("out");
        long began = System.nanoTime();
        Duration processor = run(replaying(log, out), process -> {}, HEAP);
        return new Ran(deeds, System.nanoTime() - began, processor, out);
    }

    /** Replays it once more, out of time, and has the heap collected whole when half of its rows are decided and when nearly all are. */
    HeapLog heap(Path log, long deeds) throws IOException {
        Path collections = folder.resolve("gc.log");
        Files.deleteIfExists(collections);
        Deque<Double> when = new ArrayDeque<>(List.of(LOADED, NEARLY_DONE));
        watch(
                replaying(log, folder.resolve("out")),
                process -> {
                    if (!when.isEmpty() && decided() >= when.element() * deeds) {
                        when.remove();
                        collect(process);
                    }
                },
                HEAP,
                "-Xlog:gc:file=" + collections);
        HeapLog heap = HeapLog.read(collections);
        if (heap.held().size() != 2) {
            throw new IllegalStateException(
                    "the heap was collected on request " + heap.held().size() + " times, not twice");
        }
        return heap;
    }

    private static List<String> replaying(Path log, Path out) {
        return List.of("replay", RULEBOOK, "--log", log.toString(), "--out", out.toString());
    }

    /** How many rows the running command last said it has decided. */
    private long decided() {
        try {
            long last = 0;
            for (Matcher said = PROGRESS.matcher(Files.readString(said())); said.find(); ) {
                last = Long.parseLong(said.group(1));
            }
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Process process) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), HeapLog.REQUEST)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the heap was collected", e);
        }
    }

    private Path said() {
        return folder.resolve("said.txt");
    }

    /** Proves that every row of the log was decided, or repeats one that was, and that the decisions add up to the sums told. */
    static void prove(Ran ran) throws IOException {
        String result = Files.readString(ran.out().resolve("result.json"));
        long decided = 0;
        long granted = 0;
        try (BufferedReader rows = Files.newBufferedReader(ran.out().resolve("decisions.csv"))) {
            rows.readLine();
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                decided++;
                granted += hundredths(new BigDecimal(row.split(",", -1)[GRANTED]));
            }
        }
        long told = hundredths(number(result, GRANTED_IN_ALL));
        long rows = decided + number(result, REPEATED).longValueExact();
        if (rows != ran.deeds() || granted != told || granted == 0) {
            throw new IllegalStateException("of " + ran.deeds() + " rows " + rows
                    + " were decided or repeat others; granted " + granted + " by row, " + told + " in all");
        }
    }

    private static long hundredths(BigDecimal points) {
        return points.movePointRight(2).longValueExact();
    }

    private static BigDecimal number(String json, Pattern first) {
        Matcher found = first.matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("result.json has no " + first);
        }
        return new BigDecimal(found.group(1));
    }

    private Duration run(List<String> what, Consumer<Process> meanwhile, String... options) {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("examples/county").toString()));
        command.addAll(what);
        return started(command, meanwhile, options);
    }

    /** As if somebody watched it at a terminal, where it says twice a second how far it has come; the script has built it before. */
    private void watch(List<String> what, Consumer<Process> meanwhile, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcounty.terminal=true",
                "-jar",
                root.resolve("examples/target/county.jar").toString()));
        command.addAll(what);
        started(command, meanwhile, options);
    }

    private Duration started(List<String> command, Consumer<Process> meanwhile, String... options) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said().toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", options));
        try {
            Process process = builder.start();
            Duration processor = Duration.ZERO;
            while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                processor = process.info().totalCpuDuration().orElse(processor);
                meanwhile.accept(process);
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        command + " ended with " + process.exitValue() + ": " + Files.readString(said()));
            }
            return processor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + command + " ran", e);
        }
    }

    private static Path root(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("examples/county"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not in a source tree: " + from);
    }
}
