package io.github.governance4j.examples.county.rulings;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.examples.county.book.Reasons;
import io.github.governance4j.examples.county.log.Act;
import io.github.governance4j.examples.county.report.PageParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page says of refusals and of rows that were there twice (不予受理与重复登记). */
public final class DecisionTables {
    private DecisionTables() {}

    /** How decisions of one kind of log are told (表述). */
    public interface Telling {
        /** {@return what was asked, for people}
         *
         * @param item the word in the log
         */
        String zh(String item);

        /** {@return the reason, without persons}
         *
         * @param ruling the decision
         * @param language the language to say it in
         */
        List<Reasons.Line> why(Ruling<?> ruling, Language language);
    }

    /**
     * Puts refusals and repeats on a page.
     *
     * @param page the page
     * @param minutes what was decided
     * @param telling how it is told
     */
    public static void put(Map<String, Object> page, Minutes minutes, Telling telling) {
        List<Map<String, Object>> rows = new ArrayList<>();
        minutes.refused()
                .forEach((code, few) -> rows.add(Map.of(
                        "code",
                        code,
                        "count",
                        few.count(),
                        "cut",
                        few.isCut(),
                        "examples",
                        few.kept().stream().map(one -> row(one, telling)).toList())));
        page.put("refusals", rows);
        page.put("refusalsAny", !rows.isEmpty());
        PageParts.put(
                page,
                "repeats",
                minutes.repeated(),
                minutes.repeated().kept().stream().map(DecisionTables::repeat).toList());
    }

    /** {@return one decision as a page has it}
     *
     * @param one the decision
     * @param telling how it is told
     */
    public static Map<String, Object> row(Ruling<?> one, Telling telling) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", one.id());
        row.put("stream", one.stream().value());
        row.put("item", telling.zh(one.item()));
        row.put("itemEn", one.item());
        row.put("happened", PageParts.moment(one.stamp().happened()));
        row.put("zh", telling.why(one, Language.ZH));
        row.put("en", telling.why(one, Language.EN));
        return row;
    }

    private static Map<String, Object> repeat(Act entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", entry.id());
        row.put("stream", entry.stream().value());
        row.put("item", entry.action().zh());
        row.put("itemEn", entry.action().word());
        row.put("happened", PageParts.moment(entry.stamp().happened()));
        return row;
    }
}
