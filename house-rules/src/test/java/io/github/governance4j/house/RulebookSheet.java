package io.github.governance4j.house;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.rulebook.RulebookFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@code rulebook.yaml} as a tree that can be changed and then shown to the schema and to the reader. It is written as JSON, which is
 * YAML too.
 */
final class RulebookSheet {
    static final JsonNode SCHEMA = json(SourceRules.REPOSITORY.resolve("docs/schema/rulebook.schema.json"));

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema RULEBOOK = REGISTRY.getSchema(SCHEMA);

    private final JsonNode root;

    private RulebookSheet(JsonNode root) {
        this.root = root;
    }

    static RulebookSheet of(Path file) {
        try {
            Object tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            return new RulebookSheet(MAPPER.valueToTree(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RulebookSheet of(String yaml) {
        return new RulebookSheet(
                MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml)));
    }

    /** What the schema's own schema says against it. */
    static List<String> faultsOfTheSchema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        return meta.validate(SCHEMA).stream().map(Object::toString).toList();
    }

    JsonNode root() {
        return root;
    }

    RulebookSheet copy() {
        return new RulebookSheet(root.deepCopy());
    }

    /** The mapping at {@code pointer}, to be changed. */
    ObjectNode mapping(String pointer) {
        return (ObjectNode) root.at(pointer);
    }

    /** The same with {@code json} at {@code pointer}, which ends in a key. */
    RulebookSheet with(String pointer, String json) {
        RulebookSheet changed = copy();
        int last = pointer.lastIndexOf('/');
        changed.mapping(pointer.substring(0, last)).set(pointer.substring(last + 1), MAPPER.readTree(json));
        return changed;
    }

    /** The same with so many copies of its first edition. */
    RulebookSheet editions(int count) {
        RulebookSheet changed = copy();
        ArrayNode editions = (ArrayNode) changed.root.at("/editions");
        JsonNode first = editions.get(0);
        editions.removeAll();
        for (int i = 0; i < count; i++) {
            editions.add(((ObjectNode) first.deepCopy()).put("id", "e" + i));
        }
        return changed;
    }

    /** What the schema says against it. */
    List<String> faultsBySchema() {
        return RULEBOOK.validate(root).stream().map(Object::toString).toList();
    }

    /** The errors the reader finds in it, in a folder that has the files it names. */
    List<Problem> errorsByReader(Path folder) {
        try {
            Files.writeString(folder.resolve(RulebookFolder.DOCUMENT), root.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RulebookFolder.read(folder).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    @Override
    public String toString() {
        return "adopted by " + root.at("/editions/0/adopted").propertyNames();
    }

    private static JsonNode json(Path file) {
        try {
            return JsonMapper.builder().build().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
