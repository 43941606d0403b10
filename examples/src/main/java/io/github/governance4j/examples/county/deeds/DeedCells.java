package io.github.governance4j.examples.county.deeds;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What was done, out of the cells {@code item}, {@code member} and {@code amount} (事迹单元格). An {@code item} like {@code WD025;WD026}
 * names several items one deed fits, the semicolon as a Chinese keyboard gives it or not; an amount is a number of at most two decimals, not below zero.
 */
public final class DeedCells {
    private static final CellKind<PersonId> MEMBER = CellKind.id(PersonId::new);
    private static final CellKind<ItemCode> ITEM = CellKind.id(ItemCode::new);
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("[;；]");
    private static final long HUNDREDTHS = 100;

    private DeedCells() {}

    static Optional<Deed> deed(Row row, Consumer<Problem> tell) {
        return deed(
                row.cell("member"),
                row.cell("item"),
                row.has("amount") ? row.cell("amount") : new Cell(row.at(), ""),
                tell);
    }

    /**
     * The deed some cells tell of. Every cell is read, whoever mends the row wants to know it all.
     *
     * @param who the cell {@code member}
     * @param what the cell {@code item}
     * @param howMuch the cell {@code amount}; may be empty
     * @param tell hears why there is none
     * @return the deed, or empty
     */
    public static Optional<Deed> deed(Cell who, Cell what, Cell howMuch, Consumer<Problem> tell) {
        Optional<PersonId> member = who.as(MEMBER, tell);
        Optional<List<ItemCode>> items = items(what, tell);
        boolean hasAmount = !howMuch.isEmpty();
        Optional<Amount> amount = hasAmount ? amount(howMuch, tell) : Optional.empty();
        if (member.isEmpty() || items.isEmpty() || (hasAmount && amount.isEmpty())) {
            return Optional.empty();
        }
        List<ItemCode> fits = items.get();
        return Optional.of(new Deed(fits.get(0), member.get(), amount, fits.subList(1, fits.size())));
    }

    private static Optional<List<ItemCode>> items(Cell cell, Consumer<Problem> tell) {
        if (cell.text().indexOf(';') < 0 && cell.text().indexOf('；') < 0) {
            return cell.as(ITEM, tell).map(List::of);
        }
        String[] codes = BETWEEN_ITEMS.split(cell.text(), -1);
        List<ItemCode> items = new ArrayList<>();
        for (String code : codes) {
            Optional<ItemCode> item = new Cell(cell.at(), code).as(ITEM, tell);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        if (items.size() > Deed.MOST_ITEMS || items.stream().distinct().count() < items.size()) {
            tell.accept(cell.error("ITEMS_NOT_UNDERSTOOD").with("most", Deed.MOST_ITEMS));
            return Optional.empty();
        }
        return Optional.of(items);
    }

    /**
     * {@return the amount a cell holds}
     *
     * @param cell the cell
     * @param tell hears why there is none
     */
    public static Optional<Amount> amount(Cell cell, Consumer<Problem> tell) {
        return amount(cell, 0, tell);
    }

    /**
     * {@return the amount a cell holds, if it is no less than another}
     *
     * @param cell the cell
     * @param least the smallest, included, in hundredths; 0 or more
     * @param tell hears why there is none
     */
    public static Optional<Amount> amount(Cell cell, long least, Consumer<Problem> tell) {
        return cell.as(CellKind.POINTS, tell).flatMap(number -> {
            if (number.hundredths() < least || number.hundredths() > Amount.MOST) {
                tell.accept(cell.error("NUMBER_OUT_OF_BOUNDS")
                        .with("least", new Amount(least).toString())
                        .with("most", Amount.MOST / HUNDREDTHS));
                return Optional.empty();
            }
            return Optional.of(new Amount(number.hundredths()));
        });
    }
}
