package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.rulebook.EditionId;
import java.time.LocalDateTime;

/** Something that happened at the tool shelf; carries all that keeping it takes. */
public sealed interface ShelfFact {
    String tool();

    /** Days are epoch days; the last day is included. */
    record Lent(String tool, long day, long lastDay, EditionId edition) implements ShelfFact {}

    record GivenBack(String tool) implements ShelfFact {}

    record Reminded(String tool, LocalDateTime at) implements ShelfFact {}
}
