package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.yaml.Fields;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the tables a rulebook names.
 *
 * @param find the file a cell names; empty if a problem was told
 */
public record Tables(Function<Cell, Optional<Path>> find) {
    /**
     * {@return the table under a key that must be there; empty if a problem was told}
     *
     * @param section what the key stands in
     * @param key the key
     */
    public Optional<Path> named(Fields section, String key) {
        return section.cell(key).flatMap(find);
    }
}
