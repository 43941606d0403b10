package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.settlement.AgreementFault;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseCheck;
import io.github.governance4j.mediation.settlement.ClauseKind;
import io.github.governance4j.mediation.settlement.SettlementRules;
import io.github.governance4j.mediation.settlement.Waiver;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import io.github.governance4j.rulebook.place.Table;
import io.github.governance4j.rulebook.yaml.Fields;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads what holds of agreements: when somebody asks how one is kept, which words give up a remedy, and standard clauses, of which none may
 * (red line RL17). The court's limits are the law's; stating another is an error.
 */
public final class SettlementFields {
    /** The columns of words that give up a remedy. */
    public static final Columns WAIVERS = Columns.of("phrase", "basis").about("phrase");

    /** The columns of the standard clauses. */
    public static final Columns CLAUSES =
            Columns.of("clause", "words_zh").optional("kind", "source").about("clause");

    /** The most characters of a clause, as agreements have it. */
    private static final int MOST_WORDS = 500;

    private static final CellKind<ClauseKind> KIND = CellKind.word(ClauseKind.class);
    // A standard clause is nobody's yet.
    private static final PersonId ANYBODY = new PersonId("anybody");

    private final Fields section;
    private final Tables files;
    private final Consumer<Problem> problems;

    private SettlementFields(Fields section, Tables files, Consumer<Problem> problems) {
        this.section = section;
        this.files = files;
        this.problems = problems;
    }

    /**
     * {@return the rules; empty if a problem was told}
     *
     * @param section the section
     * @param files where tables are found
     * @param problems told of every fault
     */
    public static Optional<SettlementRules> read(Fields section, Tables files, Consumer<Problem> problems) {
        return new SettlementFields(section, files, problems).read();
    }

    private Optional<SettlementRules> read() {
        Parts parts = new Parts(section);
        Optional<TimeLimit> confirm = parts.part(
                "confirm", key -> lawful(key, SettlementRules.lawful().confirmation()));
        Optional<TimeLimit> followUp = parts.part("follow-up", key -> YamlLimits.read(section, key, problems));
        Optional<Table<String, Waiver>> waivers = parts.part(
                "waivers", key -> files.named(section, key).map(this::waivers).filter(Table::isWhole));
        parts.part(
                "clauses",
                key -> files.named(section, key)
                        .map(file -> clauses(file, waivers.map(Table::values).orElse(List.of())))
                        .filter(Table::isWhole));
        section.nothingElse();
        if (!parts.isWhole()) {
            return Optional.empty();
        }
        SettlementRules.Builder rules = SettlementRules.builder();
        confirm.ifPresent(rules::confirmation);
        followUp.ifPresent(rules::followUp);
        waivers.ifPresent(table -> rules.waivers(table.values()));
        return Optional.of(rules.build());
    }

    private Optional<TimeLimit> lawful(String key, TimeLimit law) {
        Optional<TimeLimit> limit = YamlLimits.read(section, key, problems);
        if (limit.isPresent()
                && (limit.get().amount() != law.amount() || limit.get().unit() != law.unit())) {
            section.optional(key)
                    .ifPresent(node -> problems.accept(Problem.error(node.at(), "LIMIT_OF_THE_LAW")
                            .with(
                                    "found",
                                    limit.get().amount() + " " + limit.get().unit())
                            .with("stated", law.amount() + " " + law.unit())
                            .with("source", law.source())));
            return Optional.empty();
        }
        return limit;
    }

    private Table<String, Waiver> waivers(Path file) {
        return Table.read(
                file, WAIVERS, "phrase", NamedSheets.MOST_ROWS, SettlementFields::waiver, Waiver::phrase, problems);
    }

    private static Optional<Waiver> waiver(Row cells, RowReading row) {
        Optional<String> phrase = row.needed("phrase", Cells.TITLE);
        Optional<String> basis = row.needed("basis", Cells.SOURCE);
        if (phrase.isPresent() && phrase.get().strip().length() < 2) {
            row.tell(cells.cell("phrase").error("PHRASE_TOO_SHORT"));
        }
        return !row.isSound() ? Optional.empty() : phrase.flatMap(words -> basis.map(law -> new Waiver(words, law)));
    }

    private Table<String, String> clauses(Path file, List<Waiver> waivers) {
        return Table.read(
                file,
                CLAUSES,
                "clause",
                NamedSheets.MOST_ROWS,
                (cells, row) -> clause(cells, row, waivers),
                id -> id,
                problems);
    }

    private static Optional<String> clause(Row cells, RowReading row, List<Waiver> waivers) {
        Optional<String> id = row.needed("clause", CellKind.TEXT);
        Optional<String> words = row.needed("words_zh", Cells.SOURCE);
        row.stated("kind", KIND);
        row.stated("source", CellKind.TEXT);
        Cell cell = cells.cell("words_zh");
        if (words.isPresent() && words.get().codePointCount(0, words.get().length()) > MOST_WORDS) {
            row.tell(Problem.error(cell.at(), "CLAUSE_TOO_LONG").with("most", MOST_WORDS));
        } else {
            words.ifPresent(text -> waived(text, waivers)
                    .forEach(fault -> row.tell(Problem.error(cell.at(), "CLAUSE_WAIVES_REMEDY")
                            .with("found", fault.found())
                            .with("basis", fault.basis()))));
        }
        return id;
    }

    private static List<AgreementFault> waived(String words, List<Waiver> waivers) {
        Clause clause = Clause.of(1, ClauseKind.OTHER, ANYBODY, words).build();
        return ClauseCheck.faults(List.of(clause), Set.of(ANYBODY), waivers, Set.of()).stream()
                .filter(fault -> fault.what() == AgreementFault.What.WAIVES_REMEDY)
                .toList();
    }
}
