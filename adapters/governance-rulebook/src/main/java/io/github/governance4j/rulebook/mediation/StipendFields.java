package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.stipend.StipendGrade;
import io.github.governance4j.mediation.stipend.StipendScale;
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
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads what is paid for closed cases. A stipend for settlements alone, or one to a party, is refused: either presses a choice that is free
 * (人民调解法 art. 3, 4, 17; red line RL20).
 */
public final class StipendFields {
    /** The columns of the grades. */
    public static final Columns GRADES = Columns.of("grade", "least_yuan", "most_yuan")
            .optional("paid_for", "paid_to", "source")
            .about("grade");

    private static final CellKind<StipendGrade> GRADE = CellKind.word(StipendGrade.class);
    private static final CellKind<PaidFor> PAID_FOR = CellKind.word(PaidFor.class);
    private static final CellKind<PaidTo> PAID_TO = CellKind.word(PaidTo.class);
    private static final CellKind<RoleId> ROLE = CellKind.id(RoleId::new);
    private static final CellKind<TrackFamily> FAMILY = CellKind.word(TrackFamily.class);

    private StipendFields() {}

    /** What a stipend is paid for; only the first is ever read. */
    private enum PaidFor {
        CLOSED,
        SETTLED
    }

    /** Whom it is paid to; only the first is ever read. */
    private enum PaidTo {
        MEDIATOR,
        PARTY
    }

    private record Grade(StipendGrade grade, StipendScale.Amounts amounts) {}

    /**
     * {@return the scale; empty if a problem was told}
     *
     * @param scale the section
     * @param files where tables are found
     * @param around the place, for the roles that decide
     * @param problems told of every fault
     */
    public static Optional<StipendScale> read(Fields scale, Tables files, Around around, Consumer<Problem> problems) {
        Optional<Table<StipendGrade, Grade>> grades = files.named(scale, "grades")
                .map(file -> Table.read(file, GRADES, "grade", 10, StipendFields::grade, Grade::grade, problems));
        Optional<Set<RoleId>> approvers = scale.cell("approvers").flatMap(cell -> roles(cell, around, problems));
        Parts parts = new Parts(scale);
        Optional<Set<TrackFamily>> excluded =
                parts.part("excluded", key -> scale.cell(key).flatMap(cell -> Cells.several(cell, FAMILY, problems)));
        Optional<Set<RoleId>> objections =
                parts.part("objections-with", key -> scale.cell(key).flatMap(cell -> roles(cell, around, problems)));
        Optional<TimeLimit> decide = parts.part("decide", key -> YamlLimits.read(scale, key, problems));
        Optional<TimeLimit> object = parts.part("object", key -> YamlLimits.read(scale, key, problems));
        Optional<String> source = scale.value("source", Cells.SOURCE);
        scale.nothingElse();
        if (!parts.isWhole()
                || approvers.isEmpty()
                || source.isEmpty()
                || !grades.map(Table::isWhole).orElse(false)) {
            return Optional.empty();
        }
        Map<StipendGrade, StipendScale.Amounts> amounts = new EnumMap<>(StipendGrade.class);
        grades.get().values().forEach(grade -> amounts.put(grade.grade(), grade.amounts()));
        StipendScale.Builder made = StipendScale.of(amounts, approvers.get(), source.get())
                .excluded(excluded.orElse(Set.of()))
                .objectionsWith(objections.orElse(Set.of()));
        decide.ifPresent(made::decideWithin);
        object.ifPresent(made::objectWithin);
        return Optional.of(made.build());
    }

    private static Optional<Set<RoleId>> roles(Cell cell, Around around, Consumer<Problem> problems) {
        Optional<Set<RoleId>> roles = Cells.several(cell, ROLE, problems);
        roles.ifPresent(named -> named.stream()
                .filter(around::nobodyHolds)
                .forEach(role -> problems.accept(new Cell(cell.at(), role.value()).warning("ROLE_NOT_HELD"))));
        return roles;
    }

    private static Optional<Grade> grade(Row cells, RowReading row) {
        Optional<StipendGrade> grade = row.needed("grade", GRADE);
        Optional<Long> least = row.needed("least_yuan", YuanCell.POSITIVE);
        Optional<Long> most = row.needed("most_yuan", YuanCell.POSITIVE);
        row.stated("paid_for", PAID_FOR)
                .filter(what -> what == PaidFor.SETTLED)
                .ifPresent(what -> row.tell(cells.cell("paid_for").error("STIPEND_FOR_SETTLING")));
        row.stated("paid_to", PAID_TO)
                .filter(whom -> whom == PaidTo.PARTY)
                .ifPresent(whom -> row.tell(cells.cell("paid_to").error("STIPEND_TO_PARTY")));
        row.stated("source", CellKind.TEXT);
        if (least.isPresent() && most.isPresent() && most.get() < least.get()) {
            row.tell(cells.cell("most_yuan")
                    .error("MOST_BELOW_LEAST")
                    .with("least", cells.cell("least_yuan").text()));
        }
        return !row.isSound() || grade.isEmpty() || least.isEmpty() || most.isEmpty()
                ? Optional.empty()
                : Optional.of(new Grade(grade.get(), new StipendScale.Amounts(least.get(), most.get())));
    }
}
