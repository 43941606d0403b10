package io.github.governance4j.examples.county.run;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A log of deeds as CSV (登记簿). A row that is malformed is told of and left out; the others stand.
 *
 * <p>Amounts are checked for being numbers of at most two decimals, and not below zero; no item of a fixed worth looks at them, which
 * is said once.
 */
final class DeedLog implements Closeable {
    private static final Columns COLUMNS = Columns.of(
                    "id", "account", "member", "item", "happened", "recorded", "amount", "evidence")
            .andOthers()
            .about("item")
            .atMostBytes(Long.MAX_VALUE);

    private static final CellKind<CommandId> ID = CellKind.id(DeedLog::hostId);
    private static final CellKind<StreamId> ACCOUNT = CellKind.id(StreamId::new);
    private static final CellKind<PersonId> MEMBER = CellKind.id(PersonId::new);
    private static final CellKind<ItemCode> ITEM = CellKind.id(ItemCode::new);

    private final CsvRows rows;
    private final Consumer<Problem> tell;
    private boolean toldOfAmounts;

    private DeedLog(CsvRows rows, Consumer<Problem> tell) {
        this.rows = rows;
        this.tell = tell;
    }

    static DeedLog open(Path file, Consumer<Problem> tell) {
        return new DeedLog(COLUMNS.open(file, tell), tell);
    }

    /** The next well-formed row, or empty at the end. */
    Optional<Entry> next() {
        Optional<Entry> entry = Optional.empty();
        while (entry.isEmpty() && rows.hasNext()) {
            entry = entry(rows.next());
        }
        return entry;
    }

    private Optional<Entry> entry(Row row) {
        // Every cell is read even if an earlier one is wrong: whoever mends the row wants to know all of it.
        Optional<CommandId> id = row.cell("id").as(ID, tell);
        Optional<StreamId> account = row.cell("account").as(ACCOUNT, tell);
        Optional<PersonId> member = row.cell("member").as(MEMBER, tell);
        Optional<ItemCode> item = row.cell("item").as(ITEM, tell);
        Optional<LocalDateTime> happened = row.cell("happened").as(CellKind.MOMENT, tell);
        Optional<LocalDateTime> recorded = row.cell("recorded").as(CellKind.MOMENT, tell);
        if (!isAmount(row.cell("amount"))
                || id.isEmpty()
                || account.isEmpty()
                || member.isEmpty()
                || item.isEmpty()
                || happened.isEmpty()
                || recorded.isEmpty()) {
            return Optional.empty();
        }
        // The log does not say who wrote it down: a deed counts as reported by whoever did it.
        Stamp stamp = new Stamp(id.get(), happened.get(), recorded.get(), new Actor.Party(member.get()));
        return Optional.of(new Entry(
                account.get(), new LedgerCommand.ScoreDeed(stamp, new Deed(item.get(), member.get())), row.at()));
    }

    private boolean isAmount(Cell cell) {
        if (cell.isEmpty()) {
            return true;
        }
        Optional<Points> amount = cell.as(CellKind.POINTS, tell);
        if (amount.isPresent() && amount.get().hundredths() < 0) {
            tell.accept(cell.error("NUMBER_OUT_OF_BOUNDS")
                    .with("least", "0")
                    .with("most", Plain.text(Points.ofHundredths(Long.MAX_VALUE))));
            return false;
        }
        if (amount.isPresent() && !toldOfAmounts) {
            toldOfAmounts = true;
            tell.accept(cell.warning("AMOUNT_NOT_USED"));
        }
        return amount.isPresent();
    }

    private static CommandId hostId(String text) {
        CommandId id = new CommandId(text);
        if (id.isReserved()) {
            throw new IllegalArgumentException("the library keeps ids like this for itself: " + text);
        }
        return id;
    }

    @Override
    public void close() {
        rows.close();
    }
}
