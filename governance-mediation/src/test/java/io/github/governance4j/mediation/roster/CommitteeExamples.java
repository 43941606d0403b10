package io.github.governance4j.mediation.roster;

import static io.github.governance4j.mediation.roster.RosterTown.COMMITTEE;
import static io.github.governance4j.mediation.roster.RosterTown.DAY;
import static io.github.governance4j.mediation.roster.RosterTown.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.mediation.MediatorId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a committee is made up: 人民调解法 art. 8 and 9. */
class CommitteeExamples {
    private static MediatorRoster members(int number) {
        return MediatorRoster.of(
                IntStream.rangeClosed(1, number).mapToObj(RosterTown::member).toList());
    }

    private static Explanation check(
            int members,
            Optional<MediatorId> director,
            Set<MediatorId> deputies,
            boolean women,
            boolean several,
            boolean smaller) {
        return Committees.check(
                Committee.of(COMMITTEE, director, deputies, women, several, smaller), members(members), DAY);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "9, true", "10, false"})
    void it_has_three_to_nine_members(int members, boolean holds) {
        Explanation check = check(members, Optional.of(id(1)), Set.of(), true, false, false);
        assertThat(check.holds()).isEqualTo(holds);
        assertThat(check.find("roster.committee-size")
                        .orElseThrow()
                        .fact("members")
                        .number())
                .isEqualTo(members);
    }

    @Test
    void a_member_leads_it() {
        assertThat(check(3, Optional.empty(), Set.of(), true, false, false).holds())
                .isFalse();
        assertThat(check(3, Optional.of(id(4)), Set.of(), true, false, false).holds())
                .isFalse();
        assertThat(check(3, Optional.of(id(1)), Set.of(id(2)), true, false, false)
                        .holds())
                .isTrue();
        assertThat(check(3, Optional.of(id(1)), Set.of(id(1)), true, false, false)
                        .holds())
                .isFalse();
    }

    @Test
    void women_sit_in_it_and_smaller_peoples_where_several_live() {
        assertThat(check(3, Optional.of(id(1)), Set.of(), false, false, false).holds())
                .isFalse();
        assertThat(check(3, Optional.of(id(1)), Set.of(), true, true, false).holds())
                .isFalse();
        assertThat(check(3, Optional.of(id(1)), Set.of(), true, true, true).holds())
                .isTrue();
        assertThat(check(3, Optional.of(id(1)), Set.of(), true, false, false).holds())
                .isTrue();
    }

    /** The engaged are mediators and no members; a term ends, and whoever is elected again has a further row. */
    @Test
    void members_are_those_elected_and_in_their_term() {
        List<Mediator> rows = List.of(
                RosterTown.member(1),
                RosterTown.member(2),
                RosterTown.member(3),
                RosterTown.engaged(4, RosterTown.TOWN).build());
        MediatorRoster roster = MediatorRoster.of(rows);
        assertThat(roster.members(COMMITTEE, DAY)).hasSize(3);
        assertThat(roster.members(COMMITTEE, RosterTown.FOUNDED.plusYears(3))).isEmpty();
        assertThat(roster.on(RosterTown.FOUNDED.plusYears(3))).hasSize(1);
    }
}
