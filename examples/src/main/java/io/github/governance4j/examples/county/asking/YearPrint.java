package io.github.governance4j.examples.county.asking;

import io.github.governance4j.rulebook.csv.CsvPrinter;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Writes a year's rows into their files in the order they were recorded, now and then one of them twice (登记簿输出). */
final class YearPrint {
    private static final int THOUSAND = 1000;
    private static final int REPEATED = 5;
    private static final int LATEST_REPEAT_DAYS = 4;

    private final ClaimPlan plan;
    private final SplittableRandom chance;

    YearPrint(ClaimPlan plan, SplittableRandom chance) {
        this.plan = plan;
        this.chance = chance;
    }

    /** Writes them; answers how many rows there are. */
    long print(List<Written> taken, ClaimYear.Files files) throws IOException {
        List<Written> rows = new ArrayList<>(taken);
        for (Written row : taken) {
            LocalDateTime again = row.recorded().plusDays(1 + (long) chance.nextInt(LATEST_REPEAT_DAYS));
            if (chance.nextInt(THOUSAND) < REPEATED && !again.toLocalDate().isAfter(plan.through())) {
                rows.add(row.again(again));
            }
        }
        rows.sort(Comparator.comparing(Written::recorded));
        Map<Written.Book, CsvPrinter> printers = new EnumMap<>(Written.Book.class);
        Function<Written.Book, CsvPrinter> open = book -> headed(book, files);
        for (Written.Book book : Written.Book.values()) {
            printers.put(book, open.apply(book));
        }
        for (Written row : rows) {
            printers.computeIfAbsent(row.book(), open).row(row.cells());
        }
        for (CsvPrinter printer : printers.values()) {
            printer.flush();
        }
        return rows.size();
    }

    private static CsvPrinter headed(Written.Book book, ClaimYear.Files files) {
        List<String> header = new ArrayList<>(
                book == Written.Book.DEEDS
                        ? List.of("id", "account", "member", "item", "happened", "recorded", "amount", "evidence")
                        : List.of("id", "account", "ref", "action", "by", "happened", "recorded", "reason"));
        if (book == Written.Book.CLAIMS) {
            header.addAll(Written.MORE);
        }
        CsvPrinter printer = CsvPrinter.to(
                switch (book) {
                    case DEEDS -> files.deeds();
                    case CLAIMS -> files.claims();
                    case OBJECTIONS -> files.objections();
                });
        printer.row(header);
        return printer;
    }
}
