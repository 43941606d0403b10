package io.github.governance4j.examples.county.hazards;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.log.ActLog;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.LogForm;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The log of hazards, {@code hazards.csv} (隐患登记簿): a log of acts whose stream is a hazard or a warning. */
public final class HazardLog {
    /** What it looks like. */
    public static final LogForm FORM = LogForm.of("hazard", "category", "area");

    private HazardLog() {}

    /**
     * Opens a log. One that is missing or cannot be read has no rows, and {@code tell} hears why.
     *
     * @param file the log
     * @param known what it may name
     * @param tell hears of every fault, also while rows are read
     * @return the log; to be closed
     */
    public static ActLog<HazardEntry> open(Path file, Known known, Consumer<Problem> tell) {
        return ActLog.open(FORM, HazardAction.values(), (row, told) -> entry(row, known, told), List.of(file), tell);
    }

    /**
     * What becomes of a row.
     *
     * @param row the row
     * @param known what it may name
     * @param tell hears why nothing does
     * @return it, or empty
     */
    public static Optional<HazardEntry> entry(ActRow<HazardAction> row, Known known, Consumer<Problem> tell) {
        Optional<CategoryId> category = maybe(row, row.cell("category"), known.category(), tell);
        Optional<AreaId> area = maybe(row, row.cell("area"), known.area(), tell);
        Optional<Asked> command = row.action().isAboutWarning()
                ? new WarningRow(row, category, area, tell).command()
                : new TierRow(row, area, known, tell).command();
        return command.map(asked -> new HazardEntry(
                row.stream(), row.action(), row.stamp(), asked, category, area, row.content(), row.at()));
    }

    private static <T> Optional<T> maybe(
            ActRow<HazardAction> row, Cell cell, CellKind<T> kind, Consumer<Problem> tell) {
        return cell.isEmpty() ? Optional.empty() : row.detail().heard(cell.as(kind, tell));
    }
}
