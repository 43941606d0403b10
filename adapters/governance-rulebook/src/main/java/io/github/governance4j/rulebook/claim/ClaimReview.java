package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.FlowId;
import io.github.governance4j.points.claim.flow.Quota;
import io.github.governance4j.points.claim.flow.QuotaId;
import io.github.governance4j.points.claim.flow.Route;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Holds the tables of claims against each other, the catalogue and the place. */
final class ClaimReview {
    private final ClaimAround around;
    private final Consumer<Problem> problems;
    private final Map<RoleId, Cell> roles = new TreeMap<>();

    ClaimReview(ClaimAround around, Consumer<Problem> problems) {
        this.around = around;
        this.problems = problems;
    }

    /** What routes name must be there, and be for the same direction. Answers whether nothing was wrong. */
    boolean routes(RouteSheet routes, FlowSheet flows) {
        boolean isSound = true;
        Set<FlowId> taken = new HashSet<>();
        List<RouteSheet.Placed> before = new ArrayList<>();
        for (RouteSheet.Placed placed : routes.routes()) {
            Route route = placed.route();
            Row row = placed.row();
            taken.add(route.flow());
            if (flows.lacks(route.flow())) {
                problems.accept(row.cell("flow").error("UNKNOWN_FLOW"));
                isSound = false;
            }
            isSound &= itemsAreThere(route.items(), row, route.flow().value());
            Optional<Flow> flow =
                    Optional.ofNullable(flows.flows().get(route.flow())).map(FlowSheet.Placed::flow);
            isSound &= flow.isEmpty() || goesWith(flow.get(), route, row);
            before.stream()
                    .filter(earlier -> speaksFirst(earlier.route(), route)
                            && flow.isPresent()
                            && direction(flows, earlier.route()).equals(flow.map(Flow::direction)))
                    .findFirst()
                    .ifPresent(earlier -> problems.accept(row.cell("flow")
                            .warning("ROW_NEVER_SPEAKS")
                            .with("line", earlier.row().at().line())));
            before.add(placed);
            route.declarers().forEach(role -> roles.putIfAbsent(role, cell(row, "declarers", role)));
        }
        if (routes.isWhole()) {
            flows.flows().forEach((id, flow) -> {
                if (!taken.contains(id)) {
                    problems.accept(flow.rows().get(0).row().cell("flow").warning("FLOW_NEVER_TAKEN"));
                }
            });
        }
        return isSound;
    }

    private boolean goesWith(Flow flow, Route route, Row row) {
        boolean isSound = true;
        if (flow.direction() == Direction.DEDUCTION && route.declarers().isEmpty()) {
            problems.accept(row.cell("flow").error("DEDUCTION_BY_RESIDENTS"));
            isSound = false;
        }
        for (DeedKind kind : route.kinds()) {
            boolean isBreach = kind == DeedKind.RULE_BREACH || kind == DeedKind.OFFENCE;
            if (isBreach != (flow.direction() == Direction.DEDUCTION)) {
                problems.accept(new Cell(row.cell("kinds").at(), kind.name())
                        .error("ROUTE_OF_ANOTHER_DIRECTION")
                        .with("flow", flow.id().value()));
                isSound = false;
            }
        }
        for (ItemCode item : route.items()) {
            if (around.items()
                    .direction(item)
                    .filter(one -> one != flow.direction())
                    .isPresent()) {
                problems.accept(new Cell(row.cell("items").at(), item.value())
                        .error("ROUTE_OF_ANOTHER_DIRECTION")
                        .with("flow", flow.id().value())
                        .about(item.value()));
                isSound = false;
            }
        }
        return isSound;
    }

    /** Whether a row never speaks, because of an earlier one that fits whatever it fits. */
    private static boolean speaksFirst(Route earlier, Route later) {
        // A route without declarers is for residents, and for nobody else.
        boolean forAllOfThem = later.declarers().isEmpty()
                ? earlier.declarers().isEmpty()
                : earlier.declarers().containsAll(later.declarers());
        return forAllOfThem && covers(earlier.kinds(), later.kinds()) && covers(earlier.items(), later.items());
    }

    // Routes about different directions do not stand in each other's way.
    private static Optional<Direction> direction(FlowSheet flows, Route route) {
        return Optional.ofNullable(flows.flows().get(route.flow()))
                .map(placed -> placed.flow().direction());
    }

    private static <T> boolean covers(Set<T> earlier, Set<T> later) {
        return earlier.isEmpty() || (!later.isEmpty() && earlier.containsAll(later));
    }

    /** What quotas name must be there, and an item has one quota at most. */
    void quotas(Table<QuotaId, Quota> quotas, FlowSheet flows) {
        Map<ItemCode, Integer> lines = new HashMap<>();
        boolean asks = flows.flows().values().stream()
                .flatMap(flow -> flow.flow().steps().stream())
                .anyMatch(step -> step.kind() == StepKind.PLACE);
        for (Table.Entry<Quota> entry : quotas.entries()) {
            Quota quota = entry.value();
            for (ItemCode item : quota.items()) {
                Cell cell = new Cell(entry.cell("items").at(), item.value());
                if (around.items().lacks(item)) {
                    quotas.tell(unknown(cell, quota.id().value()));
                }
                Integer before = lines.putIfAbsent(item, entry.row().at().line());
                if (before != null) {
                    quotas.tell(cell.error("ITEM_IN_TWO_QUOTAS")
                            .with("line", before)
                            .about(quota.id().value()));
                }
            }
            quota.per()
                    .filter(around::lacks)
                    .ifPresent(level -> quotas.tell(entry.cell("per")
                            .error("UNKNOWN_LEVEL")
                            .about(quota.id().value())));
            if (!asks && flows.isWhole()) {
                problems.accept(entry.cell("quota")
                        .warning("QUOTA_NEVER_ASKED")
                        .about(quota.id().value()));
            }
        }
    }

    /** Where flows name roles. */
    void flows(FlowSheet flows) {
        flows.flows().values().forEach(placed -> {
            placed.rows()
                    .forEach(row -> row.step()
                            .roles()
                            .forEach(role -> roles.putIfAbsent(role, cell(row.row(), "roles", role))));
            placed.flow()
                    .revokers()
                    .forEach(role ->
                            roles.putIfAbsent(role, cell(placed.rows().get(0).row(), "revokers", role)));
        });
    }

    /** Somebody should hold each role that is named, those that answer objections among them. */
    void roles(ObjectionFields.Read objections) {
        objections.roles().forEach(roles::putIfAbsent);
        roles.forEach((role, cell) -> {
            if (around.nobodyHolds(role)) {
                problems.accept(cell.warning("ROLE_NOT_HELD"));
            }
        });
    }

    private boolean itemsAreThere(Set<ItemCode> items, Row row, String flow) {
        boolean isSound = true;
        for (ItemCode item : items) {
            if (around.items().lacks(item)) {
                problems.accept(unknown(new Cell(row.cell("items").at(), item.value()), flow));
                isSound = false;
            }
        }
        return isSound;
    }

    private Problem unknown(Cell cell, String about) {
        return cell.error("UNKNOWN_ITEM")
                .with("catalogue", around.items().file())
                .about(about);
    }

    private static Cell cell(Row row, String column, RoleId role) {
        return new Cell(row.cell(column).at(), role.value());
    }
}
