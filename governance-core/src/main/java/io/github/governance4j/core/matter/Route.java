package io.github.governance4j.core.matter;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.place.Answering;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.RoleId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a matter goes (分流去向): its ladder, and its two owners, the department and whoever answers for the place (双挂钩). */
@Value.Immutable
@Hidden
public sealed interface Route permits ImmutableRoute {
    /** {@return the ladder it climbs} */
    LadderId ladder();

    /** {@return the department that owns it (条); empty for the body competent for its kind at its place} */
    Optional<BodyId> department();

    /** {@return the role in which somebody answers for the place (块)} */
    RoleId role();

    /** {@return the level that role is looked for on and above; empty for the place itself} */
    Optional<LevelId> level();

    /**
     * Who answers for the place.
     *
     * @param area where the matter is
     * @param day the day
     * @param place the areas and who answers for them
     * @return the nearest holder of the role, from the level on upward; empty if there is nobody, or the place lies in nothing on that level
     */
    default Optional<Answering> territorial(AreaId area, LocalDate day, Place place) {
        Optional<AreaId> now = place.territory().successor(area, day);
        Optional<AreaId> start =
                level().isEmpty() ? now : now.flatMap(there -> place.territory().above(there, level().get(), day));
        return start.flatMap(there -> place.answering(there, role(), day));
    }

    /**
     * {@return a route}
     *
     * @param ladder the ladder
     * @param department the department; empty for the body competent for the kind at the place
     * @param role the role in which somebody answers for the place
     * @param level the level that role is looked for on and above; empty for the place itself
     */
    static Route of(LadderId ladder, Optional<BodyId> department, RoleId role, Optional<LevelId> level) {
        return ImmutableRoute.builder()
                .ladder(ladder)
                .department(department)
                .role(role)
                .level(level)
                .build();
    }
}
