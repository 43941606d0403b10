package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.claim.flow.FlowId;
import io.github.governance4j.points.claim.flow.Route;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A table of which claim takes which flow: the first row that fits. */
final class RouteSheet {
    /** The most rows: 1,000 (ours). */
    static final int MOST_ROWS = 1_000;

    static final Columns COLUMNS =
            Columns.of("flow").optional("declarers", "kinds", "items").about("flow");

    static final CellKind<ItemCode> ITEM = CellKind.id(ItemCode::new);
    private static final CellKind<DeedKind> KIND = CellKind.word(DeedKind.class);

    private final List<Placed> routes = new ArrayList<>();
    private boolean isWhole = true;

    private RouteSheet() {}

    /**
     * A route, and where it stands.
     *
     * @param route the route
     * @param row the row
     */
    record Placed(Route route, Row row) {}

    static RouteSheet read(Path file, Consumer<Problem> problems) {
        RouteSheet sheet = new RouteSheet();
        try (CsvRows rows = COLUMNS.open(file, problems)) {
            while (rows.hasNext()) {
                Row row = rows.next();
                if (sheet.routes.size() == MOST_ROWS) {
                    problems.accept(row.cell("flow").error("TOO_MANY_ROWS").with("most", MOST_ROWS));
                    sheet.isWhole = false;
                    break;
                }
                Optional<Placed> route = route(row, problems);
                sheet.isWhole &= route.isPresent();
                route.ifPresent(sheet.routes::add);
            }
            sheet.isWhole &= rows.faultyRows() == 0 && !rows.columns().isEmpty();
        }
        return sheet;
    }

    private static Optional<Placed> route(Row cells, Consumer<Problem> problems) {
        RowReading row = new RowReading(cells, problems);
        Optional<FlowId> flow = row.needed("flow", FlowSheet.FLOW);
        Set<RoleId> declarers = row.several("declarers", StepRow.ROLE);
        Set<DeedKind> kinds = row.several("kinds", KIND);
        Set<ItemCode> items = row.several("items", ITEM);
        return flow.filter(read -> row.isSound()).map(id -> new Placed(new Route(declarers, kinds, items, id), cells));
    }

    boolean isWhole() {
        return isWhole;
    }

    List<Placed> routes() {
        return routes;
    }
}
