package io.github.governance4j.rulebook.matter;

import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the tables of an edition may speak of: its ladders and the place. Empty where that could not be read, and then nothing is held
 * against it.
 *
 * @param ladders the ladders
 * @param place the place
 * @param from the edition's first day
 */
public record Known(Optional<Ladders> ladders, Optional<Place> place, Optional<LocalDate> from) {
    boolean lacks(LadderId ladder) {
        return ladders.isPresent() && ladders.get().ladder(ladder).isEmpty();
    }

    boolean lacks(BodyId body) {
        return place.isPresent()
                && place.get().roster().bodies().stream()
                        .noneMatch(row -> row.id().equals(body));
    }

    boolean lacks(AreaId area) {
        return place.isPresent()
                && place.get().territory().areas().stream()
                        .noneMatch(row -> row.id().equals(area));
    }

    boolean lacks(LevelId level) {
        return place.isPresent() && place.get().territory().scheme().rank(level).isEmpty();
    }
}
