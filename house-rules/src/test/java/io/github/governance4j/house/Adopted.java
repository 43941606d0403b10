package io.github.governance4j.house;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import java.time.LocalDate;

/** One edition, adopted long before anything happens under it. */
final class Adopted {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    private Adopted() {}

    static <T> Edition<T> edition(T rules) {
        return new Edition<>(
                new EditionId("1"), FROM, Adoption.byAuthority(new BodyId("town"), "made up", FROM), rules);
    }
}
