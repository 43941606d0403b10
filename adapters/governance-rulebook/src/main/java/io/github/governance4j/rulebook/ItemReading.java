package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads one row of a catalogue. What is wrong is an error; what is right but cannot be expressed is a warning that sets the item
 * aside, and its cells are kept as they are written.
 */
final class ItemReading {
    private static final CellKind<Direction> DIRECTION = CellKind.oneOf(Direction.values(), ItemReading::sign);
    static final String ALL = "ALL";

    private final Row row;
    private final Consumer<Problem> problems;
    private final List<String> setAside = new ArrayList<>();
    private boolean sound = true;
    private Optional<StepTitle> step = Optional.empty();
    private Optional<BandTitle> band = Optional.empty();

    private ItemReading(Row row, ItemCode code, Consumer<Problem> problems) {
        this.row = row;
        this.problems = problem -> problems.accept(problem.about(code.value()));
    }

    static Optional<ItemDraft> read(Row row, ItemCode code, Consumer<Problem> problems) {
        return new ItemReading(row, code, problems).read(code);
    }

    static String sign(Direction direction) {
        return direction == Direction.AWARD ? "+" : "-";
    }

    private Optional<ItemDraft> read(ItemCode code) {
        Optional<String> category = row.cell("category").as(CellKind.TEXT, problems);
        Optional<Direction> direction = row.cell("direction").as(DIRECTION, problems);
        Optional<String> title = row.cell("title_zh").as(CellKind.TEXT, problems);
        Optional<Stated> stated = stated();
        Optional<Per> per = unit();
        List<Cap> caps = CapText.read(row.cell("period_cap"), code, this::told);
        if (!sound || category.isEmpty() || direction.isEmpty() || title.isEmpty() || stated.isEmpty()) {
            return Optional.empty();
        }
        Optional<Worth> worth = per.flatMap(given -> worth(code, direction.get(), given, stated.get()));
        worth.ifPresent(one -> tellSmallCap(one, caps));
        Worth.AsWritten written = written();
        ItemRow read = new ItemRow(
                code,
                category.get(),
                title.get(),
                direction.get(),
                worth.orElse(written),
                per.orElse(Per.ACT),
                caps,
                row.cell("evidence").text(),
                List.of());
        return Optional.of(new ItemDraft(
                setAside.isEmpty() ? read : read.aside(written, List.copyOf(setAside)),
                written,
                row.cell("title_zh").at(),
                row.cell("period_cap").at(),
                setAside.isEmpty() ? step : Optional.empty(),
                setAside.isEmpty() ? band : Optional.empty(),
                stated.get().most()));
    }

    /** The numbers of the row, or empty if they are unsound. */
    private Optional<Stated> stated() {
        Cell least = row.cell("points_min");
        Cell most = row.cell("points_max");
        boolean leastIsAll = least.text().equals(ALL);
        boolean mostIsAll = most.text().equals(ALL);
        if (leastIsAll && mostIsAll) {
            return Optional.of(new Stated(true, Points.ZERO, Points.ZERO));
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
        if (from.get().compareTo(to.get()) > 0) {
            fault(least.error("POINTS_REVERSED").with("most", most.text()));
        } else if (!to.get().isPositive()) {
            fault(outOfBounds(least, "0.01"));
        } else {
            return Optional.of(new Stated(false, from.get(), to.get()));
        }
        return Optional.empty();
    }

    /** The worth of one act; empty if the row is set aside, or says it only together with other rows. */
    private Optional<Worth> worth(ItemCode code, Direction direction, Per per, Stated stated) {
        Cell least = row.cell("points_min");
        Cell unit = row.cell("unit");
        boolean isSeries = per.equals(Per.TOTAL) || per.equals(Per.AMOUNT);
        if (isSeries && direction == Direction.DEDUCTION) {
            return setAside(unit, "UNIT_NOT_EXPRESSIBLE");
        }
        if (stated.all()) {
            boolean canTakeAll =
                    direction == Direction.DEDUCTION && per.period().isEmpty();
            return canTakeAll ? Optional.of(new Worth.All()) : setAside(least, "WORTH_NOT_EXPRESSIBLE");
        }
        if (per.equals(Per.AMOUNT)) {
            return band(stated);
        }
        boolean isFixed = stated.least().equals(stated.most());
        if (per.equals(Per.TOTAL)) {
            return isFixed ? step(code, stated) : setAside(least, "WORTH_NOT_EXPRESSIBLE");
        }
        return Optional.of(isFixed ? new Worth.Fixed(stated.most()) : new Worth.Range(stated.least(), stated.most()));
    }

    private Optional<Worth> step(ItemCode code, Stated stated) {
        Cell title = row.cell("title_zh");
        step = StepTitle.read(title.text());
        return step.isEmpty()
                ? setAside(title, "WORTH_NOT_EXPRESSIBLE")
                : step.map(on -> new Worth.Step(new Series(code.value()), on.period(), on.threshold(), stated.most()));
    }

    // Steps of a scale are paid whole: the least is one step, or nothing.
    private Optional<Worth> band(Stated stated) {
        Cell title = row.cell("title_zh");
        band = BandTitle.read(title.text());
        if (band.isEmpty()) {
            return setAside(title, "WORTH_NOT_EXPRESSIBLE");
        }
        Points once = band.get().points();
        boolean leastIsOnce = stated.least().equals(once) || stated.least().equals(Points.ZERO);
        return leastIsOnce && once.compareTo(stated.most()) <= 0
                ? Optional.empty()
                : setAside(row.cell("points_min"), "WORTH_NOT_EXPRESSIBLE");
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

    private Optional<Per> unit() {
        Cell unit = row.cell("unit");
        if (unit.isEmpty()) {
            fault(Problem.error(unit.at(), "MISSING_VALUE"));
            return Optional.empty();
        }
        Optional<Per> per = UnitText.read(unit.text());
        if (per.isEmpty()) {
            setAside(unit, "UNIT_NOT_EXPRESSIBLE");
        }
        return per;
    }

    /** Such a cap cuts the very first act: it may be meant, but looks like a number of times. */
    private void tellSmallCap(Worth worth, List<Cap> caps) {
        Optional<Points> least = worth instanceof Worth.Fixed one
                ? Optional.of(one.points())
                : worth instanceof Worth.Range range ? Optional.of(range.least()) : Optional.empty();
        least.filter(points -> caps.stream().anyMatch(cap -> cap.most().compareTo(points) < 0))
                .ifPresent(points -> problems.accept(
                        row.cell("period_cap").warning("CAP_BELOW_ONE_ACT").with("worth", PlainNumber.print(points))));
    }

    private Worth.AsWritten written() {
        return new Worth.AsWritten(
                row.cell("points_min").text(),
                row.cell("points_max").text(),
                row.cell("unit").text(),
                row.cell("period_cap").text());
    }

    private void told(Problem problem) {
        if (problem.severity() == Severity.ERROR) {
            fault(problem);
        } else {
            setAside.add(problem.code());
            problems.accept(problem);
        }
    }

    private void fault(Problem problem) {
        sound = false;
        problems.accept(problem);
    }

    private Optional<Worth> setAside(Cell cell, String code) {
        setAside.add(code);
        problems.accept(cell.warning(code));
        return Optional.empty();
    }

    /**
     * The numbers of a row.
     *
     * @param all whether it takes all there is; then the numbers are zero
     * @param least the least points
     * @param most the most points
     */
    private record Stated(boolean all, Points least, Points most) {}
}
