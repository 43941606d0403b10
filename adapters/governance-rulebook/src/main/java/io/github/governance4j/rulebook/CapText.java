package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cell that states a cap, such as {@code 3/年}: so many points in one period, for the item alone. */
final class CapText {
    private static final Map<String, PeriodKind> PERIODS = Map.of(
            "月", PeriodKind.MONTH,
            "季", PeriodKind.QUARTER,
            "半年", PeriodKind.HALF_YEAR,
            "年", PeriodKind.YEAR,
            "终身", PeriodKind.LIFE);
    private static final Pattern FORM = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)/(月|季|半年|年|终身)");

    private CapText() {}

    /** The cap, or empty if the text is not understood or (then {@code problems} is told) its number cannot be. */
    static Optional<Cap> read(Cell cell, ItemCode item, Consumer<Problem> problems) {
        Matcher found = FORM.matcher(cell.text());
        if (!found.matches()) {
            problems.accept(cell.warning("CAP_NOT_UNDERSTOOD"));
            return Optional.empty();
        }
        Optional<Points> most = new Cell(cell.at(), found.group(1)).as(CellKind.POINTS, problems);
        // Understood, and wrong: a cap that lets nothing count, or more than any item can be worth.
        if (most.isPresent() && (!most.get().isPositive() || most.get().compareTo(Worth.MOST) > 0)) {
            problems.accept(cell.error("NUMBER_OUT_OF_BOUNDS")
                    .with("least", "0.01")
                    .with("most", PlainNumber.print(Worth.MOST)));
            return Optional.empty();
        }
        // A cap nobody said is shared is the item's own.
        CapGroup group = new CapGroup(item.value());
        return most.map(points -> new Cap(group, points, periodOf(found.group(2))));
    }

    /** The text that reads back as {@code cap}. */
    static String print(Cap cap) {
        return PlainNumber.print(cap.most()) + "/" + wordFor(cap.period());
    }

    private static PeriodKind periodOf(String word) {
        return Optional.ofNullable(PERIODS.get(word)).orElseThrow();
    }

    private static String wordFor(PeriodKind period) {
        return PERIODS.entrySet().stream()
                .filter(entry -> entry.getValue() == period)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a catalogue has no word for a cap per " + period));
    }
}
