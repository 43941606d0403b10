package io.github.governance4j.testkit.late;

import io.github.governance4j.testkit.decide.ShelfFact;

/** The same, where whoever has the axe keeps it: no loan told later takes it away. */
interface LateSealedShelf extends LateShelf {
    @Override
    default boolean seals(ShelfFact fact) {
        return fact instanceof ShelfFact.Lent lent && lent.tool().equals("axe");
    }
}
