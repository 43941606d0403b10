package io.github.governance4j.examples.county.quarter;

import io.github.governance4j.examples.county.matters.Action;
import java.time.LocalDateTime;
import java.util.List;

/** One row of a generated log, without its id (生成行): ids follow the order rows are recorded in. */
record Line(
        String matter,
        Action action,
        String category,
        String area,
        String by,
        LocalDateTime happened,
        LocalDateTime recorded,
        String detail) {
    /** The same, written down once more some days later. */
    Line again(int days) {
        return new Line(matter, action, category, area, by, happened, recorded.plusDays(days), detail);
    }

    List<String> named(String id) {
        return List.of(id, matter, action.word(), category, area, by, happened.toString(), recorded.toString(), detail);
    }
}
