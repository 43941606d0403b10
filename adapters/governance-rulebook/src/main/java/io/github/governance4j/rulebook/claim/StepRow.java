package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.claim.flow.Silence;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.points.claim.flow.When;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads one step of a flow. What {@link Step} would refuse is told at its cell.
 *
 * @param order where it stands in the flow
 * @param row where it stands in the table
 * @param step the step
 */
record StepRow(int order, Row row, Step step) {
    static final CellKind<RoleId> ROLE = CellKind.id(RoleId::new);
    private static final CellKind<StepId> STEP = CellKind.id(StepId::new);
    private static final CellKind<StepKind> KIND = CellKind.word(StepKind.class);
    private static final CellKind<Long> ORDER = CellKind.wholeNumber(1, 1000);
    private static final CellKind<Silence.Kind> SILENCE = CellKind.word(Silence.Kind.class);
    private static final CellKind<String> SOURCE = CellKind.TEXT;

    private static final String GOES_TO = "GOES_TO>";
    private static final String NOBODY = "NONE";

    static Optional<StepRow> read(Row cells, ZoneId zone, Consumer<Problem> problems) {
        RowReading row = new RowReading(cells, problems);
        Optional<Long> order = row.needed("order", ORDER);
        Optional<StepId> id = row.needed("step", STEP);
        Optional<StepKind> kind = row.needed("kind", KIND);
        Optional<String> source = row.needed("source", SOURCE);
        Set<RoleId> roles = row.several("roles", ROLE);
        Optional<When> within =
                row.stated("when", WhenCell.of(id.map(StepId::value).orElse(""), zone, source.orElse("")));
        Optional<Silence> silence = silence(cells, row);
        Optional<Set<StepId>> differsFrom = differsFrom(cells, row);
        if (source.filter(String::isBlank).isPresent()) {
            row.tell(Problem.error(cells.cell("source").at(), "MISSING_VALUE"));
        }
        if (!row.isSound() || order.isEmpty() || id.isEmpty() || kind.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        When when = within.orElseGet(When::atOnce);
        Silence stated = silence.orElseGet(() -> byItself(kind.get(), roles) ? Silence.PASSES : Silence.WAITS);
        fits(cells, row, kind.get(), roles, when, stated);
        if (!row.isSound()) {
            return Optional.empty();
        }
        Step.Builder step =
                Step.of(id.get(), kind.get(), when, source.get()).roles(roles).silence(stated);
        differsFrom.ifPresent(step::differsFrom);
        return Optional.of(new StepRow(order.get().intValue(), cells, step.build()));
    }

    private static boolean byItself(StepKind kind, Set<RoleId> roles) {
        return kind == StepKind.ENTRY && roles.isEmpty();
    }

    private static void fits(Row cells, RowReading row, StepKind kind, Set<RoleId> roles, When when, Silence silence) {
        boolean machine = kind == StepKind.PLACE;
        boolean byItself = byItself(kind, roles);
        if (machine != roles.isEmpty() && !byItself) {
            row.tell(cell(cells, "roles").error("ROLES_DO_NOT_FIT").with("kind", kind.name()));
        }
        if (when instanceof When.AtOnce && !machine && !byItself) {
            row.tell(cell(cells, "when").error("STEP_WITHOUT_TIME").with("kind", kind.name()));
        }
        boolean fits = switch (silence.kind()) {
            case PASSES -> kind.isDeciding() || kind == StepKind.ENTRY;
            case WAITS -> !byItself;
            case DECLINES, GOES_TO -> !byItself && !machine;
        };
        if (!fits) {
            row.tell(cell(cells, "silence").error("SILENCE_DOES_NOT_FIT").with("kind", kind.name()));
        }
    }

    private static Optional<Silence> silence(Row cells, RowReading row) {
        Optional<Cell> stated = stated(cells, "silence");
        if (stated.filter(cell -> cell.text().startsWith(GOES_TO)).isPresent()) {
            Cell cell = stated.get();
            return new Cell(cell.at(), cell.text().substring(GOES_TO.length()))
                    .as(STEP, row::tell)
                    .map(Silence::goesTo);
        }
        Optional<Silence.Kind> kind = row.stated("silence", SILENCE);
        if (kind.filter(one -> one == Silence.Kind.GOES_TO).isPresent()) {
            row.tell(cell(cells, "silence").error("NOT_A_WAY_ON"));
            return Optional.empty();
        }
        return kind.map(one -> new Silence(one, Optional.empty()));
    }

    // Empty: from everybody who acted before. NONE: from nobody.
    private static Optional<Set<StepId>> differsFrom(Row cells, RowReading row) {
        Optional<Cell> stated = stated(cells, "differs_from");
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(stated.get().text().equals(NOBODY) ? Set.of() : row.several("differs_from", STEP));
    }

    private static Optional<Cell> stated(Row cells, String column) {
        return cells.has(column) ? Optional.of(cells.cell(column)).filter(cell -> !cell.isEmpty()) : Optional.empty();
    }

    /** The cell of a column, or that of the step where the table has no such column. */
    static Cell cell(Row cells, String column) {
        return cells.cell(cells.has(column) ? column : "step");
    }
}
