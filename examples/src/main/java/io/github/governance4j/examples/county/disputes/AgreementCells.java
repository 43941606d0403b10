package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.AgreementPart;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What was agreed on, out of the detail of a row (协议明细). Clauses have {@code |} between them, and each is {@code
 * KIND~who~to~yuan~due~words}, where {@code to}, {@code yuan} and {@code due} may be empty.
 */
final class AgreementCells {
    private static final Pattern BETWEEN = Pattern.compile("~");
    private static final int PARTS = 6;

    private final Detail detail;

    AgreementCells(Detail detail) {
        this.detail = detail;
    }

    /** The agreement; empty if anything is missing or wrong, and then told of. */
    Optional<Agreement> agreement(String issuesKey) {
        Optional<AgreementId> id = detail.need("agreement", DisputeCells.AGREEMENT);
        Optional<AgreementForm> form = detail.maybe("form", CellKind.word(AgreementForm.class));
        List<IssueId> issues = detail.ids(issuesKey, DisputeCells.ISSUE);
        Set<AgreementPart> states = EnumSet.noneOf(AgreementPart.class);
        states.addAll(detail.ids("states", CellKind.word(AgreementPart.class)));
        Optional<DocumentId> document = detail.maybe("document", DisputeCells.DOCUMENT);
        List<Clause> clauses = clauses(1);
        return detail.made(() -> {
            Agreement.Builder agreement = Agreement.of(id.orElseThrow(), form.orElse(AgreementForm.ORAL), clauses)
                    .issues(Set.copyOf(issues))
                    .states(states);
            document.ifPresent(agreement::document);
            return agreement.build();
        });
    }

    /** The clauses, numbered on from the first; those that are wrong are told of. */
    List<Clause> clauses(int first) {
        List<Clause> clauses = new ArrayList<>();
        List<Optional<Made>> made = new ArrayList<>(detail.ids("clauses", AgreementCells::clause).stream()
                .map(Optional::of)
                .toList());
        for (int i = 0; i < made.size(); i++) {
            int number = first + i;
            made.get(i).ifPresent(one -> clauses.add(one.numbered(number)));
        }
        return clauses;
    }

    private static Optional<Made> clause(Cell cell, Consumer<Problem> tell) {
        String[] parts = BETWEEN.split(cell.text(), -1);
        if (parts.length != PARTS) {
            tell.accept(cell.error("CLAUSE_NOT_UNDERSTOOD"));
            return Optional.empty();
        }
        Optional<ClauseKind> kind = part(cell, parts[0]).as(CellKind.word(ClauseKind.class), tell);
        Optional<PersonId> who = part(cell, parts[1]).as(Texts.PERSON, tell);
        Optional<PersonId> to = maybe(cell, parts[2], Texts.PERSON, tell);
        Optional<Points> yuan = maybe(cell, parts[3], Texts.YUAN, tell);
        Optional<LocalDate> due = maybe(cell, parts[4], CellKind.DAY, tell);
        Optional<String> words = part(cell, parts[5]).as(Texts.SAID, tell);
        boolean isRead = kind.isPresent()
                && who.isPresent()
                && words.isPresent()
                && to.isPresent() != parts[2].isEmpty()
                && yuan.isPresent() != parts[3].isEmpty()
                && due.isPresent() != parts[4].isEmpty();
        return isRead ? Optional.of(new Made(kind.get(), who.get(), to, yuan, due, words.get())) : Optional.empty();
    }

    private static <T> Optional<T> maybe(Cell cell, String text, CellKind<T> kind, Consumer<Problem> tell) {
        return text.isEmpty() ? Optional.empty() : part(cell, text).as(kind, tell);
    }

    private static Cell part(Cell cell, String text) {
        return new Cell(cell.at(), text);
    }

    private record Made(
            ClauseKind kind,
            PersonId who,
            Optional<PersonId> to,
            Optional<Points> yuan,
            Optional<LocalDate> due,
            String words) {
        Clause numbered(int number) {
            Clause.Builder clause = Clause.of(number, kind, who, words);
            to.ifPresent(clause::to);
            yuan.ifPresent(sum -> clause.fen(sum.hundredths()));
            due.ifPresent(clause::due);
            return clause.build();
        }
    }
}
