package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.FlowFault;
import io.github.governance4j.points.claim.flow.FlowId;
import io.github.governance4j.points.claim.flow.PostingRules;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A table of flows: one step a row, one flow for each name, rows in any order. */
final class FlowSheet {
    /** The most flows a table may have: 100 (ours). */
    static final int MOST_FLOWS = 100;

    static final Columns COLUMNS = Columns.of("flow", "order", "step", "kind", "source")
            .optional("title_zh", "direction", "revokers", "roles", "when", "differs_from", "silence")
            .about("flow");

    static final CellKind<FlowId> FLOW = CellKind.id(FlowId::new);
    private static final CellKind<Direction> DIRECTION =
            CellKind.oneOf(Direction.values(), direction -> direction == Direction.AWARD ? "+" : "-");

    private final Consumer<Problem> problems;
    private final ZoneId zone;
    private final Optional<PostingRules> posting;
    private final boolean isPostingRead;
    private final Map<FlowId, List<Row>> rows = new LinkedHashMap<>();
    private final Map<FlowId, Placed> flows = new LinkedHashMap<>();
    private boolean isEveryRowRead = true;

    private FlowSheet(ZoneId zone, Optional<PostingRules> posting, boolean isPostingRead, Consumer<Problem> problems) {
        this.zone = zone;
        this.posting = posting;
        this.isPostingRead = isPostingRead;
        this.problems = problems;
    }

    /**
     * A flow, and where its steps stand.
     *
     * @param flow the flow
     * @param rows its steps, in order
     */
    record Placed(Flow flow, List<StepRow> rows) {}

    /**
     * Reads a table.
     *
     * @param file the table
     * @param zone where limits read the clock
     * @param posting how something is put up, for every flow that does so; empty where nothing is said
     * @param isPostingRead whether that could be read
     * @param problems told of every fault
     */
    static FlowSheet read(
            Path file, ZoneId zone, Optional<PostingRules> posting, boolean isPostingRead, Consumer<Problem> problems) {
        FlowSheet sheet = new FlowSheet(zone, posting, isPostingRead, problems);
        try (CsvRows all = COLUMNS.open(file, problems)) {
            while (all.hasNext()) {
                sheet.take(all.next());
            }
            sheet.isEveryRowRead &= all.faultyRows() == 0 && !all.columns().isEmpty();
        }
        sheet.rows.forEach(sheet::flow);
        return sheet;
    }

    private void take(Row row) {
        Optional<FlowId> id = row.cell("flow").as(FLOW, problems);
        isEveryRowRead &= id.isPresent();
        if (id.isPresent() && !rows.containsKey(id.get()) && rows.size() == MOST_FLOWS) {
            problems.accept(row.cell("flow").error("TOO_MANY_ROWS").with("most", MOST_FLOWS));
            isEveryRowRead = false;
        } else {
            id.ifPresent(flow ->
                    rows.computeIfAbsent(flow, first -> new ArrayList<>()).add(row));
        }
    }

    private void flow(FlowId id, List<Row> all) {
        if (all.size() > Flow.MOST_STEPS) {
            problems.accept(all.get(Flow.MOST_STEPS)
                    .cell("step")
                    .error("TOO_MANY_STEPS")
                    .with("most", Flow.MOST_STEPS)
                    .about(id.value()));
            return;
        }
        Consumer<Problem> told = problem -> problems.accept(problem.about(id.value()));
        List<StepRow> steps = steps(all, zone, told);
        Optional<Stated> stated = stated(all, told);
        if (steps.size() < all.size() || stated.isEmpty()) {
            return;
        }
        steps.sort(Comparator.comparingInt(StepRow::order));
        boolean namesItsOwn = namesOnlyItsOwn(steps, told);
        boolean isSound = namesItsOwn;
        List<Step> bare = steps.stream().map(StepRow::step).toList();
        List<FlowFault> faults = Flow.faults(stated.get().direction(), bare, posting);
        // A row that could not be read may be the entry, and so on.
        for (FlowFault fault : faults) {
            isSound = false;
            boolean isTold = (fault == FlowFault.GOES_BACK && !namesItsOwn)
                    || (fault == FlowFault.POSTING_UNSAID && !isPostingRead);
            if (isEveryRowRead && !isTold) {
                told.accept(FlowProblems.of(fault, steps));
            }
        }
        if (isSound && isEveryRowRead) {
            boolean posts = bare.stream().anyMatch(step -> step.kind() == StepKind.POSTING);
            flows.put(
                    id,
                    new Placed(
                            new Flow(
                                    id,
                                    stated.get().title().orElse(id.value()),
                                    stated.get().direction(),
                                    bare,
                                    posting.filter(rules -> posts),
                                    stated.get().revokers()),
                            List.copyOf(steps)));
        }
    }

    private static List<StepRow> steps(List<Row> all, ZoneId zone, Consumer<Problem> told) {
        List<StepRow> steps = new ArrayList<>();
        Map<Integer, Row> orders = new HashMap<>();
        for (Row row : all) {
            StepRow.read(row, zone, told).ifPresent(step -> {
                Row before = orders.putIfAbsent(step.order(), row);
                if (before == null) {
                    steps.add(step);
                } else {
                    told.accept(row.cell("order")
                            .error("ORDER_STATED_TWICE")
                            .with("line", before.at().line()));
                }
            });
        }
        return steps;
    }

    /** What rows say of the flow as a whole: in one row, or the same in several. */
    private static Optional<Stated> stated(List<Row> all, Consumer<Problem> told) {
        Map<String, Cell> said = new HashMap<>();
        Stated stated = new Stated(Optional.empty(), Direction.AWARD, Set.of());
        boolean isSound = true;
        for (Row row : all) {
            for (String column : List.of("title_zh", "direction", "revokers")) {
                Cell cell = row.has(column) ? row.cell(column) : new Cell(row.at(), "");
                Cell before = cell.isEmpty() ? cell : said.putIfAbsent(column, cell);
                if (before != null && !before.text().equals(cell.text())) {
                    told.accept(cell.error("FLOW_SAID_TWO_WAYS")
                            .with("other", before.text())
                            .with("line", before.at().line()));
                    isSound = false;
                } else if (before == null) {
                    RowReading reading = new RowReading(row, told);
                    stated = stated.with(column, reading);
                    isSound &= reading.isSound();
                }
            }
        }
        return isSound ? Optional.of(stated) : Optional.empty();
    }

    private boolean namesOnlyItsOwn(List<StepRow> steps, Consumer<Problem> told) {
        Set<StepId> ids = steps.stream().map(row -> row.step().id()).collect(Collectors.toSet());
        ids.add(StepId.DECLARATION);
        boolean isSound = true;
        for (StepRow row : steps) {
            for (StepId other : row.step().differsFrom().orElse(Set.of())) {
                if (!ids.contains(other)) {
                    told.accept(StepRow.cell(row.row(), "differs_from")
                            .error("UNKNOWN_STEP")
                            .with("step", other.value()));
                    isSound = false;
                }
            }
            Optional<StepId> to = row.step().silence().to().filter(step -> !ids.contains(step));
            if (to.isPresent()) {
                told.accept(StepRow.cell(row.row(), "silence")
                        .error("UNKNOWN_STEP")
                        .with("step", to.get().value()));
                isSound = false;
            }
        }
        return isSound;
    }

    /** Whether every flow could be read. */
    boolean isWhole() {
        return isEveryRowRead && flows.size() == rows.size();
    }

    /** Whether the table surely has no such flow. */
    boolean lacks(FlowId id) {
        return isEveryRowRead && !rows.containsKey(id);
    }

    Map<FlowId, Placed> flows() {
        return flows;
    }

    /**
     * What is said of a flow as a whole.
     *
     * @param title its name for people
     * @param direction whether it is for awards or for deductions; awards unless said
     * @param revokers who may revoke a claim
     */
    private record Stated(Optional<String> title, Direction direction, Set<RoleId> revokers) {
        Stated with(String column, RowReading row) {
            return switch (column) {
                case "title_zh" -> new Stated(row.stated(column, CellKind.TEXT), direction, revokers);
                case "direction" ->
                    new Stated(title, row.stated(column, DIRECTION).orElse(direction), revokers);
                default -> new Stated(title, direction, row.several(column, StepRow.ROLE));
            };
        }
    }
}
