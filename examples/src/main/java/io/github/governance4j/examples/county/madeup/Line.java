package io.github.governance4j.examples.county.madeup;

import io.github.governance4j.examples.county.log.Verb;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One row of a made-up log of acts, without its id (生成行): ids follow the order rows are recorded in.
 *
 * @param stream what it is done to
 * @param action what is asked
 * @param category what kind of thing it is; empty if the row does not say
 * @param area where; empty if the row does not say
 * @param by who acts, as logs write it
 * @param happened when
 * @param recorded when it was written down
 * @param detail everything else
 */
public record Line(
        String stream,
        Verb action,
        String category,
        String area,
        String by,
        LocalDateTime happened,
        LocalDateTime recorded,
        String detail) {
    /** The same, written down once more some days later. */
    Line again(int days) {
        return new Line(stream, action, category, area, by, happened, recorded.plusDays(days), detail);
    }

    List<String> named(String id) {
        return List.of(id, stream, action.word(), category, area, by, happened.toString(), recorded.toString(), detail);
    }
}
