package io.github.governance4j.rulebook;

import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.core.rulebook.Magnitude;
import io.github.governance4j.core.rulebook.Sign;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.review.PlacedRule;
import java.util.Optional;

/**
 * The words of a row, for a review. What is wrong with the row's numbers keeps nobody from reading its words, and is told elsewhere.
 */
final class ItemWords {
    private ItemWords() {}

    static PlacedRule read(Row row, ItemCode code) {
        Cell title = row.cell("title_zh");
        return new PlacedRule(
                RuleText.builder()
                        .code(code.value())
                        .title(title.text())
                        .category(row.cell("category").text())
                        .sign(sign(row.cell("direction")))
                        .magnitude(magnitude(row))
                        .unit(row.cell("unit").text())
                        .evidence(row.cell("evidence").text())
                        .build(),
                title.at());
    }

    private static Sign sign(Cell cell) {
        if (cell.text().equals(ItemReading.sign(Direction.AWARD))) {
            return Sign.AWARD;
        }
        return cell.text().equals(ItemReading.sign(Direction.DEDUCTION)) ? Sign.DEDUCTION : Sign.UNSAID;
    }

    private static Optional<Magnitude> magnitude(Row row) {
        Cell most = row.cell("points_max");
        return most.text().equals(ItemReading.ALL)
                ? Optional.of(Magnitude.EVERYTHING)
                : most.as(CellKind.POINTS, untold -> {})
                        .filter(points -> points.hundredths() >= 0 && points.compareTo(Worth.MOST) <= 0)
                        .map(Points::hundredths)
                        .map(Magnitude::of);
    }
}
