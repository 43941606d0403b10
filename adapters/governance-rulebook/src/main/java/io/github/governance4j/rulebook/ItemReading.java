package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads one row of a catalogue. What is wrong is an error; what is right but cannot be expressed yet is a warning that sets the item
 * aside, and its cells are kept as they are written.
 */
final class ItemReading {
    private static final CellKind<Direction> DIRECTION = CellKind.oneOf(Direction.values(), ItemReading::sign);
    private static final String ONE_ACT = "次";
    private static final String ALL = "ALL";

    private final Row row;
    private final Consumer<Problem> problems;
    private final List<String> setAside = new ArrayList<>();
    private boolean sound = true;

    private ItemReading(Row row, ItemCode code, Consumer<Problem> problems) {
        this.row = row;
        this.problems = problem -> problems.accept(problem.about(code.value()));
    }

    static Optional<ItemRow> read(Row row, ItemCode code, Consumer<Problem> problems) {
        return new ItemReading(row, code, problems).read(code);
    }

    static String sign(Direction direction) {
        return direction == Direction.AWARD ? "+" : "-";
    }

    private Optional<ItemRow> read(ItemCode code) {
        Optional<String> category = row.cell("category").as(CellKind.TEXT, problems);
        Optional<Direction> direction = row.cell("direction").as(DIRECTION, problems);
        Optional<String> title = row.cell("title_zh").as(CellKind.TEXT, problems);
        Optional<Worth> fixed = fixed();
        unit();
        Optional<Cap> cap = cap(code);
        tellSmallCap(fixed, cap);
        if (!sound || category.isEmpty() || direction.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        Worth worth = setAside.isEmpty() ? fixed.orElseThrow() : asWritten();
        return Optional.of(new ItemRow(
                code,
                category.get(),
                title.get(),
                direction.get(),
                worth,
                cap,
                row.cell("evidence").text(),
                List.copyOf(setAside)));
    }

    /** The worth of one act, or empty if the row is unsound or set aside. */
    private Optional<Worth> fixed() {
        Cell least = row.cell("points_min");
        Cell most = row.cell("points_max");
        boolean leastIsAll = least.text().equals(ALL);
        boolean mostIsAll = most.text().equals(ALL);
        if (leastIsAll && mostIsAll) {
            setAside(least, "WORTH_NOT_EXPRESSIBLE");
            return Optional.empty();
        }
        Optional<Points> from = leastIsAll ? Optional.empty() : magnitude(least);
        Optional<Points> to = mostIsAll ? Optional.empty() : magnitude(most);
        if (from.isEmpty() || to.isEmpty()) {
            // Beside a sound number ALL makes no sense; beside a faulty one it is the other cell's fault.
            if (from.isPresent() && mostIsAll) {
                fault(most.error("NOT_A_NUMBER"));
            } else if (to.isPresent() && leastIsAll) {
                fault(least.error("NOT_A_NUMBER"));
            }
            return Optional.empty();
        }
        int order = from.get().compareTo(to.get());
        if (order > 0) {
            fault(least.error("POINTS_REVERSED").with("most", most.text()));
            return Optional.empty();
        }
        if (order < 0) {
            setAside(least, "WORTH_NOT_EXPRESSIBLE");
            return Optional.empty();
        }
        if (!from.get().isPositive()) {
            fault(outOfBounds(least, "0.01"));
            return Optional.empty();
        }
        return Optional.of(new Worth.Fixed(from.get()));
    }

    private Optional<Points> magnitude(Cell cell) {
        Optional<Points> points = cell.as(CellKind.POINTS, this::fault);
        if (points.isPresent() && (points.get().hundredths() < 0 || points.get().compareTo(Worth.MOST) > 0)) {
            fault(outOfBounds(cell, "0"));
            return Optional.empty();
        }
        return points;
    }

    private static Problem outOfBounds(Cell cell, String least) {
        return cell.error("NUMBER_OUT_OF_BOUNDS").with("least", least).with("most", PlainNumber.print(Worth.MOST));
    }

    private void unit() {
        Cell unit = row.cell("unit");
        if (unit.isEmpty()) {
            fault(Problem.error(unit.at(), "MISSING_VALUE"));
        } else if (!unit.text().equals(ONE_ACT)) {
            setAside(unit, "UNIT_NOT_EXPRESSIBLE");
        }
    }

    private Optional<Cap> cap(ItemCode code) {
        Cell cell = row.cell("period_cap");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Consumer<Problem> told = problem -> {
            if (problem.code().equals("CAP_NOT_UNDERSTOOD")) {
                setAside.add(problem.code());
                problems.accept(problem);
            } else {
                fault(problem);
            }
        };
        return CapText.read(cell, code, told);
    }

    /** Such a cap cuts the very first act: it may be meant, but looks like a number of times. */
    private void tellSmallCap(Optional<Worth> fixed, Optional<Cap> cap) {
        if (fixed.isPresent() && cap.isPresent() && fixed.get() instanceof Worth.Fixed one) {
            if (cap.get().most().compareTo(one.points()) < 0) {
                problems.accept(row.cell("period_cap")
                        .warning("CAP_BELOW_ONE_ACT")
                        .with("worth", PlainNumber.print(one.points())));
            }
        }
    }

    private Worth.AsWritten asWritten() {
        return new Worth.AsWritten(
                row.cell("points_min").text(),
                row.cell("points_max").text(),
                row.cell("unit").text(),
                row.cell("period_cap").text());
    }

    private void fault(Problem problem) {
        sound = false;
        problems.accept(problem);
    }

    private void setAside(Cell cell, String code) {
        setAside.add(code);
        problems.accept(cell.warning(code));
    }
}
