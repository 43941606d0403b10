package io.github.governance4j.rulebook.review;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table of what a scheme says besides its items, in free words: thresholds, lists, boards, who answers for whom. Nothing of it is ever in
 * force; it is there to be reviewed.
 */
public final class SettingsSheet {
    /** The columns. */
    public static final Columns COLUMNS = Columns.of("setting", "text_zh").about("setting");

    private SettingsSheet() {}

    /**
     * Reads and reviews a table.
     *
     * @param file the table
     * @param problems told of every fault in its form
     * @param review told of every line a setting crosses; the item is the setting
     */
    public static void read(Path file, Consumer<Problem> problems, Consumer<Problem> review) {
        try (CsvRows rows = COLUMNS.open(file, problems)) {
            while (rows.hasNext()) {
                Row row = rows.next();
                Optional<String> setting = row.cell("setting").as(CellKind.TEXT, problems);
                Cell text = row.cell("text_zh");
                if (text.as(CellKind.TEXT, problems).isPresent()) {
                    SettingCells.read(text, setting, "", review);
                }
            }
        }
    }
}
