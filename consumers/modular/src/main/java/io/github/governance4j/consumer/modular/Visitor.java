package io.github.governance4j.consumer.modular;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Phrasebook;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.matter.ReporterFact;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.json.Wire;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.store.jdbc.ListPage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A user on the module path: declares a rule, decides by it, and prints the reason in both languages. */
public final class Visitor {
    private static final Rule LIMIT =
            Rule.of("visitor.limit", Slot.count("limit"), Slot.count("used"), Slot.flag("urgent"));

    private Visitor() {}

    /**
     * Prints the reason, and fails if it is not what a reader expects.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        Explanation why = LIMIT.says(true).count(20).count(12).flag(true).build();
        // "yes" and "是" are the core's own words, found as a service.
        expect("✓ 上限 20 次，已用 12 次，紧急：是", why.text(Language.ZH));
        expect("✓ at most 20, 12 used, urgent: yes", why.text(Language.EN));
        // Values whose implementation is generated and hidden: built and read without ever naming it.
        TimeLimit limit = TimeLimit.of("reply", 5, LimitUnit.WORKING_DAY, "county practice")
                .build();
        expect(
                "2025-02-07",
                limit.deadline(LocalDate.of(2025, 1, 24), WorkCalendar.china())
                        .lastDay()
                        .toString());
        Item item = Item.builder()
                .itemCode(new ItemCode("V1"))
                .category("公共事务")
                .title("参加村集体公共劳动")
                .direction(Direction.AWARD)
                .worth(new Worth.Fixed(Points.of("2")))
                .build();
        expect("V1 false", item.code() + " " + item.isInForce());
        // The adapters: neither Jackson nor a driver is needed to compile against them, nor a driver to load them.
        ReporterFact erased = new ReporterFact.Erased(LocalDateTime.of(2026, 3, 2, 9, 0), new ReceiptId("r-1"));
        expect(
                "{\"at\":\"2026-03-02T09:00\",\"receipt\":\"r-1\"}",
                Wire.standard().body(erased));
        expect(
                "core.matter",
                ListPage.of("core.matter", "matter_page", List.of("status")).kind());
    }

    private static void expect(String wanted, String printed) {
        System.out.println(printed);
        if (!wanted.equals(printed)) {
            throw new IllegalStateException("wanted " + wanted + ", got " + printed);
        }
    }

    /** The visitor's own words; found as a service like those of the library. */
    public static final class Words implements Phrasebook {
        /** For the service loader. */
        public Words() {}

        @Override
        public Optional<String> phrase(String key, Language language) {
            if (!key.equals("visitor.limit")) {
                return Optional.empty();
            }
            return Optional.of(
                    language == Language.ZH
                            ? "上限 {limit} 次，已用 {used} 次，紧急：{urgent}"
                            : "at most {limit}, {used} used, urgent: {urgent}");
        }
    }
}
