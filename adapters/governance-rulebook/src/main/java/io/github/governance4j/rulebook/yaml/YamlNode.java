package io.github.governance4j.rulebook.yaml;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.rulebook.csv.Cell;
import java.util.List;
import java.util.Map;

/** One node of a YAML document, with its place. */
public sealed interface YamlNode {
    /** {@return where it begins} */
    Position at();

    /**
     * A plain or quoted value.
     *
     * @param cell its text and place
     * @param plain whether it stands without quotes
     */
    record Scalar(Cell cell, boolean plain) implements YamlNode {
        @Override
        public Position at() {
            return cell.at();
        }
    }

    /**
     * A list.
     *
     * @param at where it begins
     * @param nodes what is in it
     */
    record Sequence(Position at, List<YamlNode> nodes) implements YamlNode {}

    /**
     * Keys and their values.
     *
     * @param at where it begins
     * @param entries by key, in the order of the document
     */
    record Mapping(Position at, Map<String, Entry> entries) implements YamlNode {}

    /**
     * One key and its value.
     *
     * @param key the key
     * @param value the value
     */
    record Entry(Cell key, YamlNode value) {}
}
