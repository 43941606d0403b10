package io.github.governance4j.examples.county.village;

import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.rulebook.csv.CsvPrinter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;

/**
 * Writes a generated log, a day of recording at a time (生成登记簿). Most deeds are written down the same evening, some days or months late;
 * a few rows are there twice, name an item that is unknown or not in force, fit two items, or were recorded before they happened.
 */
final class VillageLog {
    private static final int THOUSAND = 1000;
    private static final int REPEATED = 5;
    private static final int UNKNOWN_ITEM = 2;
    private static final int TWO_ITEMS = 4;
    private static final int BEFORE_IT_HAPPENED = 1;
    private static final int SAME_DAY = 800;
    private static final int SAME_WEEK = 950;
    private static final int SAME_MONTH = 990;
    private static final int RECENT = 64;
    private static final int RECORDED = 5;
    private static final String UNKNOWN = "UNKNOWN-1";
    /** Of a hundred busy days: the fields want hands in summer, and the Spring Festival brings people home. */
    private static final int[] BUSY_BY_MONTH = {110, 130, 110, 100, 90, 80, 80, 90, 100, 110, 100, 100};

    private final Plan plan;
    private final Menu menu;
    private final Households households;
    private final SplittableRandom chance;
    private final List<List<String>> recent = new ArrayList<>();
    private final int width;
    private long deeds;

    VillageLog(Plan plan, List<Item> items) {
        this.plan = plan;
        this.menu = new Menu(items);
        this.households = new Households(plan.accounts(), plan.seed());
        this.chance = new SplittableRandom(plan.seed());
        this.width = Math.max(5, Long.toString(plan.deeds()).length());
    }

    void write(Writer to, LongConsumer progress) throws IOException {
        CsvPrinter printer = CsvPrinter.to(to);
        printer.row("id", "account", "member", "item", "happened", "recorded", "amount", "evidence");
        long weights = 0;
        for (int day = 0; day < Plan.DAYS; day++) {
            weights += busy(day);
        }
        long sum = 0;
        long done = 0;
        for (int day = 0; day < Plan.DAYS; day++) {
            sum += busy(day);
            long through = menu.isEmpty()
                    ? 0
                    : Math.multiplyHigh(plan.deeds(), sum) == 0
                            ? plan.deeds() * sum / weights
                            : plan.deeds() / weights * sum;
            rows(plan.from().plusDays(day), through - done).forEach(printer::row);
            done = through;
            progress.accept(done);
        }
        printer.flush();
    }

    private int busy(int day) {
        return BUSY_BY_MONTH[plan.from().plusDays(day).getMonthValue() - 1];
    }

    /** The rows recorded on one day, by the time they were. */
    private List<List<String>> rows(LocalDate recorded, long count) {
        List<List<String>> rows = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            boolean isAgain = !recent.isEmpty() && chance.nextInt(THOUSAND) < REPEATED;
            rows.add(isAgain ? again(recent.get(chance.nextInt(recent.size())), recorded) : fresh(recorded));
        }
        rows.sort(Comparator.comparing((List<String> row) -> row.get(RECORDED)));
        return rows.stream().map(this::named).toList();
    }

    private List<String> fresh(LocalDate day) {
        LocalDateTime recorded = at(day, 17, 20);
        LocalDateTime happened = at(day.minusDays(late()), 7, 17);
        if (happened.toLocalDate().isBefore(plan.from()) && chance.nextInt(10) > 0) {
            happened = at(day, 7, 17);
        }
        if (chance.nextInt(THOUSAND) < BEFORE_IT_HAPPENED) {
            happened = recorded.plusDays(1 + chance.nextInt(20));
        }
        Item item = menu.any(happened.getMonth(), chance);
        String code = item.code();
        int oddity = chance.nextInt(THOUSAND);
        if (oddity < UNKNOWN_ITEM) {
            code = UNKNOWN;
        } else if (oddity < UNKNOWN_ITEM + TWO_ITEMS) {
            Item other = menu.another(chance);
            code = other.code().equals(code) ? code : code + ";" + other.code();
        }
        int household = households.any(chance);
        return List.of(
                "",
                households.account(household),
                households.member(household, chance),
                code,
                happened.toString(),
                recorded.toString(),
                Amounts.any(item.worth(), chance),
                "生成：" + item.evidence());
    }

    /** The row with an id of its own, by the order of the log; a row that is there again has one. */
    private List<String> named(List<String> row) {
        if (!row.get(0).isEmpty()) {
            return row;
        }
        List<String> named = new ArrayList<>(row);
        named.set(0, "D" + padded(++deeds));
        if (recent.size() < RECENT) {
            recent.add(named);
        } else {
            recent.set(chance.nextInt(RECENT), named);
        }
        return named;
    }

    /** The same deed, written down once more on a later day. */
    private List<String> again(List<String> row, LocalDate day) {
        List<String> repeated = new ArrayList<>(row);
        repeated.set(RECORDED, at(day, 17, 20).toString());
        return repeated;
    }

    private int late() {
        int drawn = chance.nextInt(THOUSAND);
        if (drawn < SAME_DAY) {
            return 0;
        }
        return drawn < SAME_WEEK
                ? 1 + chance.nextInt(7)
                : drawn < SAME_MONTH ? 8 + chance.nextInt(33) : 41 + chance.nextInt(160);
    }

    private LocalDateTime at(LocalDate day, int fromHour, int toHour) {
        return day.atTime(LocalTime.of(fromHour + chance.nextInt(toHour - fromHour), chance.nextInt(60)));
    }

    private String padded(long number) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
