package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.examples.county.chamber.Desks;
import io.github.governance4j.examples.county.report.PageParts;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.ChosenHow;
import io.github.governance4j.mediation.feedback.FeedbackRules;
import io.github.governance4j.mediation.feedback.RatingSummary;
import io.github.governance4j.mediation.feedback.Ratings;
import io.github.governance4j.mediation.rates.StatedRate;
import io.github.governance4j.mediation.roster.Mediator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who mediated how much, and what parties thought of it (工作量与评单). In the order of ids: nobody is ranked. */
final class MediatorTables {
    private MediatorTables() {}

    static void put(Map<String, Object> page, MediationResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        LocalDate day = result.until().map(LocalDateTime::toLocalDate).orElse(LocalDate.EPOCH);
        result.sums().mediators().loads().forEach((id, load) -> rows.add(row(id, load, day, result.desks())));
        PageParts.put(page, "mediators", rows);
        PageParts.put(page, "ratings", ratings(result, day));
        page.put("smallest", result.desks().ratingRules(day).smallestSample());
    }

    private static Map<String, Object> row(MediatorId id, Mediators.Load load, LocalDate day, Desks desks) {
        Optional<Mediator> mediator = desks.mediator(id, day);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("mediator", id.value());
        row.put("body", mediator.map(one -> one.body().value()).orElse("–"));
        row.put("open", load.open());
        row.put(
                "capacity",
                mediator.map(one -> Integer.toString(one.capacity())).orElse("–"));
        row.put(
                "bar",
                mediator.map(one -> Math.min(100, load.open() * 100 / one.capacity()))
                        .orElse(0L));
        row.put("most", load.most());
        row.put("chosen", load.found(ChosenHow.JOINTLY));
        row.put("assigned", load.found(ChosenHow.ASSIGNED));
        row.put("onTheSpot", load.found(ChosenHow.ON_THE_SPOT));
        row.put("replaced", load.replaced());
        return row;
    }

    /** Summaries of those with ratings enough; of the others only that there are too few. */
    static List<Map<String, Object>> ratings(MediationResult result, LocalDate day) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<StatedRate> period = result.sums().rates();
        if (period.isEmpty()) {
            return rows;
        }
        Collection<Ratings> all = result.sums().sequels().ratings().values();
        FeedbackRules rules = result.desks().ratingRules(day);
        Set<MediatorId> rated = new TreeSet<>();
        all.stream().filter(one -> one.size() > 0).forEach(one -> rated.addAll(one.mediators()));
        for (MediatorId id : rated) {
            Optional<RatingSummary> summary = RatingSummary.of(
                    id, all, rules, period.get(0).firstDay(), period.get(0).lastDay());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("mediator", id.value());
            row.put("few", summary.isEmpty());
            row.put(
                    "n",
                    summary.map(one -> Long.toString(one.favourable().rate().denominator()))
                            .orElse("< " + rules.smallestSample()));
            row.put(
                    "favourable",
                    summary.map(one -> Percents.fraction(one.favourable().rate()))
                            .orElse("–"));
            row.put("lower", "0");
            row.put("width", "100");
            row.put("at", "0");
            row.put("interval", "–");
            summary.ifPresent(one -> Percents.draw(one.favourable().rate(), one.interval(), row));
            rows.add(row);
        }
        return rows;
    }
}
