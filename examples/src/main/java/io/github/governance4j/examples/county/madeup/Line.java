package io.github.governance4j.examples.county.madeup;

import io.github.governance4j.examples.county.log.Verb;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a made-up log of acts, without its id (生成行): ids follow the order rows are recorded in.
 *
 * @param stream what it is done to
 * @param action what is asked
 * @param about the cells of the columns that only logs of this form have, in their order; empty where the row does not say
 * @param by who acts, as logs write it
 * @param happened when
 * @param recorded when it was written down
 * @param detail everything else
 */
public record Line(
        String stream,
        Verb action,
        List<String> about,
        String by,
        LocalDateTime happened,
        LocalDateTime recorded,
        String detail) {
    /** Copies the cells. */
    public Line {
        about = List.copyOf(about);
    }

    /** The same, written down once more some days later. */
    Line again(int days) {
        return new Line(stream, action, about, by, happened, recorded.plusDays(days), detail);
    }

    List<String> named(String id) {
        List<String> row = new ArrayList<>(List.of(id, stream, action.word()));
        row.addAll(about);
        row.addAll(List.of(by, happened.toString(), recorded.toString(), detail));
        return row;
    }
}
