package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.mediation.Parts;
import io.github.governance4j.rulebook.yaml.Fields;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads how decisions can be objected to: {@code {window: {amount: 30, unit: CALENDAR_DAY}, reply: {amount: 7, unit: WORKING_DAY}, on-silence:
 * WAITS, with: town-office, remedies: REVIEW; COURT}}. What is left out is as {@link ObjectionRules#DEFAULT} has it.
 */
public final class ObjectionFields {
    private static final CellKind<ObjectionRules.Silence> SILENCE = CellKind.word(ObjectionRules.Silence.class);
    private static final CellKind<Remedy> REMEDY = CellKind.word(Remedy.class);

    private ObjectionFields() {}

    /**
     * The rules, and where each role is named.
     *
     * @param rules how decisions can be objected to
     * @param roles where the roles that answer are named
     */
    public record Read(ObjectionRules rules, Map<RoleId, Cell> roles) {
        /** What holds where nothing is said. */
        public static final Read DEFAULT = new Read(ObjectionRules.DEFAULT, Map.of());
    }

    /**
     * {@return the rules; empty if a problem was told}
     *
     * @param fields the section
     * @param problems told of every fault
     */
    public static Optional<Read> read(Fields fields, Consumer<Problem> problems) {
        ObjectionRules usual = ObjectionRules.DEFAULT;
        Parts parts = new Parts(fields);
        Optional<TimeLimit> window = parts.part(
                "window", key -> LimitsOfClaims.read(fields, key, usual.window().code(), problems));
        Optional<TimeLimit> reply = parts.part(
                "reply", key -> LimitsOfClaims.read(fields, key, usual.reply().code(), problems));
        Optional<ObjectionRules.Silence> silence = parts.part("on-silence", key -> fields.value(key, SILENCE));
        Map<RoleId, Cell> named = new LinkedHashMap<>();
        Optional<Set<RoleId>> with =
                parts.part("with", key -> fields.cell(key).flatMap(cell -> several(cell, StepRow.ROLE, problems)));
        Optional<Set<Remedy>> remedies =
                parts.part("remedies", key -> fields.cell(key).flatMap(cell -> several(cell, REMEDY, problems)));
        fields.nothingElse();
        if (!parts.isWhole()) {
            return Optional.empty();
        }
        with.ifPresent(roles -> roles.forEach(role ->
                named.put(role, new Cell(fields.optional("with").orElseThrow().at(), role.value()))));
        return Optional.of(new Read(
                new ObjectionRules(
                        window.orElse(usual.window()),
                        reply.orElse(usual.reply()),
                        silence.orElse(usual.onSilence()),
                        with.orElse(usual.with()),
                        remedies.orElse(EnumSet.copyOf(usual.remedies()))),
                named));
    }

    /** The values of a cell with {@code ;} or {@code ；} between them, each once; empty if a problem was told. */
    static <T> Optional<Set<T>> several(Cell cell, CellKind<T> kind, Consumer<Problem> problems) {
        Set<T> values = new LinkedHashSet<>();
        boolean isSound = true;
        for (String part : cell.text().split("[;；]", -1)) {
            Cell one = new Cell(cell.at(), part.strip());
            Optional<T> value = one.as(kind, problems);
            isSound &= value.isPresent();
            if (value.isPresent() && !values.add(value.get())) {
                problems.accept(one.error("STATED_TWICE"));
                isSound = false;
            }
        }
        return isSound ? Optional.of(values) : Optional.empty();
    }
}
