package io.github.governance4j.examples.county.report;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Phrasebook;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.book.FirstFew;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.examples.county.book.Reasons;
import io.github.governance4j.examples.county.book.Tally;
import io.github.governance4j.examples.county.book.Totals;
import io.github.governance4j.examples.county.book.Verdict;
import io.github.governance4j.examples.county.deeds.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the report says, as names and texts for its template (报告内容). Long lists are cut; {@code decisions.csv} has every decision. */
final class ReportTables {
    private static final int MOST = 200;

    private ReportTables() {}

    static Map<String, Object> of(Result result) {
        Map<String, Object> page = new LinkedHashMap<>();
        Tally tally = result.tally();
        head(result, page);
        AwardsTable.of(tally.awards()).put(page);
        Balances.of(result).put(page);
        put(page, "editions", editions(result));
        put(page, "idle", IdleItems.rows(result.rulebook()));
        put(page, "caps", caps(tally));
        page.put("refusals", refusals(tally));
        page.put("refusalsAny", !tally.refused().isEmpty());
        put(page, "declines", declines(tally));
        put(
                page,
                "lapses",
                tally.lapses(),
                tally.lapses().kept().stream()
                        .map(lapse -> reason(new LinkedHashMap<>(Map.of("account", lapse.account())), lapse.why()))
                        .toList());
        page.put("lapsed", Plain.text(tally.lapsed()));
        put(
                page,
                "repeats",
                tally.repeated(),
                tally.repeated().kept().stream().map(ReportTables::row).toList());
        put(
                page,
                "faults",
                result.faults(),
                result.faults().kept().stream().map(ReportTables::fault).toList());
        put(
                page,
                "decisions",
                tally.decisions(),
                tally.decisions().kept().stream().map(ReportTables::decision).toList());
        return page;
    }

    private static void head(Result result, Map<String, Object> page) {
        Totals totals = result.tally().totals();
        page.put("rulebook", result.source().rulebook());
        page.put("log", result.source().log());
        page.put("generated", result.source().generated().isPresent());
        result.source().generated().ifPresent(generated -> page.put("seed", Long.toString(generated.seed())));
        page.put("until", result.until().map(Object::toString).orElse("–"));
        page.put("deeds", totals.deeds());
        page.put("accepted", totals.count(Verdict.ACCEPTED));
        page.put("declined", totals.count(Verdict.DECLINED));
        page.put("refused", totals.count(Verdict.REFUSED));
        page.put("granted", Plain.text(totals.granted()));
        page.put("lost", Plain.text(totals.lost()));
    }

    /** The list, cut, and what a page must say about it: whether there is any, and how many were left out. */
    private static void put(Map<String, Object> page, String name, List<Map<String, Object>> rows) {
        FirstFew<Map<String, Object>> few = new FirstFew<>(MOST);
        rows.forEach(few::add);
        put(page, name, few, few.kept());
    }

    private static void put(Map<String, Object> page, String name, FirstFew<?> of, List<Map<String, Object>> rows) {
        page.put(name, rows);
        page.put(name + "Any", !rows.isEmpty());
        page.put(name + "Count", of.count());
        page.put(name + "Cut", of.isCut());
    }

    private static List<Map<String, Object>> editions(Result result) {
        return result.rulebook().points().all().stream()
                .map(edition -> reason(
                        new LinkedHashMap<>(Map.of(
                                "id",
                                edition.id().value(),
                                "from",
                                edition.from().toString())),
                        edition.adopted().explanation()))
                .toList();
    }

    private static List<Map<String, Object>> caps(Tally tally) {
        return tally.caps().stream()
                .map(cap -> Map.<String, Object>of(
                        "group", cap.group(),
                        "periodZh", word("period." + cap.period(), Language.ZH),
                        "periodEn", word("period." + cap.period(), Language.EN),
                        "most", Plain.text(cap.most()),
                        "times", cap.times(),
                        "usedUp", cap.usedUp(),
                        "lost", Plain.text(cap.lost())))
                .toList();
    }

    private static String word(String key, Language language) {
        return Phrasebook.installed().phrase(key, language).orElse(key);
    }

    private static List<Map<String, Object>> refusals(Tally tally) {
        List<Map<String, Object>> rows = new ArrayList<>();
        tally.refused()
                .forEach((reason, few) -> rows.add(Map.of(
                        "code", reason.name(),
                        "count", few.count(),
                        "cut", few.isCut(),
                        "examples",
                                few.kept().stream().map(ReportTables::refusal).toList())));
        return rows;
    }

    private static Map<String, Object> refusal(Judged one) {
        Map<String, Object> row = row(one.entry());
        row.put("zh", against(one.decision().explanation(), Language.ZH));
        row.put("en", against(one.decision().explanation(), Language.EN));
        return row;
    }

    private static List<Map<String, Object>> declines(Tally tally) {
        List<Map<String, Object>> rows = new ArrayList<>();
        tally.declined()
                .forEach((item, few) -> rows.add(Map.of(
                        "item", item,
                        "count", few.count(),
                        "examples",
                                few.kept().stream().map(ReportTables::decision).toList())));
        return rows;
    }

    /** Only what stood in the way, without the finding itself. */
    private static List<Reasons.Line> against(Explanation why, Language language) {
        return Reasons.lines(why, language).stream()
                .filter(line -> line.depth() > 0 && line.kind() != Reasons.Kind.YES)
                .toList();
    }

    private static Map<String, Object> reason(Map<String, Object> row, Explanation why) {
        row.put("zh", Reasons.whole(why, Language.ZH));
        row.put("en", Reasons.whole(why, Language.EN));
        return row;
    }

    private static Map<String, Object> fault(Problem fault) {
        return Map.of(
                "at", fault.at().toString(),
                "code", fault.code(),
                "zh", fault.message(Language.ZH),
                "en", fault.message(Language.EN));
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
