package io.github.governance4j.examples.county.safety;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.core.risk.surge.Alarm;
import io.github.governance4j.core.risk.tier.EffectFact;
import io.github.governance4j.core.risk.tier.ObjectionFact;
import io.github.governance4j.core.risk.tier.ProposalFact;
import io.github.governance4j.core.risk.tier.RectificationFact;
import io.github.governance4j.core.risk.tier.TierInEffect;
import io.github.governance4j.examples.county.rulings.MinutesJson;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** {@code result.json} of a log of hazards: the numbers, for programs (结果数据). Stable order, and nothing that a clock said. */
public final class SafetyResultJson {
    private final JsonGenerator json;
    private final SafetyResult result;
    private final Standings standings;

    private SafetyResultJson(JsonGenerator json, SafetyResult result) {
        this.json = json;
        this.result = result;
        this.standings = Standings.of(result);
    }

    /**
     * Writes the file.
     *
     * @param result what to tell
     * @param to where to
     */
    public static void write(SafetyResult result, Writer to) {
        try (JsonGenerator json = MinutesJson.printer().createGenerator(to)) {
            json.writeStartObject();
            MinutesJson.from(
                    json,
                    result.source(),
                    result.rules().rulebook().tiers().all(),
                    result.register().until());
            MinutesJson.totals(json, result.minutes(), result.faults().count());
            SafetyResultJson file = new SafetyResultJson(json, result);
            file.counts();
            file.tiers();
            file.surges();
            file.warnings();
            file.hazards();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void counts() {
        Yearbook book = result.yearbook();
        json.writeNumberProperty("found", book.hazards().size());
        json.writeNumberProperty("inEffect", standings.inEffect().size());
        json.writeNumberProperty("struckOff", book.struckOff());
        json.writeNumberProperty("matters", result.register().matters().size());
        json.writeObjectPropertyStart("waiting");
        standings.waiting().forEach((body, count) -> json.writeNumberProperty(body.value(), count));
        json.writeEndObject();
        json.writeObjectPropertyStart("proposals");
        json.writeNumberProperty("made", book.count(ProposalFact.Proposed.class));
        json.writeNumberProperty("confirmed", book.count(EffectFact.Confirmed.class));
        json.writeNumberProperty("declined", book.count(ProposalFact.ProposalDeclined.class));
        json.writeNumberProperty("lapsed", book.count(ProposalFact.ProposalLapsed.class));
        json.writeNumberProperty("lowered", book.count(EffectFact.LoweringTookEffect.class));
        json.writeEndObject();
        json.writeObjectPropertyStart("reviews");
        json.writeNumberProperty("done", book.count(EffectFact.Reviewed.class));
        json.writeNumberProperty("overdue", book.count(EffectFact.ReviewOverdue.class));
        json.writeNumberProperty("dueNow", standings.reviewsDue());
        json.writeEndObject();
        json.writeObjectPropertyStart("rectifications");
        json.writeNumberProperty("ordered", book.count(RectificationFact.RectificationOrdered.class));
        json.writeNumberProperty("reported", book.count(RectificationFact.RectificationReported.class));
        json.writeNumberProperty("overdue", book.count(RectificationFact.RectificationOverdue.class));
        json.writeNumberProperty("passed", book.count(RectificationFact.StruckOff.class));
        json.writeNumberProperty("failed", book.count(RectificationFact.ReexaminationFailed.class));
        json.writeNumberProperty("openNow", standings.rectifying(false));
        json.writeNumberProperty("lateNow", standings.rectifying(true));
        json.writeEndObject();
        json.writeObjectPropertyStart("objections");
        json.writeNumberProperty("lodged", book.count(ObjectionFact.ObjectionLodged.class));
        json.writeNumberProperty("upheld", book.count(ObjectionFact.ObjectionUpheld.class));
        json.writeNumberProperty("dismissed", book.count(ObjectionFact.ObjectionDismissed.class));
        json.writeNumberProperty("unanswered", book.count(ObjectionFact.ObjectionUnanswered.class));
        json.writeNumberProperty("openNow", standings.objections());
        json.writeEndObject();
    }

    /** Scheme by scheme, township by township, from the highest tier down: hazards in effect at the end. */
    private void tiers() {
        json.writeObjectPropertyStart("tiers");
        for (TierScheme scheme : standings.schemes()) {
            Map<AreaId, Map<TierId, Long>> byTown = standings.byTown(scheme.id());
            json.writeObjectPropertyStart(scheme.id().value());
            byTown.keySet().stream().sorted().forEach(town -> {
                json.writeObjectPropertyStart(town.value());
                for (Tier tier : scheme.tiers()) {
                    json.writeNumberProperty(
                            tier.id().value(),
                            byTown.getOrDefault(town, Map.of()).getOrDefault(tier.id(), 0L));
                }
                json.writeEndObject();
            });
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void surges() {
        json.writeArrayPropertyStart("surges");
        result.trends()
                .forEach(trend -> trend.alarms().forEach(alarm -> {
                    json.writeStartObject();
                    surge(alarm);
                    json.writeStringProperty(
                            "pattern", trend.pattern().pattern().name());
                    json.writeEndObject();
                }));
        json.writeEndArray();
    }

    private void surge(Alarm alarm) {
        json.writeStringProperty("date", alarm.day().toString());
        json.writeStringProperty("place", alarm.area().value());
        json.writeStringProperty("category", alarm.category().value());
        json.writeNumberProperty("count", alarm.count());
        json.writeStringProperty("method", alarm.method().name());
        json.writeNumberProperty("bound", alarm.bound());
    }

    private void warnings() {
        json.writeObjectPropertyStart("warnings");
        result.register().warnings().forEach((id, warning) -> {
            json.writeObjectPropertyStart(id.value());
            json.writeStringProperty("stage", warning.stage().name());
            warning.announcement().ifPresent(said -> {
                json.writeStringProperty("category", said.category().value());
                json.writeStringProperty(
                        "level", warning.level().orElse(said.level()).name());
                json.writeArrayPropertyStart("areas");
                said.areas().forEach(area -> json.writeString(area.value()));
                json.writeEndArray();
                json.writeStringProperty("start", said.start().toString());
                json.writeStringProperty("lastDay", said.lastDay().toString());
                json.writeNumberProperty("untold", warning.toTell().size());
                json.writeNumberProperty("toldLate", warning.late().size());
            });
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void hazards() {
        json.writeObjectPropertyStart("hazards");
        result.yearbook().hazards().forEach((id, hazard) -> {
            json.writeObjectPropertyStart(id.value());
            json.writeStringProperty("category", hazard.category().value());
            json.writeStringProperty("area", hazard.area().value());
            json.writeStringProperty("found", hazard.found().toString());
            json.writeBooleanProperty("struckOff", result.yearbook().isStruckOff(id));
            Optional<TierInEffect> tier = standings.tier(id);
            tier.ifPresent(this::tier);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void tier(TierInEffect tier) {
        json.writeStringProperty("scheme", tier.tier().scheme().value());
        json.writeStringProperty("tier", tier.tier().id().value());
        json.writeNumberProperty("score", new BigDecimal(tier.score().toString()));
        json.writeStringProperty("since", tier.since().toString());
        json.writeStringProperty("lastDay", tier.lastDay().toString());
    }
}
