package io.github.governance4j.examples.county.claims;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.deeds.DeedCells;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Moments;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.claim.Declaration;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a row of {@code claims.csv} or {@code objections.csv} says, out of its cells (单元格). Every cell is read, however many are wrong. */
final class ClaimRow {
    private static final CellKind<CommandId> ID = CellKind.id(CommandId::new);
    private static final CellKind<StepId> STEP = CellKind.id(StepId::new);
    private static final Pattern BETWEEN = Pattern.compile("\\|");
    private static final int MOST_REFERENCE = 200;
    private static final int MOST_PERSONS = 20;
    /** In hundredths: more than nothing is spent. */
    private static final long LEAST_SPENT = 1;

    private static final CellKind<String> REFERENCE = (cell, tell) -> {
        if (cell.text().isBlank() || cell.text().length() > MOST_REFERENCE) {
            tell.accept(cell.error(cell.text().isBlank() ? "MISSING_VALUE" : "CELL_TOO_LONG")
                    .with("most", MOST_REFERENCE));
            return Optional.empty();
        }
        return Optional.of(cell.text());
    };

    private final ActRow<ClaimAction> row;
    private final Consumer<Problem> tell;
    private boolean isSound = true;

    ClaimRow(ActRow<ClaimAction> row, Consumer<Problem> tell) {
        this.row = row;
        this.tell = tell;
    }

    Optional<ClaimEntry> entry() {
        row.about().forEach((column, cell) -> {
            if (cell.isEmpty() && row.action().needs(column)) {
                isSound = false;
                tell.accept(Problem.error(cell.at(), "CELL_WANTED")
                        .with("found", column)
                        .with("action", row.action().word())
                        .with("keys", row.action().keys().told()));
            }
        });
        boolean declares = row.action() == ClaimAction.DECLARE;
        boolean declaresRow =
                declares && row.cell("item").isEmpty() && !row.cell("ref").isEmpty();
        Optional<CommandId> ref = maybe("ref", ID);
        Optional<Deed> deed = declares && !declaresRow
                ? heard(DeedCells.deed(row.cell("member"), row.cell("item"), row.cell("amount"), tell))
                : Optional.empty();
        Optional<Amount> amount = declares ? Optional.empty() : amount();
        AboutClaim about = new AboutClaim(
                listed("evidence", REFERENCE, Declaration.MOST_EXHIBITS),
                persons("family"),
                persons("together"),
                maybe("area", CellKind.id(AreaId::new)),
                declares ? Optional.empty() : maybe("member", Texts.PERSON),
                done(),
                maybe("step", STEP),
                reason());
        return isSound
                ? Optional.of(new ClaimEntry(
                        row.stream(), row.action(), row.stamp(), ref, deed, amount, about, row.content(), row.at()))
                : Optional.empty();
    }

    private Optional<Amount> amount() {
        Cell cell = row.cell("amount");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        long least = row.action() == ClaimAction.SPEND ? LEAST_SPENT : 0;
        return heard(DeedCells.amount(cell, least, tell));
    }

    private Optional<LocalDateTime> done() {
        Cell cell = row.cell("done");
        return cell.isEmpty() ? Optional.empty() : heard(Moments.in(cell, tell));
    }

    private Set<PersonId> persons(String column) {
        return new LinkedHashSet<>(listed(column, Texts.PERSON, MOST_PERSONS));
    }

    private String reason() {
        Cell cell = row.cell("reason");
        if (row.action() == ClaimAction.TAKE_BACK && cell.text().length() > LedgerCommand.Reverse.MOST_CHARACTERS) {
            isSound = false;
            tell.accept(cell.error("CELL_TOO_LONG").with("most", LedgerCommand.Reverse.MOST_CHARACTERS));
            return "";
        }
        return maybe("reason", Texts.SAID).orElse("");
    }

    private <T> List<T> listed(String column, CellKind<T> kind, int most) {
        Cell cell = row.cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        String[] parts = BETWEEN.split(cell.text(), -1);
        if (parts.length > most) {
            isSound = false;
            tell.accept(cell.error("TOO_MANY_NAMED").with("most", most));
            return List.of();
        }
        List<T> all = new ArrayList<>();
        for (String part : parts) {
            heard(new Cell(cell.at(), part).as(kind, tell)).ifPresent(all::add);
        }
        return all;
    }

    private <T> Optional<T> maybe(String column, CellKind<T> kind) {
        Cell cell = row.cell(column);
        return cell.isEmpty() ? Optional.empty() : heard(cell.as(kind, tell));
    }

    private <T> Optional<T> heard(Optional<T> value) {
        isSound &= value.isPresent();
        return value;
    }
}
