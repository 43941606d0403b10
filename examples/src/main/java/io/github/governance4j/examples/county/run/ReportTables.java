package io.github.governance4j.examples.county.run;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** What the report says, as names and texts for its template (报告内容). Long lists are cut; {@code decisions.csv} has them all. */
final class ReportTables {
    private static final int MOST = 300;

    private ReportTables() {}

    static Map<String, Object> of(Result result) {
        Map<String, Object> page = new LinkedHashMap<>();
        Totals totals = result.totals();
        page.put("rulebook", result.source().rulebook());
        page.put("log", result.source().log());
        page.put("madeUp", result.source().isMadeUp());
        page.put("until", result.book().until().map(Object::toString).orElse("–"));
        page.put("deeds", totals.deeds());
        page.put("accepted", totals.count(Verdict.ACCEPTED));
        page.put("declined", totals.count(Verdict.DECLINED));
        page.put("refused", totals.count(Verdict.REFUSED));
        page.put("granted", Plain.text(totals.granted()));
        page.put("lost", Plain.text(totals.lost()));
        page.put("editions", editions(result));
        awards(result.awards(), page);
        put(page, "accounts", accounts(result));
        put(page, "caps", caps(result));
        put(
                page,
                "refusals",
                result.book().judged().stream()
                        .filter(one -> one.verdict() == Verdict.REFUSED)
                        .map(ReportTables::refusal)
                        .toList());
        put(page, "lapses", lapses(result));
        put(
                page,
                "repeats",
                result.book().repeated().stream().map(ReportTables::row).toList());
        put(
                page,
                "faults",
                result.faults().stream()
                        .map(fault -> Map.<String, Object>of(
                                "at", fault.at().toString(),
                                "code", fault.code(),
                                "zh", fault.message(Language.ZH),
                                "en", fault.message(Language.EN)))
                        .toList());
        put(
                page,
                "decisions",
                result.book().judged().stream().map(ReportTables::decision).toList());
        return page;
    }

    /** The list, cut, and what a page must say about it: whether there is any, and how many were left out. */
    private static void put(Map<String, Object> page, String name, List<Map<String, Object>> rows) {
        page.put(name, rows.subList(0, Math.min(MOST, rows.size())));
        page.put(name + "Any", !rows.isEmpty());
        page.put(name + "Count", rows.size());
        page.put(name + "Cut", rows.size() > MOST);
    }

    private static List<Map<String, Object>> editions(Result result) {
        return result.editions().all().stream()
                .map(edition -> Map.<String, Object>of(
                        "id", edition.id().value(),
                        "from", edition.from().toString(),
                        "zh", Reasons.whole(edition.adopted().explanation(), Language.ZH),
                        "en", Reasons.whole(edition.adopted().explanation(), Language.EN)))
                .toList();
    }

    private static void awards(Awards awards, Map<String, Object> page) {
        SortedSet<YearMonth> months = awards.months();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String category : awards.byCategory().keySet()) {
            rows.add(Map.of(
                    "name", category,
                    "cells",
                            months.stream()
                                    .map(month -> Plain.text(awards.in(category, month)))
                                    .toList(),
                    "sum", Plain.text(awards.in(category))));
        }
        page.put("awardsAny", !rows.isEmpty());
        page.put("awardRows", rows);
        page.put("months", months.stream().map(YearMonth::toString).toList());
        page.put(
                "monthSums",
                months.stream().map(month -> Plain.text(awards.in(month))).toList());
    }

    private static List<Map<String, Object>> accounts(Result result) {
        LocalDate day = result.book().until().map(at -> at.toLocalDate()).orElse(LocalDate.EPOCH);
        return result.book().accounts().entrySet().stream()
                .map(account -> Map.<String, Object>of(
                        "id", account.getKey().value(),
                        "redeemable", Plain.text(account.getValue().redeemable(day)),
                        "standing", Plain.text(account.getValue().standing())))
                .toList();
    }

    private static List<Map<String, Object>> caps(Result result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Judged one : result.book().judged()) {
            one.cap().ifPresent(cap -> {
                Map<String, Object> row = row(one.entry());
                cap.facts().forEach(fact -> row.put(fact.name(), fact.print()));
                row.put("zh", cap.line(Language.ZH));
                row.put("en", cap.line(Language.EN));
                rows.add(row);
            });
        }
        return rows;
    }

    private static Map<String, Object> refusal(Judged one) {
        Map<String, Object> row = row(one.entry());
        row.put("code", one.code());
        row.put("zh", against(one.decision().explanation(), Language.ZH));
        row.put("en", against(one.decision().explanation(), Language.EN));
        return row;
    }

    /** Only what stood in the way, without the finding itself. */
    private static List<Reasons.Line> against(Explanation why, Language language) {
        return Reasons.lines(why, language).stream()
                .filter(line -> line.depth() > 0 && line.kind() != Reasons.Kind.YES)
                .toList();
    }

    private static List<Map<String, Object>> lapses(Result result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        result.book()
                .lapses()
                .forEach((account, reasons) -> reasons.forEach(why -> rows.add(Map.of(
                        "account", account.value(),
                        "zh", Reasons.whole(why, Language.ZH),
                        "en", Reasons.whole(why, Language.EN)))));
        return rows;
    }

    private static Map<String, Object> decision(Judged one) {
        Map<String, Object> row = row(one.entry());
        row.put("verdictZh", one.verdict().zh());
        row.put("verdict", one.verdict().word());
        row.put("isRefused", one.verdict() == Verdict.REFUSED);
        row.put("granted", Plain.text(one.granted()));
        row.put("lost", Plain.text(one.lost()));
        row.put("isLossy", one.lost().isPositive());
        row.put("zh", Reasons.of(one, Language.ZH));
        row.put("en", Reasons.of(one, Language.EN));
        return row;
    }

    private static Map<String, Object> row(Entry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", entry.id());
        row.put("account", entry.account().value());
        row.put("item", entry.item());
        row.put("happened", entry.command().stamp().happened().toString());
        return row;
    }
}
