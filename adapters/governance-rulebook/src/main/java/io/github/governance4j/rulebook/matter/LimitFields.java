package io.github.governance4j.rulebook.matter;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.yaml.Fields;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a limit: {@code {amount: 2, unit: WORKING_DAY, source: 本县制度}}. */
public final class LimitFields {
    private static final CellKind<LimitUnit> UNIT = CellKind.word(LimitUnit.class);

    private LimitFields() {}

    /**
     * {@return the limit under a key; empty if there is none or a problem was told}
     *
     * @param section what the key stands in
     * @param key the key, and the limit's short name
     * @param zone where it reads the clock
     * @param problems told of every fault
     */
    public static Optional<TimeLimit> read(Fields section, String key, ZoneId zone, Consumer<Problem> problems) {
        return section.optional(key).flatMap(node -> Fields.of(node, problems)).flatMap(fields -> {
            Optional<LimitUnit> unit = fields.value("unit", UNIT);
            long most = unit.orElse(LimitUnit.CALENDAR_DAY).most();
            Optional<Integer> amount = fields.number("amount", 0, (int) Math.min(most, Integer.MAX_VALUE));
            Optional<String> source =
                    fields.optional("source").isPresent() ? fields.value("source", CellKind.TEXT) : Optional.of("");
            fields.nothingElse();
            return unit.isEmpty() || amount.isEmpty() || source.isEmpty()
                    ? Optional.empty()
                    : Optional.of(TimeLimit.of(key, amount.get(), unit.get(), source.get())
                            .zone(zone)
                            .build());
        });
    }
}
