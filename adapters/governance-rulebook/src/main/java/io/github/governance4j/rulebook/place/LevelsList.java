package io.github.governance4j.rulebook.place;

import io.github.governance4j.core.place.AreaKind;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.Level;
import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.LevelScheme;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the levels of a territory, written as a list. */
public final class LevelsList {
    private static final CellKind<LevelId> LEVEL = CellKind.id(LevelId::new);
    private static final CellKind<AreaKindId> KIND = CellKind.id(AreaKindId::new);

    private final Consumer<Problem> problems;
    private final Set<LevelId> levels = new HashSet<>();
    private final Set<AreaKindId> kinds = new HashSet<>();
    private boolean isSound = true;

    private LevelsList(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * {@return the scheme, or empty if a problem was told}
     *
     * @param place the section the list {@code levels} stands in
     * @param problems told of every fault
     */
    public static Optional<LevelScheme> read(Fields place, Consumer<Problem> problems) {
        return place.list("levels").flatMap(nodes -> new LevelsList(problems).scheme(nodes, place));
    }

    private Optional<LevelScheme> scheme(List<YamlNode> nodes, Fields place) {
        if (nodes.isEmpty()) {
            tell(Problem.error(place.at(), "NO_LEVELS"));
        } else if (nodes.size() > LevelScheme.MOST_LEVELS) {
            tell(Problem.error(nodes.get(LevelScheme.MOST_LEVELS).at(), "TOO_MANY_LEVELS")
                    .with("most", LevelScheme.MOST_LEVELS));
        }
        List<Level> read = new ArrayList<>();
        nodes.stream().limit(LevelScheme.MOST_LEVELS).forEach(node -> {
            Optional<Level> level = Fields.of(node, problems).flatMap(this::level);
            isSound &= level.isPresent();
            level.ifPresent(read::add);
        });
        return isSound ? Optional.of(LevelScheme.of(read)) : Optional.empty();
    }

    private Optional<Level> level(Fields fields) {
        Optional<LevelId> id = fields.cell("id").flatMap(cell -> {
            Optional<LevelId> read = cell.as(LEVEL, problems);
            if (read.isPresent() && !levels.add(read.get())) {
                tell(cell.error("DUPLICATE_LEVEL"));
            }
            return read;
        });
        Optional<String> title = fields.value("title", CellKind.TEXT);
        List<AreaKind> own = new ArrayList<>();
        if (fields.optional("kinds").isPresent()) {
            Optional<List<YamlNode>> nodes = fields.list("kinds");
            isSound &= nodes.isPresent();
            if (nodes.isPresent() && nodes.get().isEmpty()) {
                tell(Problem.error(fields.optional("kinds").get().at(), "NO_KINDS"));
            }
            nodes.orElse(List.of()).forEach(node -> {
                Optional<AreaKind> kind = Fields.of(node, problems).flatMap(this::kind);
                isSound &= kind.isPresent();
                kind.ifPresent(own::add);
            });
        } else if (id.isPresent() && title.isPresent()) {
            own.add(AreaKind.regular(id.get().value(), title.get()));
            if (!kinds.add(own.get(0).id())) {
                tell(Problem.error(fields.at(), "DUPLICATE_AREA_KIND")
                        .with("found", id.get().value()));
            }
        }
        fields.nothingElse();
        return id.isEmpty() || title.isEmpty() || own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Level(id.get(), title.get(), own));
    }

    private Optional<AreaKind> kind(Fields fields) {
        Optional<AreaKindId> id = fields.cell("id").flatMap(cell -> {
            Optional<AreaKindId> read = cell.as(KIND, problems);
            if (read.isPresent() && !kinds.add(read.get())) {
                tell(cell.error("DUPLICATE_AREA_KIND"));
            }
            return read;
        });
        Optional<String> title = fields.value("title", CellKind.TEXT);
        Optional<Boolean> special = fields.optional("special").isPresent()
                ? fields.plain("special", CellKind.FLAG, "NOT_TRUE_OR_FALSE")
                : Optional.of(false);
        fields.nothingElse();
        return id.isEmpty() || title.isEmpty() || special.isEmpty()
                ? Optional.empty()
                : Optional.of(new AreaKind(id.get(), title.get(), special.get()));
    }

    private void tell(Problem problem) {
        isSound = false;
        problems.accept(problem);
    }
}
