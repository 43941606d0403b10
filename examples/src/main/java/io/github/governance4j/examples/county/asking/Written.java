package io.github.governance4j.examples.county.asking;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the made-up log (生成行).
 *
 * @param book which file it stands in
 * @param recorded when it was written down
 * @param cells its cells
 */
record Written(Book book, LocalDateTime recorded, List<String> cells) {
    /** The columns only {@code claims.csv} has. */
    static final List<String> MORE =
            List.of("item", "member", "amount", "done", "evidence", "family", "area", "step", "together");

    private static final int RECORDED_OF_DEED = 5;
    private static final int RECORDED_OF_ACT = 6;

    /** The files of the log. */
    enum Book {
        DEEDS("A"),
        CLAIMS("C"),
        OBJECTIONS("O");

        private final String letter;

        Book(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }
    }

    /** The same, written down once more. */
    Written again(LocalDateTime moment) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(book == Book.DEEDS ? RECORDED_OF_DEED : RECORDED_OF_ACT, moment.toString());
        return new Written(book, moment, changed);
    }
}
