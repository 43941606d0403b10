package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.examples.county.chamber.Story;
import io.github.governance4j.examples.county.rulings.MinutesJson;
import io.github.governance4j.mediation.course.ChosenHow;
import io.github.governance4j.mediation.feedback.RatingSummary;
import io.github.governance4j.mediation.rates.Interval;
import io.github.governance4j.mediation.rates.Rate;
import io.github.governance4j.mediation.rates.StatedRate;
import io.github.governance4j.mediation.settlement.Confirmation;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** {@code result.json} of a log of disputes: the numbers, for programs (结果数据). Stable order, and nothing that a clock said. */
public final class MediationResultJson {
    private final JsonGenerator json;
    private final MediationResult result;
    private final Sums sums;

    private MediationResultJson(JsonGenerator json, MediationResult result) {
        this.json = json;
        this.result = result;
        this.sums = result.sums();
    }

    /**
     * Writes the file.
     *
     * @param result what to tell
     * @param to where to
     */
    public static void write(MediationResult result, Writer to) {
        try (JsonGenerator json = MinutesJson.printer().createGenerator(to)) {
            json.writeStartObject();
            MediationResultJson file = new MediationResultJson(json, result);
            MinutesJson.from(
                    json, result.source(), result.desks().rulebook().mediation().all(), result.until());
            MinutesJson.totals(json, result.minutes(), result.faults().count());
            json.writeNumberProperty(
                    "corrections", result.minutes().corrections().count());
            file.courses();
            file.rates();
            file.ends();
            file.levels();
            file.tracks();
            file.mediators();
            file.ratings();
            file.confirmations();
            new SequelsJson(json, result).write();
            file.disputes();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void courses() {
        json.writeObjectPropertyStart("courses");
        json.writeNumberProperty("disputes", sums.standings().size());
        json.writeNumberProperty("takenUp", sums.taken());
        json.writeNumberProperty("notTakenUp", sums.notTaken());
        json.writeNumberProperty("open", sums.open());
        json.writeNumberProperty("filed", sums.filed());
        json.writeNumberProperty("held", sums.held());
        json.writeEndObject();
    }

    private void rates() {
        json.writeArrayPropertyStart("rates");
        for (StatedRate rate : sums.rates()) {
            json.writeStartObject();
            json.writeStringProperty("kind", rate.kind().name());
            rate(rate.rate(), rate.rate().interval());
            json.writeStringProperty("from", rate.firstDay().toString());
            json.writeStringProperty("through", rate.lastDay().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** In thousandths: 833 is 83.3 %. */
    private void rate(Rate rate, Interval interval) {
        json.writeNumberProperty("part", rate.numerator());
        json.writeNumberProperty("of", rate.denominator());
        rate.thousandths().ifPresent(value -> json.writeNumberProperty("thousandths", value));
        json.writeNumberProperty("lower", interval.lower());
        json.writeNumberProperty("upper", interval.upper());
    }

    private void ends() {
        json.writeObjectPropertyStart("ends");
        sums.ends().forEach((kind, ending) -> {
            json.writeObjectPropertyStart(kind.name());
            json.writeNumberProperty("count", ending.count());
            json.writeNumberProperty("notices", ending.notices());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void levels() {
        json.writeArrayPropertyStart("levels");
        sums.levels()
                .forEach((ladder, levels) -> levels.forEach((order, level) -> {
                    json.writeStartObject();
                    json.writeStringProperty("ladder", ladder.value());
                    json.writeNumberProperty("rung", order);
                    json.writeStringProperty("level", LevelTable.level(result, ladder, order));
                    json.writeNumberProperty("came", level.came());
                    json.writeNumberProperty("tries", level.tries());
                    for (Story.Outcome outcome : Story.Outcome.values()) {
                        json.writeNumberProperty(word(outcome), level.count(outcome));
                    }
                    json.writeEndObject();
                }));
        json.writeEndArray();
    }

    private void tracks() {
        json.writeObjectPropertyStart("tracks");
        sums.tracks().forEach((track, steps) -> {
            json.writeObjectPropertyStart(track.value());
            for (Story.Step step : Story.Step.values()) {
                json.writeNumberProperty(word(step), steps.getOrDefault(step, 0L));
            }
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void mediators() {
        json.writeObjectPropertyStart("mediators");
        sums.mediators().loads().forEach((mediator, load) -> {
            json.writeObjectPropertyStart(mediator.value());
            json.writeNumberProperty("open", load.open());
            json.writeNumberProperty("most", load.most());
            for (ChosenHow how : ChosenHow.values()) {
                json.writeNumberProperty(word(how), load.found(how));
            }
            json.writeNumberProperty("replaced", load.replaced());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    /** Of mediators with ratings enough; of the others nothing is told. */
    private void ratings() {
        json.writeObjectPropertyStart("ratings");
        List<StatedRate> period = sums.rates();
        LocalDate day = result.until().map(LocalDateTime::toLocalDate).orElse(LocalDate.EPOCH);
        if (!period.isEmpty()) {
            sums.mediators()
                    .loads()
                    .keySet()
                    .forEach(mediator -> RatingSummary.of(
                                    mediator,
                                    sums.sequels().ratings().values(),
                                    result.desks().ratingRules(day),
                                    period.get(0).firstDay(),
                                    period.get(0).lastDay())
                            .ifPresent(summary -> {
                                json.writeObjectPropertyStart(mediator.value());
                                rate(summary.favourable().rate(), summary.interval());
                                json.writeEndObject();
                            }));
        }
        json.writeEndObject();
    }

    private void confirmations() {
        json.writeObjectPropertyStart("confirmations");
        for (Confirmation confirmation : Confirmation.values()) {
            json.writeNumberProperty(
                    confirmation.name(), Confirmations.count(sums.sequels().settlements(), confirmation));
        }
        json.writeArrayPropertyStart("near");
        LocalDate day = result.until().map(LocalDateTime::toLocalDate).orElse(LocalDate.EPOCH);
        for (Confirmations.Near one : Confirmations.near(sums.sequels().settlements(), day)) {
            json.writeStartObject();
            json.writeStringProperty("agreement", one.agreement().value());
            json.writeStringProperty("dispute", one.dispute());
            json.writeStringProperty("effective", one.effective().toString());
            json.writeStringProperty("lastDay", one.lastDay().toString());
            json.writeNumberProperty("left", one.left());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void disputes() {
        json.writeObjectPropertyStart("disputes");
        for (Sums.Standing one : sums.standings()) {
            json.writeObjectPropertyStart(one.dispute().value());
            json.writeStringProperty("stage", one.course().stage().name());
            one.course().track().ifPresent(track -> json.writeStringProperty("track", track.value()));
            if (one.course().rung() > 0) {
                json.writeNumberProperty("rung", one.course().rung());
            }
            json.writeNumberProperty("tries", one.course().tries());
            one.course().end().ifPresent(end -> json.writeStringProperty("end", end.name()));
            one.course()
                    .limitationInterruptedOn()
                    .ifPresent(on -> json.writeStringProperty("limitationInterruptedOn", on.toString()));
            json.writeNumberProperty("facts", one.story().facts());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
