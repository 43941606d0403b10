package io.github.governance4j.examples.county.log;

import io.github.governance4j.rulebook.csv.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * What a log of acts looks like (登记簿格式): every one has the columns {@code id, action, by, happened, recorded, detail}, one that says what
 * was acted on, and some of its own that a row may leave empty.
 *
 * @param stream what the column is called that says what was acted on
 * @param needed those of its own that a log must have, though a row may leave them empty
 * @param about the columns of its own, those needed first, in the order people are told
 */
public record LogForm(String stream, List<String> needed, List<String> about) {
    /** Copies the lists. */
    public LogForm {
        needed = List.copyOf(needed);
        about = List.copyOf(about);
    }

    /**
     * {@return a form}
     *
     * @param stream what the column is called that says what was acted on
     * @param about the columns of its own
     */
    public static LogForm of(String stream, String... about) {
        return new LogForm(stream, List.of(), List.of(about));
    }

    /**
     * {@return the same form, but that a log must have some more columns}
     *
     * @param columns what they are called
     */
    public LogForm needing(String... columns) {
        List<String> all = new ArrayList<>(List.of(columns));
        all.addAll(about);
        return new LogForm(stream, List.of(columns), all);
    }

    /** {@return the columns of a log of this form: in any order, others do no harm, its own and the detail may be missing} */
    public Columns columns() {
        List<String> optional = new ArrayList<>(about);
        optional.removeAll(needed);
        optional.add("detail");
        List<String> must = new ArrayList<>(List.of("id", stream, "action", "by", "happened", "recorded"));
        must.addAll(needed);
        return Columns.of(must.toArray(String[]::new))
                .optional(optional.toArray(String[]::new))
                .andOthers()
                .about(stream)
                .atMostBytes(Long.MAX_VALUE);
    }

    /** {@return the columns that tell one act from another; when it was written down does not} */
    List<String> content() {
        List<String> content = new ArrayList<>();
        content.add("action");
        content.addAll(about);
        content.addAll(List.of("by", "happened", "detail"));
        return content;
    }
}
