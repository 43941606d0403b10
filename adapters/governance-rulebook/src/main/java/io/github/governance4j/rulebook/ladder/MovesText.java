package io.github.governance4j.rulebook.ladder;

import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The cell that says what moves a case up, and where to:
 *
 * <pre>{@code
 * moves = "NONE" | move (";" move)*        also "；"
 * move  = trigger ">" order                 PARTY_ASKS>2; BEYOND_COMPETENCE>3
 * }</pre>
 */
final class MovesText {
    private static final CellKind<Trigger> TRIGGER = CellKind.word(Trigger.class);
    private static final CellKind<Long> ORDER = CellKind.wholeNumber(1, RungRow.HIGHEST_ORDER);

    private MovesText() {}

    /** The moves from the rung {@code order}, or empty if {@code problems} was told why there are none to be had. */
    static Optional<List<Move>> read(Cell cell, int order, Consumer<Problem> problems) {
        List<Move> moves = new ArrayList<>();
        Set<Trigger> seen = EnumSet.noneOf(Trigger.class);
        boolean isSound = true;
        for (Cell part : Parts.of(cell)) {
            Optional<Move> move = move(part, problems);
            isSound &= move.isPresent();
            if (move.isPresent() && move.get().to() <= order) {
                problems.accept(part.error("MOVE_DOES_NOT_LEAD_UP").with("order", order));
                isSound = false;
            } else if (move.isPresent() && !seen.add(move.get().on())) {
                problems.accept(part.error("TWO_MOVES_ON_ONE_TRIGGER")
                        .with("trigger", move.get().on().name()));
                isSound = false;
            }
            move.ifPresent(moves::add);
        }
        return isSound ? Optional.of(List.copyOf(moves)) : Optional.empty();
    }

    private static Optional<Move> move(Cell part, Consumer<Problem> problems) {
        int arrow = part.text().indexOf('>');
        if (arrow < 0) {
            problems.accept(part.error("MOVE_NOT_UNDERSTOOD"));
            return Optional.empty();
        }
        Optional<Trigger> on =
                new Cell(part.at(), part.text().substring(0, arrow).strip()).as(TRIGGER, problems);
        Optional<Long> to = new Cell(part.at(), part.text().substring(arrow + 1).strip()).as(ORDER, problems);
        return on.flatMap(trigger -> to.map(rung -> new Move(trigger, rung.intValue())));
    }
}
