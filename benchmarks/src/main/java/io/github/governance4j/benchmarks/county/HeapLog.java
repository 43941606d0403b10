package io.github.governance4j.benchmarks.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was left in the heap after each full collection that {@code jcmd} asked for (堆占用), from a log of {@code -Xlog:gc}. Collections
 * the machine made by itself are left out: after most of them garbage that grew old is still there.
 *
 * @param held in MiB, in the order they were made
 */
record HeapLog(List<Long> held) {
    /** What {@code jcmd} is asked. */
    static final String REQUEST = "GC.run";

    private static final Pattern LINE =
            Pattern.compile(".*Pause Full \\(Diagnostic Command\\) [0-9]+M->([0-9]+)M\\([0-9]+M\\).*");

    HeapLog {
        held = List.copyOf(held);
    }

    static HeapLog read(Path log) throws IOException {
        List<Long> held = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            Matcher found = LINE.matcher(line);
            if (found.matches()) {
                held.add(Long.parseLong(found.group(1)));
            }
        }
        return new HeapLog(held);
    }

    /** What was left the first time; 0 if it was never asked for. */
    long first() {
        return held.isEmpty() ? 0 : held.get(0);
    }

    /** What was left the last time; 0 if it was never asked for. */
    long last() {
        return held.isEmpty() ? 0 : held.get(held.size() - 1);
    }
}
