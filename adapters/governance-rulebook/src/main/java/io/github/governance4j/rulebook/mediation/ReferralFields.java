package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.referral.Counterpart;
import io.github.governance4j.mediation.referral.ReferralRules;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import io.github.governance4j.rulebook.place.Table;
import io.github.governance4j.rulebook.yaml.Fields;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads how long police, petition office, court and procuratorate may take with what is referred (四对接). */
public final class ReferralFields {
    /** The columns of the limits by counterpart. */
    public static final Columns COUNTERPARTS =
            Columns.of("counterpart", "answer").optional("report", "source").about("counterpart");

    private static final CellKind<Counterpart> COUNTERPART = CellKind.word(Counterpart.class);
    private static final CellKind<BodyId> BODY = CellKind.id(BodyId::new);

    private ReferralFields() {}

    private record Limits(Counterpart counterpart, Optional<TimeLimit> answer, Optional<TimeLimit> report) {}

    /**
     * {@return the rules; empty if a problem was told}
     *
     * @param section the section
     * @param files where tables are found
     * @param around the place, for the body that determines
     * @param problems told of every fault
     */
    public static Optional<ReferralRules> read(
            Fields section, Tables files, Around around, Consumer<Problem> problems) {
        Optional<TimeLimit> answer = YamlLimits.read(section, "answer", problems);
        Parts parts = new Parts(section);
        Optional<Table<Counterpart, Limits>> limits = parts.part(
                "counterparts",
                key -> files.named(section, key)
                        .map(file -> Table.read(
                                file,
                                COUNTERPARTS,
                                "counterpart",
                                Counterpart.values().length,
                                ReferralFields::limits,
                                Limits::counterpart,
                                problems))
                        .filter(Table::isWhole));
        Optional<BodyId> determined =
                parts.part("determined-by", key -> section.cell(key).flatMap(cell -> body(cell, around, problems)));
        section.nothingElse();
        if (!parts.isWhole() || answer.isEmpty()) {
            return Optional.empty();
        }
        Map<Counterpart, TimeLimit> answers = new EnumMap<>(Counterpart.class);
        Map<Counterpart, TimeLimit> reports = new EnumMap<>(Counterpart.class);
        limits.ifPresent(table -> table.values().forEach(row -> {
            row.answer().ifPresent(limit -> answers.put(row.counterpart(), limit));
            row.report().ifPresent(limit -> reports.put(row.counterpart(), limit));
        }));
        ReferralRules.Builder rules =
                ReferralRules.of(answer.get()).answerWithinBy(answers).reportWithin(reports);
        determined.ifPresent(rules::determinedBy);
        return Optional.of(rules.build());
    }

    private static Optional<Limits> limits(Row cells, RowReading row) {
        Optional<Counterpart> counterpart = row.needed("counterpart", COUNTERPART);
        String source = row.stated("source", CellKind.TEXT).orElse("");
        Optional<TimeLimit> answer = row.stated("answer", LimitCell.of("answer", source));
        Optional<TimeLimit> report = row.stated("report", LimitCell.of("report", source));
        return counterpart.map(whom -> new Limits(whom, answer, report));
    }

    private static Optional<BodyId> body(Cell cell, Around around, Consumer<Problem> problems) {
        Optional<BodyId> body = cell.as(BODY, problems);
        if (body.filter(around::lacks).isPresent()) {
            problems.accept(cell.error("UNKNOWN_BODY"));
            return Optional.empty();
        }
        return body;
    }
}
