package io.github.governance4j.examples.county.hazards;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.Choice;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What some edition of a rulebook knows: kinds of hazards, areas, and what its models measure (已知代码). A row that names anything else was
 * mistyped, and is told where it stands; what one edition knows and the one in force does not, is for the decider to refuse.
 */
public final class Known {
    private static final CellKind<ModelId> MODEL = CellKind.id(ModelId::new);
    private static final CellKind<CategoryId> CATEGORY = CellKind.id(CategoryId::new);
    private static final CellKind<AreaId> AREA = CellKind.id(AreaId::new);

    private final Map<String, List<Indicator>> models = new LinkedHashMap<>();
    private final Set<CategoryId> categories = new HashSet<>();
    private final Set<AreaId> areas = new HashSet<>();

    /**
     * What a rulebook knows.
     *
     * @param rulebook every edition of it, drafts too
     */
    public Known(Rulebook rulebook) {
        rulebook.matters()
                .all()
                .forEach(edition ->
                        edition.rules().categories().all().forEach(category -> categories.add(category.id())));
        rulebook.place().territory().areas().forEach(area -> areas.add(area.id()));
        for (Edition<Models> edition : rulebook.models().all()) {
            for (Model model : edition.rules().models()) {
                models.computeIfAbsent(model.id().value(), none -> new ArrayList<>())
                        .addAll(model.indicators());
            }
        }
    }

    /** A kind some edition has; any at all where none lists any. */
    CellKind<CategoryId> category() {
        return of(CATEGORY, categories, "UNKNOWN_CATEGORY");
    }

    /** An area that is, was or will be there; any at all where none is listed. */
    CellKind<AreaId> area() {
        return of(AREA, areas, "UNKNOWN_AREA");
    }

    private static <T> CellKind<T> of(CellKind<T> kind, Set<T> all, String fault) {
        return (cell, tell) -> cell.as(kind, tell).filter(id -> {
            boolean isKnown = all.isEmpty() || all.contains(id);
            if (!isKnown) {
                tell.accept(cell.error(fault));
            }
            return isKnown;
        });
    }

    /** A model that some edition has. */
    CellKind<ModelId> model() {
        return (cell, tell) -> cell.as(MODEL, tell).flatMap(id -> {
            if (models.containsKey(id.value())) {
                return Optional.of(id);
            }
            tell.accept(cell.error("UNKNOWN_MODEL").with("models", joined(models.keySet())));
            return Optional.empty();
        });
    }

    /** A value that some edition's model takes for an indicator; any at all where the model itself is not known. */
    CellKind<Quantity> reading(Optional<ModelId> model, String indicator) {
        return (cell, tell) -> model.map(id -> measured(id, indicator, cell, tell))
                .orElseGet(() -> cell.as(HazardCells.QUANTITY, tell));
    }

    private Optional<Quantity> measured(ModelId model, String name, Cell cell, Consumer<Problem> tell) {
        List<Indicator> all = models.getOrDefault(model.value(), List.of());
        List<Indicator> named =
                all.stream().filter(one -> one.id().value().equals(name)).toList();
        if (named.isEmpty()) {
            tell.accept(Problem.error(cell.at(), "READING_OF_NO_INDICATOR")
                    .with("found", name)
                    .with("model", model.value())
                    .with(
                            "indicators",
                            joined(all.stream().map(one -> one.id().value()).toList())));
            return Optional.empty();
        }
        Optional<Quantity> value = cell.as(HazardCells.QUANTITY, tell);
        if (value.isPresent() && named.stream().noneMatch(one -> one.canBe(value.get()))) {
            tell.accept(cell.error("READING_IMPOSSIBLE").with("indicator", name).with("values", possible(named)));
            return Optional.empty();
        }
        return value;
    }

    private static String possible(List<Indicator> named) {
        return named.stream().map(Known::possible).distinct().collect(Collectors.joining(" | "));
    }

    private static String possible(Indicator indicator) {
        return indicator.isOnlyChoices()
                ? indicator.choices().stream().map(Choice::value).toList().toString()
                : indicator.least() + " … " + indicator.most() + " (" + indicator.decimals() + ")";
    }

    private static String joined(Iterable<String> names) {
        List<String> once = new ArrayList<>();
        for (String name : names) {
            if (!once.contains(name)) {
                once.add(name);
            }
        }
        return String.join(", ", once);
    }
}
