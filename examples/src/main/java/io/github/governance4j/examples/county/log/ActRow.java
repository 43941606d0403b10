package io.github.governance4j.examples.county.log;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.rulebook.csv.Cell;
import java.util.Map;
import java.util.Objects;

/**
 * What every row of a log of acts says, whatever it is about (登记行).
 *
 * @param <V> the verbs
 * @param stream what it was done to
 * @param action what is asked
 * @param stamp its id, when it happened and was recorded, and by whom
 * @param about the cells of the columns that only logs of this form have
 * @param detail the cell with everything else
 * @param content everything the row says but for when it was recorded
 * @param at where it stands
 */
public record ActRow<V extends Verb>(
        StreamId stream, V action, Stamp stamp, Map<String, Cell> about, Detail detail, String content, Position at) {
    /**
     * {@return a cell of a column that logs of this form have; empty cells are there too}
     *
     * @param column the column
     */
    public Cell cell(String column) {
        return Objects.requireNonNull(about.get(column), column);
    }
}
