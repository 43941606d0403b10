package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.Points;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;
import java.util.function.Consumer;

/** Money in a cell, in yuan with at most two decimals; read as fen. */
final class YuanCell {
    /** The most a cell may hold: ten thousand million yuan (ours), so that no sum of a rulebook's overflows. */
    static final long MOST_YUAN = 10_000_000_000L;

    /** 0 yuan or more. Fails as {@link CellKind#POINTS} does. */
    static final CellKind<Long> FEN = (cell, problems) -> read(cell, problems, 0, "0");

    /** 0.01 yuan or more. Fails as {@link CellKind#POINTS} does. */
    static final CellKind<Long> POSITIVE = (cell, problems) -> read(cell, problems, 1, "0.01");

    private YuanCell() {}

    private static Optional<Long> read(Cell cell, Consumer<Problem> problems, long leastFen, String least) {
        Optional<Long> fen = cell.as(CellKind.POINTS, problems).map(Points::hundredths);
        if (fen.isPresent() && (fen.get() < leastFen || fen.get() > MOST_YUAN * 100)) {
            problems.accept(
                    cell.error("NUMBER_OUT_OF_BOUNDS").with("least", least).with("most", MOST_YUAN));
            return Optional.empty();
        }
        return fen;
    }
}
