package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.points.claim.flow.ClaimLimits;
import io.github.governance4j.points.claim.flow.PostingRules;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.mediation.Parts;
import io.github.governance4j.rulebook.yaml.Fields;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads how what is decided is put up before it is entered: {@code {term: {amount: 15, unit: CALENDAR_DAY}, funds-spent: true, provision:
 * 村规民约12条, answerers: committee, answer: {amount: 7, unit: WORKING_DAY}}}. Unless said otherwise village funds are spent, and objections are answered within the
 * time there is for a reply.
 */
final class PostingFields {
    private static final int MOST_CHARACTERS = 200;
    private static final CellKind<String> PROVISION = (cell, problems) -> {
        Optional<String> text = cell.as(CellKind.TEXT, problems);
        if (text.isPresent() && (text.get().isBlank() || text.get().length() > MOST_CHARACTERS)) {
            problems.accept(cell.error("TEXT_TOO_LONG").with("most", MOST_CHARACTERS));
            return Optional.empty();
        }
        return text;
    };

    private PostingFields() {}

    static Optional<PostingRules> read(Fields fields, Consumer<Problem> problems) {
        Parts parts = new Parts(fields);
        Optional<TimeLimit> term = LimitsOfClaims.read(fields, "term", "claim.posting", problems);
        Optional<Boolean> spent =
                parts.part("funds-spent", key -> fields.plain(key, CellKind.FLAG, "NOT_TRUE_OR_FALSE"));
        Optional<String> provision = parts.part("provision", key -> fields.value(key, PROVISION));
        Optional<Set<RoleId>> answerers =
                fields.cell("answerers").flatMap(cell -> ObjectionFields.several(cell, StepRow.ROLE, problems));
        Optional<TimeLimit> answer =
                parts.part("answer", key -> LimitsOfClaims.read(fields, key, "claim.posting.answer", problems));
        fields.nothingElse();
        if (fields.optional("term").isEmpty()) {
            problems.accept(Problem.error(fields.at(), "MISSING_KEY").with("key", "term"));
        }
        if (term.isEmpty() || answerers.isEmpty() || !parts.isWhole()) {
            return Optional.empty();
        }
        boolean isSpent = spent.orElse(true);
        return lawful(fields, term.get(), isSpent, problems)
                ? Optional.of(new PostingRules(
                        term.get(), isSpent, provision, answerers.get(), answer.orElse(ClaimLimits.REPLY)))
                : Optional.empty();
    }

    private static boolean lawful(Fields fields, TimeLimit term, boolean isSpent, Consumer<Problem> problems) {
        Cell cell = new Cell(fields.optional("term").orElseThrow().at(), term.amount() + " " + term.unit());
        boolean byDays = term.unit() == LimitUnit.CALENDAR_DAY || term.unit() == LimitUnit.WORKING_DAY;
        if (isSpent && byDays && term.amount() < PostingRules.LEAST_DAYS) {
            problems.accept(cell.error("POSTING_TOO_SHORT").with("least", PostingRules.LEAST_DAYS));
            return false;
        }
        if (longest(term) > PostingRules.MOST_DAYS) {
            problems.accept(cell.error("POSTING_TOO_LONG").with("most", PostingRules.MOST_DAYS));
            return false;
        }
        return true;
    }

    private static long longest(TimeLimit term) {
        return switch (term.unit()) {
            case HOUR, CALENDAR_DAY -> term.amount();
            case WORKING_DAY -> 2 * term.amount();
            case MONTH -> 31 * term.amount();
            case YEAR -> 366 * term.amount();
        };
    }
}
