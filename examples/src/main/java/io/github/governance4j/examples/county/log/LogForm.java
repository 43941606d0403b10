package io.github.governance4j.examples.county.log;

import io.github.governance4j.rulebook.csv.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * What a log of acts looks like (登记簿格式): every one has the columns {@code id, action, by, happened, recorded, detail}, one that says what
 * was acted on, and some of its own that a row may leave empty.
 *
 * @param stream what the column is called that says what was acted on
 * @param about the columns of its own, in the order people are told
 */
public record LogForm(String stream, List<String> about) {
    /** Copies the list. */
    public LogForm {
        about = List.copyOf(about);
    }

    /**
     * {@return a form}
     *
     * @param stream what the column is called that says what was acted on
     * @param about the columns of its own
     */
    public static LogForm of(String stream, String... about) {
        return new LogForm(stream, List.of(about));
    }

    /** {@return the columns of a log of this form: in any order, others do no harm, its own and the detail may be missing} */
    public Columns columns() {
        List<String> optional = new ArrayList<>(about);
        optional.add("detail");
        return Columns.of("id", stream, "action", "by", "happened", "recorded")
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
