package io.github.governance4j.core.risk.surge;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import java.time.LocalDate;
import org.immutables.value.Value;

/** That something of a kind happened at a place on a day (发生记录): a matter, a dispute, a hazard; never who it happened to. */
@Value.Immutable
@Hidden
public sealed interface Occurrence permits ImmutableOccurrence {
    /** {@return what happened, by the stream it is kept in; the same thing told twice is one} */
    StreamId event();

    /** {@return where} */
    AreaId area();

    /** {@return of which kind} */
    CategoryId category();

    /** {@return when} */
    LocalDate day();

    /**
     * {@return an occurrence}
     *
     * @param event what happened
     * @param area where
     * @param category of which kind
     * @param day when
     */
    static Occurrence of(StreamId event, AreaId area, CategoryId category, LocalDate day) {
        return ImmutableOccurrence.builder()
                .event(event)
                .area(area)
                .category(category)
                .day(day)
                .build();
    }
}
