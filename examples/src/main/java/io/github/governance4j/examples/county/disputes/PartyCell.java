package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;
import java.util.function.Consumer;

/** The cell that says which party an act is about (当事人): whoever acts, if it is empty and a party acts. */
final class PartyCell {
    static final String COLUMN = "party";

    private final ActRow<DisputeAction> row;
    private final Consumer<Problem> tell;

    PartyCell(ActRow<DisputeAction> row, Consumer<Problem> tell) {
        this.row = row;
        this.tell = tell;
    }

    /** The party; told of and empty if the row names none. */
    Optional<PersonId> party() {
        Cell cell = row.cell(COLUMN);
        if (cell.isEmpty()) {
            Optional<PersonId> acting = acting();
            return acting.isPresent()
                    ? acting
                    : row.detail().heard(cell.as(CellKind.TEXT, tell).flatMap(none -> acting));
        }
        return row.detail().heard(cell.as(Texts.PERSON, tell));
    }

    /** Who speaks for the party: somebody named in the detail, else the party or representative who acts, else the party itself. */
    Optional<PersonId> through() {
        return row.detail().maybe("through", Texts.PERSON).or(this::acting).or(this::party);
    }

    private Optional<PersonId> acting() {
        return row.stamp().by() instanceof Actor.Party acting ? Optional.of(acting.person()) : Optional.empty();
    }
}
