package io.github.governance4j.examples.county.report;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.examples.county.book.Awards;
import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.examples.county.book.Totals;
import io.github.governance4j.examples.county.book.Verdict;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.ledger.Account;
import java.io.Writer;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code result.json}: the numbers, for programs (结果数据). Exact decimals, stable order, and nothing that a clock said. Written as it goes:
 * there may be many accounts.
 */
public final class ResultJson {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRINTER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES));

    private final JsonGenerator json;

    private ResultJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes the file.
     *
     * @param result what to tell
     * @param to where to
     */
    public static void write(Result result, Writer to) {
        write(result, result.tally().repeated().count(), nothing -> {}, to);
    }

    /**
     * Writes the file with more at its end.
     *
     * @param result what to tell
     * @param repeated how many rows said again what had been decided
     * @param more writes the rest
     * @param to where to
     */
    public static void write(Result result, long repeated, Consumer<JsonGenerator> more, Writer to) {
        try (JsonGenerator json = PRINTER.createGenerator(to)) {
            json.writeStartObject();
            ResultJson file = new ResultJson(json);
            file.from(result);
            file.totals(result.tally().totals());
            json.writeNumberProperty("repeated", repeated);
            json.writeNumberProperty("faults", result.faults().count());
            file.accounts(result);
            file.awards(result.tally().awards());
            more.accept(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void from(Result result) {
        json.writeObjectPropertyStart("from");
        json.writeStringProperty("rulebook", result.source().rulebook());
        json.writeArrayPropertyStart("editions");
        result.rulebook()
                .points()
                .all()
                .forEach(edition -> json.writeString(edition.id().value()));
        json.writeEndArray();
        json.writeStringProperty("log", result.source().log());
        json.writeBooleanProperty("madeUp", result.source().generated().isPresent());
        result.source().generated().ifPresent(generated -> {
            json.writeObjectPropertyStart("generated");
            json.writeNumberProperty("accounts", generated.accounts());
            json.writeNumberProperty("seed", generated.seed());
            json.writeEndObject();
        });
        result.until().map(LocalDateTime::toString).ifPresent(until -> json.writeStringProperty("until", until));
        json.writeEndObject();
    }

    private void totals(Totals totals) {
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("deeds", totals.deeds());
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberProperty(verdict.word(), totals.count(verdict));
        }
        points("granted", totals.granted());
        points("lost", totals.lost());
        json.writeEndObject();
    }

    private void accounts(Result result) {
        json.writeObjectPropertyStart("accounts");
        for (Map.Entry<StreamId, Account> account : result.accounts().entrySet()) {
            json.writeObjectPropertyStart(account.getKey().value());
            points("redeemable", result.redeemable(account.getValue()));
            points("standing", result.standing(account.getValue()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void awards(Awards awards) {
        json.writeObjectPropertyStart("awards");
        awards.byCategory().forEach((category, months) -> {
            json.writeObjectPropertyStart(category);
            for (Map.Entry<YearMonth, Points> month : months.entrySet()) {
                points(month.getKey().toString(), month.getValue());
            }
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void points(String name, Points points) {
        json.writeNumberProperty(name, Plain.number(points));
    }
}
