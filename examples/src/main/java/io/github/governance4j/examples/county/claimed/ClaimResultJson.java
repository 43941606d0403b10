package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.examples.county.report.ResultJson;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimStage;
import io.github.governance4j.points.claim.DeclineGround;
import io.github.governance4j.points.claim.flow.FlowId;
import io.github.governance4j.points.claim.places.TakenPlaces;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** {@code result.json} of a log of claims and objections (结果数据): what that of deeds says, and what became of every claim. */
public final class ClaimResultJson {
    private static final long SAME_WEEK = 7;

    private final JsonGenerator json;
    private final ClaimResult result;

    private ClaimResultJson(JsonGenerator json, ClaimResult result) {
        this.json = json;
        this.result = result;
    }

    /**
     * Writes the file.
     *
     * @param result what to tell
     * @param to where to
     */
    public static void write(ClaimResult result, Writer to) {
        ResultJson.write(
                result.points(),
                result.minutes().repeated().count(),
                json -> new ClaimResultJson(json, result).rest(),
                to);
    }

    private void rest() {
        acts();
        HallSums sums = result.sums();
        json.writeObjectPropertyStart("movements");
        json.writeNumberProperty("spendings", sums.spendings());
        json.writeNumberProperty("spent", Plain.number(sums.spent()));
        json.writeNumberProperty("deductions", sums.deductions());
        json.writeNumberProperty("deducted", Plain.number(sums.deducted()));
        json.writeNumberProperty("takenBack", sums.takenBack());
        json.writeEndObject();
        claims();
        notices();
        objections();
        places();
    }

    private void acts() {
        Minutes minutes = result.minutes();
        json.writeObjectPropertyStart("acts");
        json.writeNumberProperty("acts", minutes.acts());
        json.writeNumberProperty(Outcome.ACCEPTED.word(), minutes.count(Outcome.ACCEPTED));
        json.writeNumberProperty(Outcome.DECLINED.word(), minutes.count(Outcome.DECLINED));
        json.writeNumberProperty(Outcome.REFUSED.word(), minutes.count(Outcome.REFUSED));
        json.writeNumberProperty("byThemselves", minutes.timers());
        json.writeObjectPropertyStart("refusals");
        minutes.refused().forEach((code, few) -> json.writeNumberProperty(code, few.count()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void claims() {
        HallSums sums = result.sums();
        json.writeObjectPropertyStart("claims");
        json.writeNumberProperty("declared", sums.claims().size());
        json.writeObjectPropertyStart("stages");
        for (ClaimStage stage : ClaimStage.values()) {
            if (sums.at(stage) > 0) {
                json.writeNumberProperty(stage.name(), sums.at(stage));
            }
        }
        json.writeEndObject();
        grounds("declined", sums.declined());
        grounds("dropped", sums.dropped());
        json.writeObjectPropertyStart("flows");
        sums.flows().forEach(this::flow);
        json.writeEndObject();
        json.writeObjectPropertyStart("each");
        sums.claims().forEach(this::claim);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void grounds(String name, Map<DeclineGround, Long> grounds) {
        json.writeObjectPropertyStart(name);
        grounds.forEach((ground, count) -> json.writeNumberProperty(ground.name(), count));
        json.writeEndObject();
    }

    private void flow(FlowId id, FlowSum flow) {
        json.writeObjectPropertyStart(id.value());
        json.writeNumberProperty("declared", flow.declared());
        json.writeNumberProperty("entered", flow.toEntry().count());
        days("daysToEntry", flow.toEntry());
        json.writeObjectPropertyStart("steps");
        flow.steps().forEach((step, sum) -> {
            json.writeObjectPropertyStart(step.value());
            json.writeNumberProperty("reached", sum.reached());
            json.writeNumberProperty("passed", sum.passed());
            json.writeNumberProperty("left", sum.left());
            json.writeNumberProperty("overdue", sum.overdue());
            json.writeNumberProperty("now", sum.now());
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private void claim(StreamId id, HallSums.Line line) {
        Claim claim = result.hall().claim(id);
        json.writeObjectPropertyStart(id.value());
        json.writeStringProperty("account", line.account().value());
        json.writeStringProperty("item", line.item());
        json.writeStringProperty("flow", line.flow().value());
        json.writeStringProperty("declared", line.declared().toString());
        json.writeStringProperty("stage", claim.stage().name());
        claim.step().ifPresent(step -> json.writeStringProperty("step", step.value()));
        line.entered().ifPresent(at -> json.writeStringProperty("entered", at.toString()));
        claim.entry().ifPresent(entry -> json.writeStringProperty("entry", entry.value()));
        claim.ground().ifPresent(ground -> json.writeStringProperty("ground", ground.name()));
        json.writeEndObject();
    }

    private void notices() {
        json.writeObjectPropertyStart("notices");
        result.sums().notices().forEach((kind, days) -> {
            json.writeObjectPropertyStart(kind.word());
            json.writeNumberProperty("count", days.count());
            json.writeNumberProperty("sameDay", days.within(0, 0));
            json.writeNumberProperty("withinAWeek", days.within(1, SAME_WEEK));
            json.writeNumberProperty("later", days.within(SAME_WEEK + 1, Long.MAX_VALUE));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void objections() {
        json.writeObjectPropertyStart("objections");
        result.sums().objections().forEach((about, sum) -> {
            json.writeObjectPropertyStart(word(about.name()));
            json.writeNumberProperty("raised", sum.raised());
            for (Objection.Outcome outcome : Objection.Outcome.values()) {
                json.writeNumberProperty(word(outcome.name()), sum.of(outcome));
            }
            json.writeNumberProperty("overdue", sum.overdue());
            json.writeNumberProperty("overdueStill", sum.stillOverdue());
            json.writeNumberProperty("answeredLate", sum.late());
            days("daysToAnswer", sum.days());
            json.writeEndObject();
        });
        json.writeArrayPropertyStart("each");
        for (Objected one : result.sums().everyObjection()) {
            json.writeStartObject();
            json.writeStringProperty("id", one.id());
            json.writeStringProperty("on", one.stream().value());
            json.writeStringProperty("about", word(one.about().name()));
            json.writeStringProperty("raised", one.raised().toString());
            json.writeStringProperty("replyBy", one.replyBy().toString());
            json.writeStringProperty("outcome", word(one.outcome().name()));
            one.answered().ifPresent(day -> json.writeStringProperty("answered", day.toString()));
            json.writeBooleanProperty("overdue", one.overdue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void places() {
        json.writeObjectPropertyStart("places");
        result.sums().places().forEach((id, sum) -> {
            json.writeObjectPropertyStart(id.value());
            json.writeStringProperty("quota", sum.first().key().quota().value());
            sum.first().key().area().map(AreaId::value).ifPresent(area -> json.writeStringProperty("area", area));
            json.writeStringProperty("from", sum.first().key().first().toString());
            json.writeNumberProperty("places", sum.first().number());
            json.writeNumberProperty(
                    "taken",
                    Optional.ofNullable(result.hall().places().get(id))
                            .map(TakenPlaces::holders)
                            .map(holders -> holders.size())
                            .orElse(0));
            json.writeNumberProperty("asked", sum.asked());
            json.writeNumberProperty("noneLeft", sum.refused());
            json.writeNumberProperty("givenBack", sum.givenBack());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void days(String name, Days days) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("count", days.count());
        days.median().ifPresent(median -> json.writeNumberProperty("median", median));
        days.longest().ifPresent(longest -> json.writeNumberProperty("longest", longest));
        json.writeEndObject();
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
