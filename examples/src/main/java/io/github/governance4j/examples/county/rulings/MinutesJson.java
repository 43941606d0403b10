package io.github.governance4j.examples.county.rulings;

import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.report.Source;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What {@code result.json} says first of any log of acts: what it was made from, and how many acts there were (结果数据开头). */
public final class MinutesJson {
    private static final ObjectWriter PRINTER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private MinutesJson() {}

    /** {@return what writes JSON for people too, lines ending with a line feed everywhere} */
    public static ObjectWriter printer() {
        return PRINTER;
    }

    /**
     * Writes what the result was made from.
     *
     * @param json where to
     * @param source the rulebook's and the log's name
     * @param editions the editions of the rules
     * @param until the last moment anything was recorded at
     */
    public static void from(
            JsonGenerator json, Source source, List<? extends Edition<?>> editions, Optional<LocalDateTime> until) {
        json.writeObjectPropertyStart("from");
        json.writeStringProperty("rulebook", source.rulebook());
        json.writeArrayPropertyStart("editions");
        editions.forEach(edition -> json.writeString(edition.id().value()));
        json.writeEndArray();
        json.writeStringProperty("log", source.log());
        until.map(LocalDateTime::toString).ifPresent(moment -> json.writeStringProperty("until", moment));
        json.writeEndObject();
    }

    /**
     * Writes how many acts there were.
     *
     * @param json where to
     * @param minutes what was decided
     * @param faults how many rows were faulty
     */
    public static void totals(JsonGenerator json, Minutes minutes, long faults) {
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("acts", minutes.acts());
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberProperty(outcome.word(), minutes.count(outcome));
        }
        json.writeNumberProperty("timers", minutes.timers());
        json.writeEndObject();
        json.writeNumberProperty("repeated", minutes.repeated().count());
        json.writeNumberProperty("faults", faults);
    }
}
