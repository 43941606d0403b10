package io.github.governance4j.rulebook.matter;

import io.github.governance4j.core.matter.Categories;
import io.github.governance4j.core.matter.Category;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A table of kinds of matters. */
public final class CategorySheet {
    /** The columns. */
    public static final Columns COLUMNS =
            Columns.of("category", "title_zh").optional("parent").about("category");

    static final CellKind<CategoryId> CATEGORY = CellKind.id(CategoryId::new);

    private final Consumer<Problem> problems;
    private final Map<CategoryId, Category> categories = new LinkedHashMap<>();
    private final Map<CategoryId, Row> rows = new LinkedHashMap<>();
    private boolean isSound = true;
    private boolean isWhole = true;

    private CategorySheet(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * {@return the kinds, or empty if a problem was told}
     *
     * @param file the table
     * @param problems told of every fault
     */
    public static Optional<Categories> read(Path file, Consumer<Problem> problems) {
        CategorySheet sheet = new CategorySheet(problems);
        try (CsvRows all = COLUMNS.open(file, problems)) {
            while (all.hasNext()) {
                sheet.take(all.next());
            }
            sheet.isWhole &= all.faultyRows() == 0 && !all.columns().isEmpty();
        }
        sheet.holdAgainstEachOther();
        List<Category> read = new ArrayList<>(sheet.categories.values());
        return sheet.isSound && sheet.isWhole ? Optional.of(Categories.of(read)) : Optional.empty();
    }

    private void take(Row row) {
        RowReading reading = new RowReading(row, problems);
        Optional<CategoryId> id = reading.needed("category", CATEGORY);
        Optional<String> title = reading.needed("title_zh", CellKind.TEXT);
        Optional<CategoryId> parent = reading.stated("parent", CATEGORY);
        if (!reading.isSound() || id.isEmpty() || title.isEmpty()) {
            isWhole = false;
            return;
        }
        Row before = rows.putIfAbsent(id.get(), row);
        if (before != null) {
            tell(row.cell("category")
                    .error("DUPLICATE_CATEGORY")
                    .with("line", before.at().line())
                    .about(id.get().value()));
        } else {
            categories.put(id.get(), new Category(id.get(), title.get(), parent));
        }
    }

    private void holdAgainstEachOther() {
        for (Category category : categories.values()) {
            if (category.parent().isEmpty()) {
                continue;
            }
            Cell cell = rows.getOrDefault(
                            category.id(), rows.values().iterator().next())
                    .cell("parent");
            if (!categories.containsKey(category.parent().get())) {
                isSound = false;
                if (isWhole) {
                    tell(cell.error("UNKNOWN_CATEGORY").about(category.id().value()));
                }
            } else if (leadsBack(category)) {
                tell(cell.error("CATEGORY_UNDER_ITSELF").about(category.id().value()));
            }
        }
    }

    private boolean leadsBack(Category category) {
        Set<CategoryId> seen = new HashSet<>();
        Optional<CategoryId> above = category.parent();
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(category.id())) {
                return true;
            }
            above = Optional.ofNullable(categories.get(above.get())).flatMap(Category::parent);
        }
        return false;
    }

    private void tell(Problem problem) {
        isSound = false;
        problems.accept(problem);
    }
}
