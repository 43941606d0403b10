package io.github.governance4j.examples.county.statement;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.statement.Statement;
import io.github.governance4j.points.statement.StatementLine;
import io.github.governance4j.rulebook.csv.CsvPrinter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A passbook as CSV, one line an entry (存折表). */
final class StatementCsv {
    private static final String BETWEEN = ";";

    private StatementCsv() {}

    static void write(Statement statement, Writer to) throws IOException {
        CsvPrinter printer = CsvPrinter.to(to);
        printer.row("date", "item", "amount", "redeemable", "standing", "code", "remedy", "until", "where");
        for (StatementLine line : statement.lines()) {
            printer.row(row(line));
        }
        printer.flush();
    }

    private static List<String> row(StatementLine line) {
        return List.of(
                line.day().toString(),
                line.item().map(ItemCode::value).orElse(""),
                Plain.text(line.amount()),
                Plain.text(line.redeemable()),
                Plain.text(line.standing()),
                line.code(),
                line.remedies().stream().sorted().map(Remedy::name).collect(Collectors.joining(BETWEEN)),
                line.until().map(LocalDate::toString).orElse(""),
                line.where().stream().map(RoleId::value).collect(Collectors.joining(BETWEEN)));
    }
}
