package io.github.governance4j.examples.county.deeds;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What was done, out of the cells {@code item}, {@code member} and {@code amount} (事迹单元格). An {@code item} like {@code WD025;WD026}
 * names several items one deed fits; an amount is a number of at most two decimals, not below zero.
 */
final class DeedCells {
    private static final CellKind<PersonId> MEMBER = CellKind.id(PersonId::new);
    private static final CellKind<ItemCode> ITEM = CellKind.id(ItemCode::new);
    private static final String BETWEEN_ITEMS = ";";

    private DeedCells() {}

    /** The deed, or empty if {@code tell} heard why there is none. Every cell is read, whoever mends the row wants to know it all. */
    static Optional<Deed> deed(Row row, Consumer<Problem> tell) {
        Optional<PersonId> member = row.cell("member").as(MEMBER, tell);
        Optional<List<ItemCode>> items = items(row.cell("item"), tell);
        Optional<Optional<Points>> amount =
                row.has("amount") ? amount(row.cell("amount"), tell) : Optional.of(Optional.empty());
        if (member.isEmpty() || items.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deed(items.get().get(0), member.get()));
    }

    private static Optional<List<ItemCode>> items(Cell cell, Consumer<Problem> tell) {
        if (!cell.text().contains(BETWEEN_ITEMS)) {
            return cell.as(ITEM, tell).map(List::of);
        }
        List<ItemCode> items = new ArrayList<>();
        for (String code : cell.text().split(BETWEEN_ITEMS, -1)) {
            Optional<ItemCode> item = new Cell(cell.at(), code).as(ITEM, tell);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return Optional.of(items);
    }

    private static Optional<Optional<Points>> amount(Cell cell, Consumer<Problem> tell) {
        if (cell.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Optional<Points> amount = cell.as(CellKind.POINTS, tell);
        if (amount.isPresent() && amount.get().hundredths() < 0) {
            tell.accept(cell.error("NUMBER_OUT_OF_BOUNDS")
                    .with("least", "0")
                    .with("most", Points.ofHundredths(Long.MAX_VALUE).toString()));
            return Optional.empty();
        }
        return amount.map(Optional::of);
    }
}
