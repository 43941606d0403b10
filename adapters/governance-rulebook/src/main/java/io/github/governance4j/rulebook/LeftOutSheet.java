package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The file that leaves items of a catalogue out by hand, with the red line each crosses and why. */
final class LeftOutSheet {
    static final Columns COLUMNS =
            Columns.of("item", "redline", "why_zh", "why_en").about("item");

    /** Why such an item is not in force. */
    static final String SET_ASIDE = "CROSSES_RED_LINE";

    private static final CellKind<ItemCode> ITEM = CellKind.id(ItemCode::new);
    private static final Pattern REDLINE = Pattern.compile("RL(0[1-9]|1[0-9]|20)");

    private final CatalogueSheet catalogue;
    private final Set<ItemCode> classified;
    private final Map<ItemCode, Integer> lines = new HashMap<>();
    private final List<LeftOut> items = new ArrayList<>();
    private boolean everyItemRead = true;

    private LeftOutSheet(CatalogueSheet catalogue, Set<ItemCode> classified) {
        this.catalogue = catalogue;
        this.classified = classified;
    }

    /** What stands in for a file nobody wrote. */
    static LeftOutSheet none() {
        return new LeftOutSheet(CatalogueSheet.unread(), Set.of());
    }

    static LeftOutSheet read(
            Path file, CatalogueSheet catalogue, Set<ItemCode> classified, Consumer<Problem> problems) {
        LeftOutSheet sheet = new LeftOutSheet(catalogue, classified);
        try (CsvRows rows = COLUMNS.open(file, problems)) {
            while (rows.hasNext()) {
                sheet.take(rows.next(), problems);
            }
            sheet.everyItemRead &= rows.faultyRows() == 0 && !rows.columns().isEmpty();
        }
        List<String> codes = sheet.items.stream().map(out -> out.item().value()).toList();
        if (!codes.isEmpty()) {
            problems.accept(Problem.info(Position.startOf(file.toString()), "LEFT_OUT")
                    .with("count", codes.size())
                    .with("codes", CatalogueSheet.firstOf(codes)));
        }
        return sheet;
    }

    /** What is left out. */
    List<LeftOut> items() {
        return List.copyOf(items);
    }

    /** The items it speaks of, those whose rows have other faults included. */
    Set<ItemCode> spokenOf() {
        return Set.copyOf(lines.keySet());
    }

    /** Whether it surely speaks of no other items; a row that could not be read might. */
    boolean isEveryItemRead() {
        return everyItemRead;
    }

    private void take(Row row, Consumer<Problem> problems) {
        Cell cell = row.cell("item");
        Optional<ItemCode> item = cell.as(ITEM, problems);
        Consumer<Problem> told = item.isEmpty() ? problems : problem -> problems.accept(problem.about(cell.text()));
        everyItemRead &= item.isPresent();
        item.ifPresent(code -> known(code, cell, told));
        Optional<String> redline = row.cell("redline").as(LeftOutSheet::redline, told);
        Optional<String> whyZh = row.cell("why_zh").as(CellKind.TEXT, told);
        Optional<String> whyEn = row.cell("why_en").as(CellKind.TEXT, told);
        if (item.isPresent() && redline.isPresent() && whyZh.isPresent() && whyEn.isPresent()) {
            items.add(new LeftOut(item.get(), redline.get(), whyZh.get(), whyEn.get()));
        }
    }

    private void known(ItemCode code, Cell cell, Consumer<Problem> told) {
        if (catalogue.lacks(code)) {
            told.accept(cell.error("UNKNOWN_ITEM").with("catalogue", catalogue.file()));
        }
        if (classified.contains(code)) {
            told.accept(cell.error("LEFT_OUT_AND_CLASSIFIED"));
        }
        Integer before = lines.putIfAbsent(code, cell.at().line());
        if (before != null) {
            told.accept(cell.error("DUPLICATE_ITEM").with("line", before));
        }
    }

    private static Optional<String> redline(Cell cell, Consumer<Problem> problems) {
        if (cell.isEmpty()) {
            problems.accept(Problem.error(cell.at(), "MISSING_VALUE"));
        } else if (!REDLINE.matcher(cell.text()).matches()) {
            problems.accept(cell.error("NOT_A_REDLINE"));
        } else {
            return Optional.of(cell.text());
        }
        return Optional.empty();
    }
}
