package io.github.governance4j.examples.county.statement;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.examples.county.log.ActingCell;
import io.github.governance4j.examples.county.rulings.MinutesJson;
import io.github.governance4j.points.statement.Statement;
import io.github.governance4j.points.statement.StatementLine;
import io.github.governance4j.rulebook.Rulebook;
import java.io.Writer;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A passbook as JSON: what the table says, and why, by which entry and by whom (存折数据). */
final class StatementJson {
    private StatementJson() {}

    static void write(Rulebook rules, String account, Statement statement, Writer to) {
        try (JsonGenerator json = MinutesJson.printer().createGenerator(to)) {
            json.writeStartObject();
            json.writeStringProperty("rulebook", rules.name());
            json.writeStringProperty("account", account);
            json.writeStringProperty("asOf", statement.asOf().toString());
            json.writeStringProperty("known", statement.known().toString());
            json.writeArrayPropertyStart("lines");
            statement.lines().forEach(line -> line(json, line));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void line(JsonGenerator json, StatementLine line) {
        json.writeStartObject();
        json.writeStringProperty("date", line.day().toString());
        text(json, "item", line.item());
        json.writeNumberProperty("amount", Plain.number(line.amount()));
        json.writeNumberProperty("redeemable", Plain.number(line.redeemable()));
        json.writeNumberProperty("standing", Plain.number(line.standing()));
        json.writeStringProperty("code", line.code());
        json.writeArrayPropertyStart("remedy");
        line.remedies().stream().sorted().map(Remedy::name).forEach(json::writeString);
        json.writeEndArray();
        text(json, "until", line.until());
        json.writeArrayPropertyStart("where");
        line.where().forEach(role -> json.writeString(role.value()));
        json.writeEndArray();
        json.writeStringProperty("kind", line.kind().name());
        json.writeStringProperty("entry", line.entry().value());
        text(json, "about", line.about());
        json.writeStringProperty("recorded", line.recorded().toString());
        json.writeBooleanProperty("adverse", line.adverse());
        json.writeBooleanProperty("objectionOpen", line.suspended());
        json.writeStringProperty(
                "decidedBy", line.decidedBy().map(ActingCell::text).orElse(""));
        line.reason().ifPresent(why -> reason(json, why));
        json.writeEndObject();
    }

    private static void reason(JsonGenerator json, Explanation why) {
        json.writeObjectPropertyStart("reason");
        json.writeStringProperty("zh", why.text(Language.ZH));
        json.writeStringProperty("en", why.text(Language.EN));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Optional<?> value) {
        json.writeStringProperty(name, value.map(Object::toString).orElse(""));
    }
}
