package io.github.governance4j.examples.county.run;

import io.github.governance4j.rulebook.csv.CsvPrinter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.List;

/**
 * {@code decisions.csv}: one row for each decision, in the order they were made (决定清单). {@code due} is when the account next has
 * something to do by itself, after this decision.
 */
final class DecisionsCsv {
    private DecisionsCsv() {}

    static void write(List<Judged> judged, Writer to) throws IOException {
        CsvPrinter printer = CsvPrinter.to(to);
        printer.row("id", "stream", "item", "outcome", "code", "granted", "lost", "due");
        for (Judged one : judged) {
            printer.row(
                    one.entry().id(),
                    one.entry().account().value(),
                    one.entry().item(),
                    one.verdict().word(),
                    one.code(),
                    Plain.text(one.granted()),
                    Plain.text(one.lost()),
                    one.due().map(LocalDateTime::toString).orElse(""));
        }
        printer.flush();
    }
}
