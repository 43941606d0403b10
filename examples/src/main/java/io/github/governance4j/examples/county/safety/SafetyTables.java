package io.github.governance4j.examples.county.safety;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.risk.tier.EffectFact;
import io.github.governance4j.core.risk.tier.ObjectionFact;
import io.github.governance4j.core.risk.tier.ProposalFact;
import io.github.governance4j.core.risk.tier.RectificationFact;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.examples.county.book.Reasons;
import io.github.governance4j.examples.county.hazards.HazardAction;
import io.github.governance4j.examples.county.report.PageParts;
import io.github.governance4j.examples.county.report.Unnamed;
import io.github.governance4j.examples.county.rulings.DecisionTables;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the report on hazards says, as names and texts for its template (报告内容). */
final class SafetyTables {
    private static final DecisionTables.Telling TOLD = new DecisionTables.Telling() {
        @Override
        public String zh(String item) {
            return Arrays.stream(HazardAction.values())
                    .filter(action -> action.word().equals(item))
                    .map(HazardAction::zh)
                    .findFirst()
                    .orElse("到期");
        }

        @Override
        public List<Reasons.Line> why(Ruling<?> ruling, Language language) {
            // What holds says nothing about why it was refused.
            return Unnamed.lines(
                    ruling.why(),
                    ruling.why().because().stream()
                            .filter(finding -> !finding.holds())
                            .toList(),
                    language);
        }
    };

    private SafetyTables() {}

    static Map<String, Object> of(SafetyResult result) {
        Map<String, Object> page = new LinkedHashMap<>();
        Standings standings = Standings.of(result);
        LocalDate day =
                result.register().until().map(LocalDateTime::toLocalDate).orElse(LocalDate.EPOCH);
        head(result, standings, page);
        PageParts.put(page, "alarms", TrendTables.alarms(result));
        PageParts.put(page, "trends", TrendTables.alarming(result));
        page.put("screened", result.trends().size());
        PageParts.put(page, "schemes", new TierTables(result, standings, day).schemes());
        PageParts.put(page, "waiting", waiting(standings));
        PageParts.put(page, "warnings", WarningTables.rows(result));
        PageParts.put(page, "towns", towns(result, standings, day));
        steps(result.yearbook(), page);
        page.put("reviewsDue", standings.reviewsDue());
        page.put("objectionsOpen", standings.objections());
        DecisionTables.put(page, result.minutes(), TOLD);
        PageParts.put(page, "faults", result.faults());
        PageParts.put(
                page,
                "editions",
                result.rules().rulebook().tiers().all().stream()
                        .map(PageParts::edition)
                        .toList());
        return page;
    }

    private static void head(SafetyResult result, Standings standings, Map<String, Object> page) {
        Minutes minutes = result.minutes();
        page.put("streamZh", "隐患");
        page.put("streamEn", "Hazard");
        page.put("rulebook", result.source().rulebook());
        page.put("log", result.source().log());
        page.put("until", result.register().until().map(PageParts::moment).orElse("–"));
        page.put("found", result.yearbook().hazards().size());
        page.put("inEffect", standings.inEffect().size());
        page.put("struckOff", result.yearbook().struckOff());
        page.put("matters", result.register().matters().size());
        page.put(
                "waitingNow",
                standings.waiting().values().stream().mapToLong(Long::longValue).sum());
        page.put("rectifyingNow", standings.rectifying(false));
        page.put("lateNow", standings.rectifying(true));
        page.put(
                "surging",
                result.trends().stream()
                        .filter(trend -> !trend.alarms().isEmpty())
                        .count());
        page.put("acts", minutes.acts());
        page.put("timers", minutes.timers());
        for (Outcome outcome : Outcome.values()) {
            page.put("acts" + outcome.name(), minutes.count(outcome));
        }
    }

    /** How many steps of each kind there were, in the order they follow each other. */
    private static void steps(Yearbook book, Map<String, Object> page) {
        Map<String, Class<? extends TierFact>> kinds = new LinkedHashMap<>();
        kinds.put("PROPOSED", ProposalFact.Proposed.class);
        kinds.put("CONFIRMED", EffectFact.Confirmed.class);
        kinds.put("DECLINED", ProposalFact.ProposalDeclined.class);
        kinds.put("LAPSED", ProposalFact.ProposalLapsed.class);
        kinds.put("LOWERED", EffectFact.LoweringTookEffect.class);
        kinds.put("TIERLAPSED", EffectFact.TierLapsed.class);
        kinds.put("REVIEWED", EffectFact.Reviewed.class);
        kinds.put("REVIEWLATE", EffectFact.ReviewOverdue.class);
        kinds.put("ORDERED", RectificationFact.RectificationOrdered.class);
        kinds.put("RECTIFYLATE", RectificationFact.RectificationOverdue.class);
        kinds.put("REPORTED", RectificationFact.RectificationReported.class);
        kinds.put("FAILED", RectificationFact.ReexaminationFailed.class);
        kinds.put("STRUCKOFF", RectificationFact.StruckOff.class);
        kinds.put("LODGED", ObjectionFact.ObjectionLodged.class);
        kinds.put("UPHELD", ObjectionFact.ObjectionUpheld.class);
        kinds.put("DISMISSED", ObjectionFact.ObjectionDismissed.class);
        kinds.forEach((name, kind) -> page.put("steps" + name, book.count(kind)));
    }

    private static List<Map<String, Object>> waiting(Standings standings) {
        List<Map<String, Object>> rows = new ArrayList<>();
        standings.waiting().forEach((body, count) -> rows.add(Map.of("body", body.value(), "count", count)));
        return rows;
    }

    private static List<Map<String, Object>> towns(SafetyResult result, Standings standings, LocalDate day) {
        Yearbook book = result.yearbook();
        Map<AreaId, Long> found = new LinkedHashMap<>();
        Map<AreaId, Long> inEffect = new LinkedHashMap<>();
        book.hazards().values().forEach(hazard -> found.merge(hazard.town(), 1L, Long::sum));
        standings.inEffect().forEach(one -> inEffect.merge(one.hazard().town(), 1L, Long::sum));
        long most = found.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (AreaId town : result.rules().towns(day)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("town", town.value());
            row.put("found", found.getOrDefault(town, 0L));
            row.put("bar", found.getOrDefault(town, 0L) * 100 / most);
            row.put("inEffect", inEffect.getOrDefault(town, 0L));
            row.put("ordered", book.count(RectificationFact.RectificationOrdered.class, town));
            row.put("late", book.count(RectificationFact.RectificationOverdue.class, town));
            row.put("struckOff", book.count(RectificationFact.StruckOff.class, town));
            row.put("failed", book.count(RectificationFact.ReexaminationFailed.class, town));
            row.put("reviewLate", book.count(EffectFact.ReviewOverdue.class, town));
            rows.add(row);
        }
        return rows;
    }
}
