package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.rulebook.csv.Cell;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A row that is read and not yet held against the other rows of its file.
 *
 * @param row what it says by itself; a step stands on a ladder of its own until it is joined with others, a band is still as written
 * @param written its cells, word for word
 * @param titleAt where its title stands
 * @param capAt where its caps stand
 * @param step its title, for a step
 * @param band its title, for a band
 * @param most its {@code points_max}, as a number; zero where it is none
 */
record ItemDraft(
        ItemRow row,
        Worth.AsWritten written,
        Position titleAt,
        Position capAt,
        Optional<StepTitle> step,
        Optional<BandTitle> band,
        Points most) {
    ItemDraft worth(Worth settled) {
        return new ItemDraft(row.worth(settled), written, titleAt, capAt, step, band, most);
    }

    boolean isSetAside() {
        return !row.setAside().isEmpty();
    }

    ItemDraft asideForTitle(String code, Consumer<Problem> problems) {
        return aside(new Cell(titleAt, row.title()), code, problems);
    }

    ItemDraft asideForCap(String code, Consumer<Problem> problems) {
        return aside(new Cell(capAt, written.cap()), code, problems);
    }

    private ItemDraft aside(Cell cell, String code, Consumer<Problem> problems) {
        problems.accept(cell.warning(code).about(row.code().value()));
        return new ItemDraft(
                row.aside(written, List.of(code)), written, titleAt, capAt, Optional.empty(), Optional.empty(), most);
    }
}
