package io.github.governance4j.rulebook.matter;

import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.matter.Categories;
import io.github.governance4j.core.matter.Route;
import io.github.governance4j.core.matter.RoutingRow;
import io.github.governance4j.core.matter.RoutingTable;
import io.github.governance4j.core.matter.Size;
import io.github.governance4j.core.matter.TriageRow;
import io.github.governance4j.core.matter.TriageTable;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.Points;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.place.RowReading;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The tables that say how big a matter is and where it goes. */
public final class MatterSheets {
    /** The columns of the triage table. */
    public static final Columns TRIAGE =
            Columns.of("size").optional("category", "people_min", "money_min", "several_areas");
    /** The columns of the routing table. */
    public static final Columns ROUTING =
            Columns.of("ladder", "role").optional("category", "area", "size", "precedence", "department", "level");

    /** The most people or precedence a row may state. */
    private static final long MOST = 1_000_000_000;

    private static final CellKind<Size> SIZE = CellKind.word(Size.class);
    private static final CellKind<LadderId> LADDER = CellKind.id(LadderId::new);
    private static final CellKind<RoleId> ROLE = CellKind.id(RoleId::new);
    private static final CellKind<AreaId> AREA = CellKind.id(AreaId::new);
    private static final CellKind<BodyId> BODY = CellKind.id(BodyId::new);
    private static final CellKind<LevelId> LEVEL = CellKind.id(LevelId::new);
    private static final CellKind<Long> PEOPLE = CellKind.wholeNumber(1, MOST);
    private static final CellKind<Long> PRECEDENCE = CellKind.wholeNumber(0, MOST);

    private final Categories categories;
    private final Known known;

    private MatterSheets(Categories categories, Known known) {
        this.categories = categories;
        this.known = known;
    }

    /**
     * {@return the triage table, or empty if a problem was told}
     *
     * @param file the table
     * @param categories the kinds of matters
     * @param problems told of every fault, gap and overlap
     */
    public static Optional<TriageTable> triage(Path file, Categories categories, Consumer<Problem> problems) {
        MatterSheets sheets =
                new MatterSheets(categories, new Known(Optional.empty(), Optional.empty(), Optional.empty()));
        FallbackRows<TriageRow> rows =
                FallbackRows.read(file, TRIAGE, sheets::triageRow, TriageRow::asksForNothing, problems);
        if (!rows.isSound()) {
            return Optional.empty();
        }
        TriageTable table =
                TriageTable.of(categories, rows.rows(), rows.fallback().size());
        rows.tell(table.overlaps());
        rows.tell("TRIAGE_GAPS", table.gaps().stream().map(CategoryId::value).toList());
        return Optional.of(table);
    }

    /**
     * {@return the routing table, or empty if a problem was told}
     *
     * @param file the table
     * @param categories the kinds of matters
     * @param known the ladders and the place
     * @param problems told of every fault, gap and overlap
     */
    public static Optional<RoutingTable> routing(
            Path file, Categories categories, Known known, Consumer<Problem> problems) {
        MatterSheets sheets = new MatterSheets(categories, known);
        FallbackRows<RoutingRow> rows =
                FallbackRows.read(file, ROUTING, sheets::routingRow, RoutingRow::asksForNothing, problems);
        if (!rows.isSound()) {
            return Optional.empty();
        }
        RoutingTable table =
                RoutingTable.of(categories, rows.rows(), rows.fallback().route());
        rows.tell(table.overlaps());
        RoutingReview.tell(table, known, rows);
        return Optional.of(table);
    }

    private Optional<TriageRow> triageRow(RowReading row) {
        Optional<Size> size = row.needed("size", SIZE);
        TriageRow.Builder triage = TriageRow.of(size.orElse(Size.SMALL)).category(category(row));
        row.stated("people_min", PEOPLE).ifPresent(triage::peopleAtLeast);
        row.stated("money_min", MatterSheets::money).ifPresent(triage::moneyAtLeast);
        row.stated("several_areas", CellKind.FLAG).ifPresent(triage::severalAreas);
        return row.isSound() ? Optional.of(triage.build()) : Optional.empty();
    }

    // Money is yuan with at most two decimals, as points are; so is what can be wrong with it.
    private static Optional<Long> money(Cell cell, Consumer<Problem> problems) {
        Optional<Points> yuan = cell.as(CellKind.POINTS, problems);
        if (yuan.isPresent() && !yuan.get().isPositive()) {
            problems.accept(
                    cell.error("NUMBER_OUT_OF_BOUNDS").with("least", "0.01").with("most", Long.MAX_VALUE / 100));
            return Optional.empty();
        }
        return yuan.map(Points::hundredths);
    }

    private Optional<RoutingRow> routingRow(RowReading row) {
        Optional<LadderId> ladder = row.needed("ladder", known(LADDER, known::lacks, "UNKNOWN_LADDER"));
        Optional<RoleId> role = row.needed("role", ROLE);
        Optional<CategoryId> category = category(row);
        Optional<AreaId> area = row.stated("area", known(AREA, known::lacks, "UNKNOWN_AREA"));
        Optional<Size> size = row.stated("size", SIZE);
        Optional<Long> precedence = row.stated("precedence", PRECEDENCE);
        Optional<BodyId> department = row.stated("department", known(BODY, known::lacks, "UNKNOWN_BODY"));
        Optional<LevelId> level = row.stated("level", known(LEVEL, known::lacks, "UNKNOWN_LEVEL"));
        return !row.isSound() || ladder.isEmpty() || role.isEmpty()
                ? Optional.empty()
                : Optional.of(RoutingRow.of(category, area, size, Route.of(ladder.get(), department, role.get(), level))
                        .withPrecedence(precedence.orElse(0L).intValue()));
    }

    private Optional<CategoryId> category(RowReading row) {
        return row.stated(
                "category",
                known(CategorySheet.CATEGORY, id -> categories.category(id).isEmpty(), "UNKNOWN_CATEGORY"));
    }

    /** A kind of cell whose value must be one that is known. */
    static <T> CellKind<T> known(CellKind<T> kind, Predicate<T> lacks, String code) {
        return (cell, problems) -> {
            Optional<T> value = cell.as(kind, problems);
            if (value.isPresent() && lacks.test(value.get())) {
                problems.accept(cell.error(code));
                return Optional.empty();
            }
            return value;
        };
    }
}
