package io.github.governance4j.rulebook;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.review.CatalogueReview;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The file in which a named person says what each item of a catalogue is about. */
final class KindsSheet {
    static final Columns COLUMNS = Columns.of("item", "kind", "effect", "bearer", "by")
            .optional("on", "why")
            .about("item");

    private static final CellKind<ItemCode> ITEM = CellKind.id(ItemCode::new);
    private static final CellKind<DeedKind> KIND = CellKind.word(DeedKind.class);
    private static final CellKind<Effect> EFFECT = CellKind.word(Effect.class);
    private static final CellKind<Bearer> BEARER = CellKind.word(Bearer.class);
    private static final CellKind<PersonId> BY = CellKind.id(PersonId::new);

    private final CatalogueSheet catalogue;
    private final Set<ItemCode> deductions;
    private final Map<ItemCode, Classification> kinds = new HashMap<>();
    private final Map<ItemCode, Cell> cells = new LinkedHashMap<>();
    private boolean everyItemRead = true;

    private KindsSheet(CatalogueSheet catalogue) {
        this.catalogue = catalogue;
        this.deductions = catalogue.rows().stream()
                .filter(row -> row.direction() == Direction.DEDUCTION)
                .map(ItemRow::code)
                .collect(Collectors.toSet());
    }

    /** What stands in for a file nobody wrote. */
    static KindsSheet none() {
        return new KindsSheet(CatalogueSheet.unread());
    }

    static KindsSheet read(Path file, CatalogueSheet catalogue, Consumer<Problem> problems) {
        KindsSheet sheet = new KindsSheet(catalogue);
        try (CsvRows rows = COLUMNS.open(file, problems)) {
            while (rows.hasNext()) {
                sheet.take(rows.next(), problems);
            }
            sheet.everyItemRead &= rows.faultyRows() == 0 && !rows.columns().isEmpty();
        }
        return sheet;
    }

    /** The items it speaks of, those whose rows have other faults included. */
    Set<ItemCode> spokenOf() {
        return Set.copyOf(cells.keySet());
    }

    /** Whether it surely speaks of no other items; a row that could not be read might. */
    boolean isEveryItemRead() {
        return everyItemRead;
    }

    /** Who classified what. */
    Map<ItemCode, Classification> kinds() {
        return Map.copyOf(kinds);
    }

    /**
     * Tells of every classification that has no effect: of what is blocked, which nobody can put in force, and of what only an authority
     * may find as anything but an offence.
     */
    void tellWithoutEffect(CatalogueReview review, Consumer<Problem> problems) {
        cells.forEach((code, cell) -> {
            Classification as = kinds.get(code);
            if (review.isBlocked(code.value())) {
                problems.accept(cell.warning("BLOCKED_AND_CLASSIFIED").about(code.value()));
            } else if (as != null && as.kind() != DeedKind.OFFENCE && review.needsFinding(code.value())) {
                problems.accept(cell.warning("FINDING_NEEDED").about(code.value()));
            }
        });
    }

    private void take(Row row, Consumer<Problem> problems) {
        Cell cell = row.cell("item");
        Optional<ItemCode> item = cell.as(ITEM, problems);
        Consumer<Problem> told = item.isEmpty() ? problems : problem -> problems.accept(problem.about(cell.text()));
        everyItemRead &= item.isPresent();
        item.ifPresent(code -> known(code, cell, told));
        Optional<DeedKind> kind = row.cell("kind").as(KIND, told);
        Optional<Effect> effect = row.cell("effect").as(EFFECT, told);
        Optional<Bearer> bearer = row.cell("bearer").as(BEARER, told);
        Optional<PersonId> by = row.cell("by").as(BY, told);
        boolean isDated = row.has("on") && !row.cell("on").isEmpty();
        Optional<LocalDate> on = isDated ? row.cell("on").as(CellKind.DAY, told) : Optional.empty();
        if (item.isEmpty() || kind.isEmpty() || effect.isEmpty() || bearer.isEmpty() || by.isEmpty()) {
            return;
        }
        if (bearer.get() == Bearer.HOUSEHOLD && deductions.contains(item.get())) {
            told.accept(row.cell("bearer").error("COLLECTIVE_PENALTY"));
        }
        if (isForAnotherDirection(item.get(), kind.get())) {
            told.accept(row.cell("kind").warning("KIND_OF_ANOTHER_DIRECTION"));
        }
        String why = row.has("why") ? row.cell("why").text() : "";
        kinds.put(item.get(), new Classification(kind.get(), effect.get(), bearer.get(), by.get(), on, why));
    }

    // As Item.rewardsABreach and Item.punishesNoBreach have it: the item would never be in force, and nobody be told
    // why.
    private boolean isForAnotherDirection(ItemCode item, DeedKind kind) {
        boolean isBreach = kind == DeedKind.RULE_BREACH || kind == DeedKind.OFFENCE;
        // Of a row that could not be read nobody knows.
        return catalogue
                .direction(item)
                .filter(direction -> isBreach != (direction == Direction.DEDUCTION))
                .isPresent();
    }

    private void known(ItemCode code, Cell cell, Consumer<Problem> told) {
        if (catalogue.lacks(code)) {
            told.accept(cell.error("UNKNOWN_ITEM").with("catalogue", catalogue.file()));
        }
        Cell before = cells.putIfAbsent(code, cell);
        if (before != null) {
            told.accept(cell.error("DUPLICATE_ITEM").with("line", before.at().line()));
        }
    }
}
