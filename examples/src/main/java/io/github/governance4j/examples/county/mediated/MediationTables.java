package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.examples.county.book.Reasons;
import io.github.governance4j.examples.county.chamber.Story;
import io.github.governance4j.examples.county.report.PageParts;
import io.github.governance4j.examples.county.rulings.Correction;
import io.github.governance4j.examples.county.rulings.DecisionTables;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.mediation.course.EndKind;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackLimits;
import io.github.governance4j.mediation.rates.RateKind;
import io.github.governance4j.mediation.rates.StatedRate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the report on disputes says, as names and texts for its template (报告内容). Long lists are cut; {@code decisions.csv} has every decision. */
final class MediationTables {
    private MediationTables() {}

    private record Telling(Parties parties) implements DecisionTables.Telling {
        @Override
        public String zh(String item) {
            return CourseTable.action(item, Language.ZH);
        }

        @Override
        public List<Reasons.Line> why(Ruling<?> ruling, Language language) {
            return CourseTable.reason(ruling, language, parties);
        }
    }

    static Map<String, Object> of(MediationResult result) {
        Map<String, Object> page = new LinkedHashMap<>();
        Sums sums = result.sums();
        Minutes minutes = result.minutes();
        Parties parties = new Parties(sums);
        Telling telling = new Telling(parties);
        head(result, page);
        PageParts.put(page, "rates", rates(sums));
        CourseTable.put(page, result, parties);
        LevelTable.put(page, result);
        PageParts.put(page, "tracks", tracks(result));
        page.put("steps", steps());
        PageParts.put(page, "ends", ends(sums));
        page.put("notices", notices(sums));
        page.put("noticesOf", withoutAll(sums));
        MediatorTables.put(page, result);
        SequelTables.put(page, result);
        PageParts.put(
                page,
                "corrections",
                minutes.corrections(),
                minutes.corrections().kept().stream()
                        .map(one -> correction(one, parties))
                        .toList());
        PageParts.put(
                page,
                "held",
                minutes.held(),
                minutes.held().kept().stream()
                        .map(one -> DecisionTables.row(one, telling))
                        .toList());
        page.put("heldNow", sums.held());
        DecisionTables.put(page, minutes, telling);
        PageParts.put(page, "faults", result.faults());
        PageParts.put(
                page,
                "editions",
                result.desks().rulebook().mediation().all().stream()
                        .map(PageParts::edition)
                        .toList());
        return page;
    }

    private static void head(MediationResult result, Map<String, Object> page) {
        Minutes minutes = result.minutes();
        Sums sums = result.sums();
        page.put("streamZh", "纠纷");
        page.put("streamEn", "Dispute");
        page.put("rulebook", result.source().rulebook());
        page.put("log", result.source().log());
        page.put("until", result.until().map(PageParts::moment).orElse("–"));
        page.put("disputes", sums.standings().size());
        page.put("taken", sums.taken());
        page.put("settled", sums.at(EndKind.SETTLED));
        page.put("inPart", sums.inPart());
        page.put("unsettled", sums.unsettled());
        page.put("notTaken", sums.notTaken());
        page.put("open", sums.open());
        page.put("filed", sums.filed());
        page.put("acts", minutes.acts());
        page.put("timers", minutes.timers());
        for (Outcome outcome : Outcome.values()) {
            page.put("acts" + outcome.name(), minutes.count(outcome));
        }
    }

    private static List<Map<String, Object>> rates(Sums sums) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (StatedRate rate : sums.rates()) {
            boolean isSettling = rate.kind() == RateKind.SETTLING;
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("zh", isSettling ? "调成率" : "办结率");
            row.put("en", isSettling ? "settling" : "closing");
            row.put("fraction", Percents.fraction(rate.rate()));
            row.put("percent", Percents.percent(rate.rate()));
            row.put("few", rate.rate().denominator() < 5);
            row.put(
                    "whatZh",
                    isSettling ? "分母：受理后已结束调解的纠纷；分子：其中达成协议的，部分达成的在内。" : "分母：期内受理的纠纷；分子：其中截至末日已结束调解的，不论是否达成协议。");
            row.put(
                    "whatEn",
                    isSettling
                            ? "Of the disputes taken up whose mediation has ended, those settled, wholly or in part."
                            : "Of the disputes taken up, those whose mediation has ended by the last day, with or without an agreement.");
            row.put("period", rate.firstDay() + " – " + rate.lastDay());
            Percents.draw(rate.rate(), rate.rate().interval(), row);
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> steps() {
        List<Map<String, Object>> heads = new ArrayList<>();
        for (Story.Step step : Story.Step.values()) {
            heads.add(PageParts.both("mediation-step." + step.name()));
        }
        return heads;
    }

    private static List<Map<String, Object>> tracks(MediationResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        result.sums().tracks().forEach((id, steps) -> {
            Optional<Track> track = result.desks().rulebook().mediation().all().stream()
                    .flatMap(edition -> edition.rules().track(id).stream())
                    .findFirst();
            long asked = Math.max(1, steps.getOrDefault(Story.Step.ASKED, 0L));
            List<Map<String, Object>> counts = new ArrayList<>();
            for (Story.Step step : Story.Step.values()) {
                long count = steps.getOrDefault(step, 0L);
                Map<String, Object> cell = new LinkedHashMap<>(PageParts.both("mediation-step." + step.name()));
                cell.put("count", count);
                cell.put("zero", count == 0);
                cell.put("bar", Math.min(100, Percents.bar(count, asked)));
                counts.add(cell);
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("title", track.map(Track::title).orElse(id.value()));
            row.put(
                    "limit",
                    track.map(Track::limits)
                            .flatMap(TrackLimits::mediation)
                            .map(MediationTables::limit)
                            .orElse(""));
            row.put("counts", counts);
            rows.add(row);
        });
        return rows;
    }

    private static String limit(TimeLimit limit) {
        return limit.amount() + " " + PageParts.word("unit." + limit.unit().name(), Language.ZH) + " "
                + PageParts.word("unit." + limit.unit().name(), Language.EN);
    }

    private static List<Map<String, Object>> ends(Sums sums) {
        long most = sums.ends().values().stream()
                .mapToLong(Sums.Ending::count)
                .max()
                .orElse(1);
        List<Map<String, Object>> rows = new ArrayList<>();
        sums.ends().forEach((kind, ending) -> {
            Map<String, Object> row = new LinkedHashMap<>(PageParts.both("end-kind." + kind.name()));
            row.put("count", ending.count());
            row.put("notices", kind == EndKind.SETTLED ? "–" : ending.notices());
            row.put("bar", Percents.bar(ending.count(), Math.max(1, most)));
            rows.add(row);
        });
        return rows;
    }

    private static long notices(Sums sums) {
        return sums.ends().values().stream().mapToLong(Sums.Ending::notices).sum();
    }

    private static long withoutAll(Sums sums) {
        return sums.ends().entrySet().stream()
                .filter(end -> end.getKey() != EndKind.SETTLED)
                .mapToLong(end -> end.getValue().count())
                .sum();
    }

    private static Map<String, Object> correction(Correction one, Parties parties) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("stream", one.stream().value());
        row.put("act", one.act());
        row.put("dropped", one.dropped());
        row.put("told", one.told());
        Explanation changed = one.why().find("late.retold").orElse(one.why());
        row.put("zh", CourseTable.unnamed(changed, Language.ZH, parties.hidden(one.stream())));
        row.put("en", CourseTable.unnamed(changed, Language.EN, parties.hidden(one.stream())));
        return row;
    }
}
