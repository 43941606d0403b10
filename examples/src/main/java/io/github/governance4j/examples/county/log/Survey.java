package io.github.governance4j.examples.county.log;

import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * What a first pass through a log learns (预读).
 *
 * <p>A row that repeats an earlier id changes nothing, so the ids a log has used must be known, and there may be more of them than fit in
 * memory. But nearly every id stands once, and of those nothing need be remembered: the first pass marks, in two sets of bits, what it
 * sees and what it sees again. The bits err on one side only: {@link #mayRepeat} can say yes of an id that stands once, never no of one
 * that stands twice. So remembering the rows it says yes of is exact, and they are few.
 */
public final class Survey {
    private static final int ROUGHLY_BYTES_A_ROW = 40;
    private static final int BATCH = 1024;

    private final KeyMarks seenAgain;
    private final long rows;
    private final Optional<String> digest;

    private Survey(KeyMarks seenAgain, long rows, Optional<String> digest) {
        this.seenAgain = seenAgain;
        this.rows = rows;
        this.digest = digest;
    }

    /**
     * Goes through a log once. What is wrong with it is left to the second pass.
     *
     * @param columns its columns
     * @param owner the column that says whose the id in {@code id} is
     * @param files the log: mostly one file; several are one log
     * @param progress hears the rows seen so far, now and then
     * @return what was learned
     * @throws IOException if it cannot be read to its end
     */
    public static Survey of(Columns columns, String owner, List<Path> files, LongConsumer progress) throws IOException {
        long expected = 0;
        for (Path file : files) {
            expected += Files.isRegularFile(file) ? Files.size(file) / ROUGHLY_BYTES_A_ROW : 0;
        }
        KeyMarks seen = KeyMarks.forKeys(expected);
        KeyMarks seenAgain = KeyMarks.forKeys(expected);
        AtomicLong rows = new AtomicLong();
        try (CsvLogs log = CsvLogs.open(columns, files, unheard -> {})) {
            Consumer<Named> read = batch -> batch.read(log, owner);
            Consumer<Named> mark = batch -> {
                batch.mark(seen, seenAgain);
                progress.accept(rows.addAndGet(batch.ids.size()));
            };
            Stages.onThisMachine().run(Named::new, List.of(read, mark), batch -> batch.ids.size() < BATCH);
            return new Survey(seenAgain, rows.get(), log.digest());
        }
    }

    /** What some rows are named by. */
    private static final class Named {
        private final List<String> owners = new ArrayList<>(BATCH);
        private final List<String> ids = new ArrayList<>(BATCH);

        void read(CsvLogs log, String owner) {
            while (ids.size() < BATCH) {
                Optional<Row> row = log.nextRow();
                if (row.isEmpty()) {
                    return;
                }
                owners.add(row.get().text(owner));
                ids.add(row.get().text("id"));
            }
        }

        void mark(KeyMarks seen, KeyMarks seenAgain) {
            for (int i = 0; i < ids.size(); i++) {
                if (!seen.mark(owners.get(i), ids.get(i))) {
                    seenAgain.mark(owners.get(i), ids.get(i));
                }
            }
        }
    }

    /** {@return whether an id may stand in the log twice, for the same owner}
     *
     * @param owner whose
     * @param id the id
     */
    public boolean mayRepeat(String owner, String id) {
        return seenAgain.has(owner, id);
    }

    /** {@return how many rows the log has, malformed ones left out} */
    public long rows() {
        return rows;
    }

    /** {@return the digest of the log; empty if it could not be read} */
    public Optional<String> digest() {
        return digest;
    }
}
