package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.review.ReviewList;
import io.github.governance4j.rulebook.review.SettingCells;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settings of points schemes as CSV (积分制参数表): one scheme a row, in the columns {@code
 * place,account_unit,base_points,base_redeemable,yuan_per_point,settlement,reset_or_carry,approval_flow_zh,thresholds_zh,other,source,status,trust},
 * in any order; others may be there too. What a scheme does with points is written there in free words: which thresholds stop what, who
 * answers for whom, what is posted. Nothing of it is ever in force; it is reviewed.
 */
public final class SchemesCsv {
    /** The column that says which scheme a row is about. */
    private static final String PLACE = "place";

    /** The columns that must be there and hold words. */
    private static final List<String> WORDS =
            List.of("account_unit", "settlement", "reset_or_carry", "approval_flow_zh", "thresholds_zh", "other");

    /** What says where the words come from is not among them. */
    private static final List<String> ABOUT_THE_ROW = List.of(PLACE, "source", "status", "trust");

    /** The columns; those that hold no rules may be left out. */
    public static final Columns COLUMNS = Columns.of(
                    "place",
                    "account_unit",
                    "settlement",
                    "reset_or_carry",
                    "approval_flow_zh",
                    "thresholds_zh",
                    "other")
            .optional("base_points", "base_redeemable", "yuan_per_point", "source", "status", "trust")
            .andOthers()
            .about(PLACE);

    private SchemesCsv() {}

    /**
     * {@return whether a header is that of such a table, and of no catalogue: it has a place, and one of the columns that hold words} What it
     * then lacks is told on reading.
     *
     * @param columns the names in the header
     */
    public static boolean isHeader(List<String> columns) {
        return columns.contains(PLACE) && columns.stream().anyMatch(WORDS::contains);
    }

    /**
     * Reads the settings, and reviews what they say. The item of a problem is the place.
     *
     * @param file the table
     * @return every cell that holds words, with the place as its code and its column as its heading, or every fault in the table's form; and
     *     the review
     */
    public static Checked<List<RuleText>> check(Path file) {
        Faults faults = Faults.in(file.toString());
        ReviewList review = new ReviewList(file.toString());
        List<RuleText> settings = new ArrayList<>();
        try (CsvRows rows = COLUMNS.open(file, faults::add)) {
            while (rows.hasNext()) {
                Row row = rows.next();
                Optional<String> place = row.cell(PLACE).as(CellKind.TEXT, faults::add);
                for (String column : rows.columns()) {
                    if (!ABOUT_THE_ROW.contains(column) && !row.cell(column).isEmpty()) {
                        settings.add(SettingCells.read(row.cell(column), place, column, review::add));
                    }
                }
            }
        }
        return new Checked<>(faults.reading(() -> List.copyOf(settings)), review.problems());
    }
}
