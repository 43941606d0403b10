package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the sections of an edition: what it says of each part of the work. A new section is a key here and a part of {@link Unmade}. */
final class SectionsReading {
    private static final List<String> KEYS = List.of("points");

    private final Consumer<Problem> problems;
    private final PointsReading points;

    SectionsReading(Path folder, Consumer<Problem> problems) {
        this.problems = problems;
        this.points = new PointsReading(folder, problems);
    }

    /** The sections of one edition, made only when asked for: after it is known that nothing was wrong. */
    Unmade read(Fields fields) {
        // Each is asked for, also when one is found, so that a slip in a key is answered with all there are.
        Optional<YamlNode> pointsNode = fields.optional("points");
        if (pointsNode.isEmpty()) {
            problems.accept(
                    Problem.error(fields.at(), "EDITION_WITHOUT_RULES").with("keys", String.join(", ", KEYS)));
        }
        return new Unmade(
                pointsNode.flatMap(node -> Fields.of(node, problems)).flatMap(points::read));
    }

    /**
     * What one edition says of each section, not made yet; empty where it is silent.
     *
     * @param points its points
     */
    record Unmade(Optional<PointsReading.Unmade> points) {}
}
