package io.github.governance4j.examples.county.town;

import io.github.governance4j.core.ladder.SupervisionCause;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.examples.county.docket.BodyRates;
import io.github.governance4j.examples.county.docket.Rate;
import io.github.governance4j.examples.county.docket.Returns;
import io.github.governance4j.examples.county.docket.Sums;
import io.github.governance4j.examples.county.docket.Visit;
import io.github.governance4j.examples.county.rulings.MinutesJson;
import java.io.Writer;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** {@code result.json} of a log of matters: the numbers, for programs (结果数据). Stable order, and nothing that a clock said. */
public final class TownResultJson {
    private final JsonGenerator json;

    private TownResultJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes the file.
     *
     * @param result what to tell
     * @param to where to
     */
    public static void write(TownResult result, Writer to) {
        try (JsonGenerator json = MinutesJson.printer().createGenerator(to)) {
            json.writeStartObject();
            TownResultJson file = new TownResultJson(json);
            MinutesJson.from(json, result.source(), result.rulebook().matters().all(), result.until());
            MinutesJson.totals(json, result.minutes(), result.faults().count());
            json.writeNumberProperty(
                    "corrections", result.minutes().corrections().count());
            file.stages(result.sums());
            file.funnel(result);
            file.returns(result.sums());
            file.oversight(result.sums());
            file.rates(result.sums());
            file.matters(result.sums());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void stages(Sums sums) {
        json.writeObjectPropertyStart("stages");
        json.writeNumberProperty("matters", sums.matters());
        for (Stage stage : Stage.values()) {
            if (stage != Stage.NOT_REPORTED) {
                json.writeNumberProperty(word(stage), sums.at(stage));
            }
        }
        json.writeNumberProperty("held", sums.held());
        json.writeEndObject();
    }

    private void funnel(TownResult result) {
        json.writeArrayPropertyStart("funnel");
        result.sums().funnel().forEach((rung, visit) -> {
            json.writeStartObject();
            json.writeStringProperty("ladder", rung.ladder().value());
            json.writeNumberProperty("rung", rung.order());
            json.writeStringProperty("level", TownRules.level(result.rulebook(), rung));
            for (Visit.Count count : Visit.Count.values()) {
                json.writeNumberProperty(word(count), visit.count(count));
            }
            json.writeObjectPropertyStart("climbed");
            for (Trigger trigger : Trigger.values()) {
                json.writeNumberProperty(trigger.name(), visit.climbed(trigger));
            }
            json.writeEndObject();
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void returns(Sums sums) {
        json.writeObjectPropertyStart("returns");
        for (Returns.Count count : Returns.Count.values()) {
            json.writeNumberProperty(word(count), sums.returns().count(count));
        }
        json.writeEndObject();
    }

    private void oversight(Sums sums) {
        json.writeObjectPropertyStart("supervised");
        for (SupervisionCause cause : SupervisionCause.values()) {
            json.writeNumberProperty(cause.name(), sums.supervised(cause));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("overdue");
        sums.standings().stream()
                .filter(Sums.Standing::isOverdue)
                .forEach(one -> json.writeString(one.file().id().value()));
        json.writeEndArray();
        json.writeArrayPropertyStart("underSupervision");
        sums.standings().stream()
                .filter(Sums.Standing::isSupervised)
                .forEach(one -> json.writeString(one.file().id().value()));
        json.writeEndArray();
    }

    private void rates(Sums sums) {
        json.writeObjectPropertyStart("rates");
        sums.rates().forEach((body, rates) -> {
            json.writeObjectPropertyStart(body.value());
            rates(rates);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void rates(BodyRates rates) {
        rate("responded", rates.responded());
        rate("solved", rates.solved());
        rate("satisfied", rates.satisfied());
    }

    private void rate(String name, Rate rate) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("part", rate.part());
        json.writeNumberProperty("of", rate.of());
        json.writeEndObject();
    }

    private void matters(Sums sums) {
        json.writeObjectPropertyStart("matters");
        for (Sums.Standing one : sums.standings()) {
            Matter matter = one.file().state();
            json.writeObjectPropertyStart(one.file().id().value());
            json.writeStringProperty("stage", matter.stage().name());
            if (matter.stage().isOnLadder()) {
                json.writeStringProperty(
                        "ladder",
                        matter.climb().ladder().map(ladder -> ladder.value()).orElse(""));
                json.writeNumberProperty("rung", matter.climb().rung());
                matter.climb()
                        .deadline()
                        .map(Deadline::lastDay)
                        .ifPresent(day -> json.writeStringProperty("lastDay", day.toString()));
            }
            json.writeNumberProperty("facts", one.passage().facts());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
