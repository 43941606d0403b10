package io.github.governance4j.examples.county.safety;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.risk.Assessment;
import io.github.governance4j.core.risk.Change;
import io.github.governance4j.core.risk.Contribution;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.core.risk.tier.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tiers in effect, one scheme at a time: by township as stacked bars, and the highest with what they are made of (等级图表). */
final class TierTables {
    private static final int MOST = 5;
    private static final long HUNDRED = 100;

    private final SafetyResult result;
    private final Standings standings;
    private final LocalDate day;

    TierTables(SafetyResult result, Standings standings, LocalDate day) {
        this.result = result;
        this.standings = standings;
        this.day = day;
    }

    List<Map<String, Object>> schemes() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TierScheme scheme : standings.schemes()) {
            Map<AreaId, Map<TierId, Long>> byTown = standings.byTown(scheme.id());
            if (!byTown.isEmpty()) {
                rows.add(scheme(scheme, byTown));
            }
        }
        return rows;
    }

    private Map<String, Object> scheme(TierScheme scheme, Map<AreaId, Map<TierId, Long>> byTown) {
        long most = byTown.values().stream().mapToLong(TierTables::sum).max().orElse(1);
        List<Map<String, Object>> towns = new ArrayList<>();
        for (AreaId town : result.rules().towns(day)) {
            Map<TierId, Long> counts = byTown.getOrDefault(town, Map.of());
            towns.add(Map.of("town", town.value(), "sum", sum(counts), "parts", parts(scheme, counts, most)));
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", scheme.title());
        row.put("source", scheme.source());
        row.put(
                "legend",
                scheme.tiers().stream()
                        .map(tier -> Map.of("title", tier.title(), "style", style(tier), "meaning", tier.meaning()))
                        .toList());
        row.put("towns", towns);
        row.put("highest", highest(scheme));
        return row;
    }

    private static List<Map<String, Object>> parts(TierScheme scheme, Map<TierId, Long> counts, long most) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Tier tier : scheme.tiers()) {
            long count = counts.getOrDefault(tier.id(), 0L);
            if (count > 0) {
                parts.add(Map.of(
                        "style",
                        style(tier),
                        "title",
                        tier.title(),
                        "count",
                        count,
                        "width",
                        count * HUNDRED * HUNDRED / most / HUNDRED));
            }
        }
        return parts;
    }

    /** A colour of the scheme's own where it has one, else a shade by its place: either says something within the scheme only. */
    private static String style(Tier tier) {
        return tier.colour()
                .map(colour -> "c-" + colour.name().toLowerCase(Locale.ROOT))
                .orElse("c-" + tier.rank());
    }

    private static long sum(Map<TierId, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The few with the highest tiers of a scheme, by score within a tier. */
    private List<Map<String, Object>> highest(TierScheme scheme) {
        return standings.inEffect().stream()
                .filter(one -> one.tier().tier().scheme().equals(scheme.id()))
                .sorted(Comparator.comparingInt(
                                (Standings.InEffect one) -> one.tier().tier().rank())
                        .thenComparing(one -> one.tier().score(), Comparator.reverseOrder())
                        .thenComparing(one -> one.hazard().id().value()))
                .limit(MOST)
                .flatMap(one -> assessed(one).map(made -> hazard(one, made)).stream())
                .toList();
    }

    /** What the model found on the readings two bodies agreed on. */
    private Optional<Assessment> assessed(Standings.InEffect one) {
        return result.yearbook().confirmed(one.hazard().id()).flatMap(confirmed -> {
            Proposal.Contents agreed = confirmed.proposal();
            return model(agreed)
                    .flatMap(model -> model.assess(agreed.subject(), agreed.readings(), agreed.edition())
                            .fold(Optional::of, lacking -> Optional.empty()));
        });
    }

    private Optional<Model> model(Proposal.Contents agreed) {
        return result.rules()
                .models()
                .byId(agreed.edition())
                .flatMap(edition -> edition.rules().model(agreed.model()));
    }

    private Map<String, Object> hazard(Standings.InEffect one, Assessment made) {
        Model model = result.yearbook()
                .confirmed(one.hazard().id())
                .flatMap(confirmed -> model(confirmed.proposal()))
                .orElseThrow();
        long most = made.contributions().stream()
                .mapToLong(part -> Math.abs(part.contribution().thousandths()))
                .max()
                .orElse(0);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", one.hazard().id().value());
        row.put("area", one.hazard().area().value());
        row.put("category", result.rules().title(one.hazard().category()));
        row.put("tier", one.tier().tier().title());
        row.put("style", style(one.tier().tier()));
        row.put("score", made.score().toString());
        row.put("until", one.tier().lastDay().toString());
        row.put(
                "parts",
                made.contributions().stream()
                        .map(part -> part(model, part, Math.max(1, most)))
                        .toList());
        row.put(
                "nearest",
                made.nearest().map(change -> nearest(model, change)).stream().toList());
        return row;
    }

    private static Map<String, Object> part(Model model, Contribution part, long most) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", title(model, part.indicator()));
        row.put("value", measured(model, part.indicator(), part.value()));
        row.put("contribution", part.contribution().toString());
        row.put("width", Math.abs(part.contribution().thousandths()) * HUNDRED / most);
        return row;
    }

    private static Map<String, Object> nearest(Model model, Change change) {
        return Map.of(
                "title", title(model, change.indicator()),
                "from", measured(model, change.indicator(), change.from()),
                "to", measured(model, change.indicator(), change.to()),
                "tier", change.tier().title());
    }

    private static String title(Model model, IndicatorId id) {
        return indicator(model, id).map(Indicator::title).orElseGet(id::value);
    }

    private static String measured(Model model, IndicatorId id, Quantity value) {
        String unit = indicator(model, id).map(Indicator::unit).orElse("");
        return unit.isBlank() ? value.toString() : value + " " + unit;
    }

    private static Optional<Indicator> indicator(Model model, IndicatorId id) {
        return model.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }
}
