package io.github.governance4j.core.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Fact;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Roster;
import io.github.governance4j.core.place.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who acts, held against a roster in which a station's clerk's post is there all year, and Li holds it from March to May. */
class IncumbencyExamples {
    private static final Rule ACTS = Rule.of("test.acts", Slot.id("post"), Slot.id("holder"), Slot.id("held-by"));
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate IN_MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate IN_JUNE = LocalDate.of(2026, 6, 1);
    private static final BodyId STATION = new BodyId("station");
    private static final RoleId CLERK = new RoleId("clerk");
    private static final PersonId LI = new PersonId("li");
    private static final PersonId WU = new PersonId("wu");
    private static final Post POST =
            Post.of(new PostId("desk"), STATION, CLERK, NEW_YEAR).build();
    private static final Roster ROSTER = Roster.of(
            List.of(Body.of(STATION, new AreaId("town"), NEW_YEAR).build()),
            List.of(POST),
            List.of(Tenure.of(POST.id(), LI, IN_MARCH, Optional.of(IN_JUNE.minusDays(1)), Set.of())));

    private static Incumbency acting(PersonId holder, LocalDate day) {
        return Incumbency.of(new Actor.Post(POST.id(), holder), ROSTER, day);
    }

    private static List<String> told(Incumbency by) {
        Explanation told = by.fill(ACTS.says(by.holds())).build();
        return told.facts().stream().map(Fact::word).toList();
    }

    @Test
    void whoever_holds_the_post_on_the_day_acts_for_its_body_in_its_role() {
        Incumbency by = acting(LI, IN_MARCH);
        assertThat(by.holds()).isTrue();
        assertThat(by.held()).contains(POST);
        assertThat(by.body()).contains(STATION);
        assertThat(by.role()).contains(CLERK);
        assertThat(told(by)).containsExactly("desk", "li", "li");
    }

    @Test
    void somebody_else_does_not_hold_it_and_both_are_told() {
        Incumbency by = acting(WU, IN_MARCH);
        assertThat(by.holds()).isFalse();
        assertThat(by.held()).isEmpty();
        assertThat(by.body()).contains(STATION);
        assertThat(told(by)).containsExactly("desk", "wu", "li");
    }

    @Test
    void nobody_holds_a_vacant_post_though_it_is_there() {
        Incumbency by = acting(LI, IN_JUNE);
        assertThat(by.holds()).isFalse();
        assertThat(by.post()).contains(POST);
        assertThat(told(by)).containsExactly("desk", "li", "-");
    }

    @Test
    void a_post_that_is_not_there_yet_has_neither_holder_nor_body() {
        Incumbency by = acting(LI, NEW_YEAR.minusDays(1));
        assertThat(by.holds()).isFalse();
        assertThat(by.post()).isEmpty();
        assertThat(by.body()).isEmpty();
        assertThat(by.role()).isEmpty();
        assertThat(told(by)).containsExactly("desk", "li", "-");
    }

    static Stream<Actor> ofNoPost() {
        return Stream.of(new Actor.Party(LI), new Actor.Channel(new ReceiptId("r-1")), new Actor.Timer());
    }

    @ParameterizedTest
    @MethodSource("ofNoPost")
    void whoever_acts_for_no_post_names_none(Actor by) {
        Incumbency none = Incumbency.of(by, ROSTER, IN_MARCH);
        assertThat(none.holds()).isFalse();
        assertThat(none.post()).isEmpty();
        assertThat(told(none)).containsExactly("-", "-", "-");
    }
}
