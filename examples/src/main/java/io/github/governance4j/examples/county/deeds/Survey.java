package io.github.governance4j.examples.county.deeds;

import io.github.governance4j.rulebook.csv.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
    private static final long ROWS_PER_TELLING = 20_000;

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
     * @param file the log
     * @param progress hears the rows seen so far, now and then
     * @return what was learned
     * @throws IOException if it cannot be read to its end
     */
    public static Survey of(Path file, LongConsumer progress) throws IOException {
        long expected = Files.isRegularFile(file) ? Files.size(file) / ROUGHLY_BYTES_A_ROW : 0;
        KeyMarks seen = KeyMarks.forKeys(expected);
        KeyMarks seenAgain = KeyMarks.forKeys(expected);
        long rows = 0;
        try (DeedLog log = DeedLog.open(file, unheard -> {})) {
            for (Optional<Row> row = log.nextRow(); row.isPresent(); row = log.nextRow()) {
                String account = row.get().cell("account").text();
                String id = row.get().cell("id").text();
                if (!seen.mark(account, id)) {
                    seenAgain.mark(account, id);
                }
                if (++rows % ROWS_PER_TELLING == 0) {
                    progress.accept(rows);
                }
            }
            return new Survey(seenAgain, rows, log.digest());
        }
    }

    /** {@return whether the id of this row may stand in the log twice, for the same account}
     *
     * @param entry a row of the log
     */
    public boolean mayRepeat(Entry entry) {
        return seenAgain.has(entry.account().value(), entry.id());
    }

    /** {@return how many rows the log has, malformed ones left out} */
    public long rows() {
        return rows;
    }

    /** {@return the digest of the file; empty if it could not be read} */
    public Optional<String> digest() {
        return digest;
    }
}
