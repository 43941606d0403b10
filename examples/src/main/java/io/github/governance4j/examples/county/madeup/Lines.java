package io.github.governance4j.examples.county.madeup;

import io.github.governance4j.examples.county.log.LogForm;
import io.github.governance4j.examples.county.log.Verb;
import io.github.governance4j.rulebook.csv.CsvPrinter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/** The rows of a made-up log, put in the order they were recorded and written down (生成登记簿). */
public final class Lines {
    private static final int THOUSAND = 1000;
    private static final int REPEATED = 5;
    private static final int LATEST_REPEAT_DAYS = 4;

    private final List<Line> lines = new ArrayList<>();

    /** None yet. */
    public Lines() {}

    /**
     * Adds rows.
     *
     * @param more rows of one stream
     */
    public void add(List<Line> more) {
        lines.addAll(more);
    }

    /**
     * Writes the log: in the order rows were recorded; some are there twice, and what would be recorded later than the end is not there.
     *
     * @param form what the log looks like
     * @param end the first moment after the last record
     * @param chance which rows are there twice
     * @param files where to, by what was asked; the same for all actions of one file
     * @return how many rows it has
     * @throws IOException if it cannot be written
     */
    public long write(LogForm form, LocalDateTime end, SplittableRandom chance, Function<Verb, Writer> files)
            throws IOException {
        lines.removeIf(line -> !line.recorded().isBefore(end));
        lines.sort(
                Comparator.comparing(Line::recorded).thenComparing(Line::stream).thenComparing(Line::happened));
        int width = Math.max(5, Integer.toString(lines.size()).length());
        List<Numbered> rows = new ArrayList<>();
        for (Line line : lines) {
            String id = String.format("A%0" + width + "d", rows.size() + 1);
            rows.add(new Numbered(id, line));
        }
        for (Numbered row : List.copyOf(rows)) {
            if (chance.nextInt(THOUSAND) < REPEATED) {
                rows.add(new Numbered(row.id, row.line.again(1 + chance.nextInt(LATEST_REPEAT_DAYS))));
            }
        }
        rows.removeIf(row -> !row.line.recorded().isBefore(end));
        rows.sort(Comparator.comparing(Numbered::recorded).thenComparing(Numbered::id));
        List<String> header = new ArrayList<>(List.of("id", form.stream(), "action"));
        header.addAll(form.about());
        header.addAll(List.of("by", "happened", "recorded", "detail"));
        Map<Writer, CsvPrinter> printers = new HashMap<>();
        for (Numbered row : rows) {
            printers.computeIfAbsent(files.apply(row.line.action()), to -> headed(to, header))
                    .row(row.line.named(row.id));
        }
        for (CsvPrinter printer : printers.values()) {
            printer.flush();
        }
        return rows.size();
    }

    private static CsvPrinter headed(Writer to, List<String> header) {
        CsvPrinter printer = CsvPrinter.to(to);
        printer.row(header);
        return printer;
    }

    private record Numbered(String id, Line line) {
        LocalDateTime recorded() {
            return line.recorded();
        }
    }
}
