package io.github.governance4j.examples.county.town;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.ladder.SupervisionCause;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.examples.county.book.Reasons;
import io.github.governance4j.examples.county.docket.BodyRates;
import io.github.governance4j.examples.county.docket.Returns;
import io.github.governance4j.examples.county.docket.Sums;
import io.github.governance4j.examples.county.report.PageParts;
import io.github.governance4j.examples.county.rulings.Correction;
import io.github.governance4j.examples.county.rulings.DecisionTables;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the report on matters says, as names and texts for its template (报告内容). Long lists are cut; {@code decisions.csv} has every decision. */
final class TownTables {
    private static final DecisionTables.Telling TOLD = new DecisionTables.Telling() {
        @Override
        public String zh(String item) {
            return CourseTable.action(item, Language.ZH);
        }

        @Override
        public List<Reasons.Line> why(Ruling<?> ruling, Language language) {
            return CourseTable.reason(ruling, language);
        }
    };

    private TownTables() {}

    static Map<String, Object> of(TownResult result) {
        Map<String, Object> page = new LinkedHashMap<>();
        Sums sums = result.sums();
        Minutes minutes = result.minutes();
        head(result, page);
        PageParts.put(page, "course", CourseTable.rows(result));
        page.put(
                "courseMatter",
                sums.mostEventful().map(one -> one.file().id().value()).orElse(""));
        page.put("funnel", FunnelTable.ladders(result));
        page.put("funnelAny", !sums.funnel().isEmpty());
        page.put("triggers", triggers());
        PageParts.put(page, "overdue", standings(sums, true));
        PageParts.put(page, "watched", standings(sums, false));
        page.put("supervisedOverdue", sums.supervised(SupervisionCause.OVERDUE));
        page.put("supervisedOrdered", sums.supervised(SupervisionCause.ORDERED));
        for (Returns.Count count : Returns.Count.values()) {
            page.put("returns" + count.name(), sums.returns().count(count));
        }
        page.put("returnsUNANSWERED", sums.returns().unanswered());
        PageParts.put(page, "categories", categories(result));
        PageParts.put(page, "rates", rates(sums));
        PageParts.put(
                page,
                "corrections",
                minutes.corrections(),
                minutes.corrections().kept().stream()
                        .map(TownTables::correction)
                        .toList());
        PageParts.put(
                page,
                "held",
                minutes.held(),
                minutes.held().kept().stream().map(TownTables::ruling).toList());
        page.put("heldNow", sums.held());
        DecisionTables.put(page, minutes, TOLD);
        PageParts.put(page, "faults", result.faults());
        PageParts.put(
                page,
                "editions",
                result.rulebook().matters().all().stream()
                        .map(PageParts::edition)
                        .toList());
        return page;
    }

    private static void head(TownResult result, Map<String, Object> page) {
        Minutes minutes = result.minutes();
        Sums sums = result.sums();
        page.put("streamZh", "事项");
        page.put("streamEn", "Matter");
        page.put("rulebook", result.source().rulebook());
        page.put("log", result.source().log());
        page.put("until", result.until().map(PageParts::moment).orElse("–"));
        page.put("matters", sums.matters());
        page.put("open", sums.open());
        page.put("closed", sums.at(Stage.CLOSED));
        page.put("ended", sums.at(Stage.ENDED));
        page.put("joined", sums.at(Stage.JOINED));
        page.put("elsewhere", sums.at(Stage.ELSEWHERE));
        page.put("acts", minutes.acts());
        page.put("timers", minutes.timers());
        for (Outcome outcome : Outcome.values()) {
            page.put("acts" + outcome.name(), minutes.count(outcome));
        }
        page.put(
                "overdueNow",
                sums.standings().stream().filter(Sums.Standing::isOverdue).count());
        page.put(
                "watchedNow",
                sums.standings().stream().filter(Sums.Standing::isSupervised).count());
    }

    private static List<Map<String, Object>> triggers() {
        List<Map<String, Object>> heads = new ArrayList<>();
        for (Trigger trigger : Trigger.values()) {
            heads.add(PageParts.both("trigger." + trigger.name()));
        }
        return heads;
    }

    private static List<Map<String, Object>> standings(Sums sums, boolean overdue) {
        List<Map<String, Object>> rows = new ArrayList<>();
        sums.standings().stream()
                .filter(one -> overdue ? one.isOverdue() : one.isSupervised())
                .forEach(one -> rows.add(standing(one)));
        return rows;
    }

    private static Map<String, Object> standing(Sums.Standing one) {
        Matter matter = one.file().state();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("matter", one.file().id().value());
        row.put("stage", PageParts.word("stage." + matter.stage().name(), Language.ZH));
        row.put("stageEn", PageParts.word("stage." + matter.stage().name(), Language.EN));
        row.put("rung", matter.climb().rung() == 0 ? "–" : matter.climb().rung());
        row.put(
                "lastDay",
                one.passage()
                        .passed()
                        .or(() -> matter.climb().deadline().map(Deadline::lastDay))
                        .map(Object::toString)
                        .orElse("–"));
        row.put("owner", CourseTable.lead(matter));
        row.put("since", one.passage().supervisedAt().map(PageParts::moment).orElse("–"));
        row.put("urged", one.passage().urged());
        row.put("slips", one.passage().slipsOverdue());
        return row;
    }

    private static List<Map<String, Object>> categories(TownResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        long most = result.sums().categories().values().stream()
                .mapToLong(TownTables::sum)
                .max()
                .orElse(1);
        result.sums().categories().forEach((category, stages) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("title", TownRules.title(result.rulebook().matters(), category));
            row.put("count", sum(stages));
            row.put("bar", sum(stages) * 100 / most);
            row.put("closed", stages.getOrDefault(Stage.CLOSED, 0L));
            row.put("ended", stages.getOrDefault(Stage.ENDED, 0L));
            row.put(
                    "open",
                    stages.entrySet().stream()
                            .filter(stage -> stage.getKey().isOpen())
                            .mapToLong(Map.Entry::getValue)
                            .sum());
            row.put("joined", stages.getOrDefault(Stage.JOINED, 0L));
            row.put("elsewhere", stages.getOrDefault(Stage.ELSEWHERE, 0L));
            rows.add(row);
        });
        return rows;
    }

    private static long sum(Map<Stage, Long> stages) {
        return stages.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Best first by what reporters say was solved; a unit nobody was asked about has no rank and comes last. */
    private static List<Map<String, Object>> rates(Sums sums) {
        List<Map<String, Object>> rows = new ArrayList<>();
        sums.rates().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue, TownTables::bySolved))
                .forEach(entry -> {
                    boolean isRanked = entry.getValue().solved().isKnown();
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("rank", isRanked ? rank(sums, entry.getValue()) : "–");
                    row.put("body", entry.getKey().value());
                    row.put("responded", entry.getValue().responded().text());
                    row.put("solved", entry.getValue().solved().text());
                    row.put("satisfied", entry.getValue().satisfied().text());
                    rows.add(row);
                });
        return rows;
    }

    private static int bySolved(BodyRates one, BodyRates other) {
        return other.solved().compare(one.solved());
    }

    /** Units that did equally well share a rank. */
    private static long rank(Sums sums, BodyRates rates) {
        return 1
                + sums.rates().values().stream()
                        .filter(other -> other.solved().compare(rates.solved()) > 0)
                        .count();
    }

    private static Map<String, Object> correction(Correction one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("stream", one.stream().value());
        row.put("act", one.act());
        row.put("dropped", one.dropped());
        row.put("told", one.told());
        Explanation changed = one.why().find("late.retold").orElse(one.why());
        row.put("zh", CourseTable.unnamed(changed, Language.ZH));
        row.put("en", CourseTable.unnamed(changed, Language.EN));
        return row;
    }

    private static Map<String, Object> ruling(Ruling<?> one) {
        return DecisionTables.row(one, TOLD);
    }
}
