package io.github.governance4j.examples.county.log;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.points.Points;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;

/** Kinds of values in a detail that more than one action takes (明细取值). */
public final class Texts {
    /** The most characters of anything people write about a matter. */
    public static final int MOST_CHARACTERS = 2000;

    /** A person, by a code that says nothing. */
    public static final CellKind<PersonId> PERSON = CellKind.id(PersonId::new);

    /** Grounds, reasons, proof: whatever was written. */
    public static final CellKind<String> WRITTEN =
            (cell, tell) -> cell.as(CellKind.TEXT, tell).flatMap(text -> {
                if (text.length() <= MOST_CHARACTERS) {
                    return Optional.of(text);
                }
                tell.accept(cell.error("CELL_TOO_LONG").with("most", MOST_CHARACTERS));
                return Optional.empty();
            });

    /** The most characters of what the library keeps with a fact. */
    public static final int MOST_SAID = 500;

    /** What was written down as grounds, proof or aim: at most {@link #MOST_SAID} characters, not blank. */
    public static final CellKind<String> SAID =
            (cell, tell) -> cell.as(CellKind.TEXT, tell).flatMap(text -> {
                if (text.length() > MOST_SAID) {
                    tell.accept(cell.error("CELL_TOO_LONG").with("most", MOST_SAID));
                    return Optional.empty();
                }
                if (text.isBlank()) {
                    tell.accept(cell.error("MISSING_VALUE"));
                    return Optional.empty();
                }
                return Optional.of(text);
            });

    /** Money in yuan of at most two decimals, 0 or more: a number of hundredths like points, read in the same way. */
    public static final CellKind<Points> YUAN =
            (cell, tell) -> cell.as(CellKind.POINTS, tell).flatMap(yuan -> {
                if (yuan.hundredths() >= 0) {
                    return Optional.of(yuan);
                }
                tell.accept(
                        cell.error("NUMBER_OUT_OF_BOUNDS").with("least", "0").with("most", Long.MAX_VALUE / 100));
                return Optional.empty();
            });

    private Texts() {}
}
