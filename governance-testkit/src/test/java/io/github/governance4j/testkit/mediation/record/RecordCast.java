package io.github.governance4j.testkit.mediation.record;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.AreaKind;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Level;
import io.github.governance4j.core.place.LevelScheme;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Roster;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.core.place.Territory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Who takes part in what is recorded: two parties, two mediators on their posts. */
final class RecordCast {
    static final LocalDateTime NOON = LocalDate.of(2026, 3, 2).atTime(12, 0);
    static final PersonId WANG = new PersonId("wang");
    static final PersonId LI = new PersonId("li");
    static final PostId FIRST = new PostId("mediator-1");
    static final PostId SECOND = new PostId("mediator-2");
    static final Actor MEI = new Actor.Post(FIRST, new PersonId("mei"));
    static final Actor BO = new Actor.Post(SECOND, new PersonId("bo"));
    static final Place PLACE = place();

    private RecordCast() {}

    private static Place place() {
        LocalDate founded = LocalDate.of(2024, 1, 1);
        AreaId town = new AreaId("town");
        BodyId committee = new BodyId("committee");
        return new Place(
                Territory.of(
                        LevelScheme.of(Level.of("town", "镇", AreaKind.regular("town", "镇"))),
                        List.of(Area.of(town, new AreaKindId("town"), founded).build())),
                Roster.of(
                        List.of(Body.of(committee, town, founded).build()),
                        List.of(
                                Post.of(FIRST, committee, new RoleId("mediator"), founded)
                                        .build(),
                                Post.of(SECOND, committee, new RoleId("mediator"), founded)
                                        .build()),
                        List.of(
                                Tenure.of(FIRST, new PersonId("mei"), founded),
                                Tenure.of(SECOND, new PersonId("bo"), founded))));
    }
}
