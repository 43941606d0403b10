package io.github.governance4j.benchmarks.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the heap held after each collection (堆占用), from a log of {@code -Xlog:gc:file=…:uptime}.
 *
 * @param collections in the order they were made
 */
record HeapLog(List<Collection> collections) {
    private static final Pattern LINE =
            Pattern.compile("^\\[([0-9]+)[.,]([0-9]{3})s].* [0-9]+M->([0-9]+)M\\([0-9]+M\\).*");
    private static final long MILLIS = 1000;

    /**
     * One collection.
     *
     * @param millis when, since the start
     * @param held what was left, in MiB
     */
    record Collection(long millis, long held) {}

    static HeapLog read(Path log) throws IOException {
        List<Collection> collections = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            Matcher found = LINE.matcher(line);
            if (found.matches()) {
                long millis = Long.parseLong(found.group(1)) * MILLIS + Long.parseLong(found.group(2));
                collections.add(new Collection(millis, Long.parseLong(found.group(3))));
            }
        }
        return new HeapLog(collections);
    }

    /** What was held after the first collection past a moment; after the last one if none came later, 0 if there was none. */
    long heldAfter(long millis) {
        return collections.stream()
                .filter(one -> one.millis() >= millis)
                .findFirst()
                .map(Collection::held)
                .orElseGet(this::heldAtTheEnd);
    }

    /** What was held after the last collection, 0 if there was none. */
    long heldAtTheEnd() {
        return collections.isEmpty()
                ? 0
                : collections.get(collections.size() - 1).held();
    }
}
