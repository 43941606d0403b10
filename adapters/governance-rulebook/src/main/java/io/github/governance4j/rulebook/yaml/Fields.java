package io.github.governance4j.rulebook.yaml;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.yaml.YamlNode.Entry;
import io.github.governance4j.rulebook.yaml.YamlNode.Mapping;
import io.github.governance4j.rulebook.yaml.YamlNode.Scalar;
import io.github.governance4j.rulebook.yaml.YamlNode.Sequence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks a mapping for its keys, one by one, and in the end tells of those nobody asked for. */
public final class Fields {
    private final Mapping mapping;
    private final Consumer<Problem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Mapping mapping, Consumer<Problem> problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /**
     * Asks a node that should be a mapping.
     *
     * @param node the node
     * @param problems told of every fault
     * @return its fields, or empty if it is none: {@code NOT_A_MAPPING}
     */
    public static Optional<Fields> of(YamlNode node, Consumer<Problem> problems) {
        if (node instanceof Mapping mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        problems.accept(Problem.error(node.at(), "NOT_A_MAPPING"));
        return Optional.empty();
    }

    /** {@return where the mapping begins} */
    public Position at() {
        return mapping.at();
    }

    /**
     * What stands under a key that may be missing.
     *
     * @param key the key
     * @return the node, or empty
     */
    public Optional<YamlNode> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.entries().get(key)).map(Entry::value);
    }

    /**
     * What stands under a key that may not be missing.
     *
     * @param key the key
     * @return the node, or empty if it is missing: {@code MISSING_KEY}
     */
    public Optional<YamlNode> required(String key) {
        Optional<YamlNode> node = optional(key);
        if (node.isEmpty()) {
            problems.accept(Problem.error(mapping.at(), "MISSING_KEY").with("key", key));
        }
        return node;
    }

    /**
     * The text of a key that may not be missing.
     *
     * @param key the key
     * @return its cell, or empty if it is missing or no plain value
     */
    public Optional<Cell> cell(String key) {
        return required(key).flatMap(this::scalar).map(Scalar::cell);
    }

    /**
     * The value of a key that may not be missing.
     *
     * @param <T> the kind of value
     * @param key the key
     * @param kind how to read it
     * @return the value, or empty if it cannot be had
     */
    public <T> Optional<T> value(String key, CellKind<T> kind) {
        return cell(key).flatMap(cell -> cell.as(kind, problems));
    }

    /**
     * The whole number under a key that may not be missing; written without quotes.
     *
     * @param key the key
     * @param least the smallest, included
     * @param most the largest, included
     * @return the number, or empty if it cannot be had
     */
    public Optional<Integer> number(String key, int least, int most) {
        return plain(key, CellKind.wholeNumber(least, most), "NOT_A_WHOLE_NUMBER")
                .map(Long::intValue);
    }

    /**
     * The value of a key that may not be missing, written without quotes.
     *
     * @param <T> the kind of value
     * @param key the key
     * @param kind how to read it
     * @param quoted what is wrong with one in quotes, as a problem's code
     * @return the value, or empty if it cannot be had
     */
    public <T> Optional<T> plain(String key, CellKind<T> kind, String quoted) {
        return required(key).flatMap(node -> plain(node, kind, quoted));
    }

    /**
     * Every key and its whole number, whatever the keys are called.
     *
     * @param least the smallest, included
     * @param most the largest, included
     * @param taker told of each key whose number can be had
     */
    public void numbers(int least, int most, BiConsumer<Cell, Integer> taker) {
        asked.addAll(mapping.entries().keySet());
        CellKind<Long> number = CellKind.wholeNumber(least, most);
        mapping.entries()
                .forEach((name, entry) -> plain(entry.value(), number, "NOT_A_WHOLE_NUMBER")
                        .ifPresent(value -> taker.accept(entry.key(), value.intValue())));
    }

    private <T> Optional<T> plain(YamlNode node, CellKind<T> kind, String quoted) {
        return scalar(node).flatMap(scalar -> {
            if (!scalar.plain()) {
                problems.accept(scalar.cell().error(quoted));
                return Optional.empty();
            }
            return scalar.cell().as(kind, problems);
        });
    }

    /**
     * The list under a key that may not be missing.
     *
     * @param key the key
     * @return its nodes, or empty if it cannot be had: {@code NOT_A_LIST}
     */
    public Optional<List<YamlNode>> list(String key) {
        return required(key).flatMap(node -> {
            if (node instanceof Sequence sequence) {
                return Optional.of(sequence.nodes());
            }
            problems.accept(Problem.error(node.at(), "NOT_A_LIST"));
            return Optional.empty();
        });
    }

    /** Tells of every key nobody asked for: {@code UNKNOWN_KEY}. */
    public void nothingElse() {
        mapping.entries().forEach((name, entry) -> {
            if (!asked.contains(name)) {
                problems.accept(entry.key().error("UNKNOWN_KEY").with("keys", asked));
            }
        });
    }

    private Optional<Scalar> scalar(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        problems.accept(Problem.error(node.at(), "NOT_A_VALUE"));
        return Optional.empty();
    }
}
