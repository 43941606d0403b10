package io.github.governance4j.rulebook.yaml;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.yaml.YamlNode.Entry;
import io.github.governance4j.rulebook.yaml.YamlNode.Mapping;
import io.github.governance4j.rulebook.yaml.YamlNode.Scalar;
import io.github.governance4j.rulebook.yaml.YamlNode.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes a tree of events, without recursion, and stops at the first thing no rulebook needs. */
final class TreeBuilder {
    /** How many lists and mappings may stand inside each other. */
    static final int DEEPEST = 16;

    /** How YAML 1.2 writes that there is nothing; in quotes they are texts like any other. */
    private static final Set<String> NOTHING = Set.of("null", "Null", "NULL", "~");

    private final String document;
    private final Consumer<Problem> problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<YamlNode> root = Optional.empty();
    private Position last;
    private int documents;

    TreeBuilder(String document, Consumer<Problem> problems) {
        this.document = document;
        this.problems = problems;
        this.last = Position.startOf(document);
    }

    /** Where the last event began. */
    Position last() {
        return last;
    }

    Optional<YamlNode> root() {
        return root;
    }

    /** Takes one event; answers whether to go on. */
    boolean take(Event event) {
        Position at = event.getStartMark()
                .map(mark -> YamlDocument.position(document, mark))
                .orElse(Position.startOf(document));
        last = at;
        Optional<String> refusal = refusal(event);
        if (refusal.isPresent()) {
            problems.accept(Problem.error(at, refusal.get()));
            return false;
        }
        if (event instanceof ScalarEvent scalar) {
            OptionalInt unwanted = scalar.getValue()
                    .codePoints()
                    .filter(TreeBuilder::isUnwanted)
                    .findFirst();
            if (unwanted.isPresent()) {
                problems.accept(Problem.error(at, "CONTROL_CHARACTER")
                        .with("found", String.format("U+%04X", unwanted.getAsInt())));
                return false;
            }
            String text = scalar.isPlain() && NOTHING.contains(scalar.getValue()) ? "" : scalar.getValue();
            place(new Scalar(new Cell(at, text), scalar.isPlain()));
        } else if (event instanceof CollectionStartEvent) {
            open.push(new Open(at, event instanceof MappingStartEvent));
        } else if (event instanceof CollectionEndEvent) {
            place(open.pop().node());
        }
        return true;
    }

    // Written out they never get this far; an escape in double quotes can still make one, or half a character.
    private static boolean isUnwanted(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t') || Character.getType(c) == Character.SURROGATE;
    }

    private Optional<String> refusal(Event event) {
        if (event instanceof DocumentStartEvent start) {
            documents++;
            return documents > 1
                    ? Optional.of("YAML_SEVERAL_DOCUMENTS")
                    : start.getTags().isEmpty() ? Optional.empty() : Optional.of("YAML_TAG");
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            return Optional.of("YAML_ALIAS");
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
            return Optional.of("YAML_TAG");
        }
        if (event instanceof CollectionStartEvent start) {
            if (start.getTag().isPresent()) {
                return Optional.of("YAML_TAG");
            }
            return open.size() >= DEEPEST ? Optional.of("YAML_TOO_DEEP") : Optional.empty();
        }
        return Optional.empty();
    }

    private void place(YamlNode node) {
        Open parent = open.peek();
        if (parent == null) {
            root = Optional.of(node);
        } else {
            parent.add(node);
        }
    }

    /** A list or mapping not yet ended. */
    private final class Open {
        private final Position at;
        private final boolean isMapping;
        private final List<YamlNode> nodes = new ArrayList<>();
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private Optional<YamlNode> key = Optional.empty();

        Open(Position at, boolean isMapping) {
            this.at = at;
            this.isMapping = isMapping;
        }

        void add(YamlNode node) {
            if (!isMapping) {
                nodes.add(node);
            } else if (key.isEmpty()) {
                key = Optional.of(node);
            } else {
                entry(key.get(), node);
                key = Optional.empty();
            }
        }

        private void entry(YamlNode name, YamlNode value) {
            if (!(name instanceof Scalar scalar)) {
                problems.accept(Problem.error(name.at(), "NOT_A_VALUE"));
            } else if (entries.putIfAbsent(scalar.cell().text(), new Entry(scalar.cell(), value)) != null) {
                problems.accept(scalar.cell().error("DUPLICATE_KEY"));
            }
        }

        YamlNode node() {
            return isMapping ? new Mapping(at, entries) : new Sequence(at, nodes);
        }
    }
}
