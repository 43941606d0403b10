package io.github.governance4j.mediation.roster;

import static io.github.governance4j.mediation.roster.RosterTown.DAY;
import static io.github.governance4j.mediation.roster.RosterTown.DIALECT;
import static io.github.governance4j.mediation.roster.RosterTown.EAST;
import static io.github.governance4j.mediation.roster.RosterTown.LAND;
import static io.github.governance4j.mediation.roster.RosterTown.MILL;
import static io.github.governance4j.mediation.roster.RosterTown.NEIGHBOURS;
import static io.github.governance4j.mediation.roster.RosterTown.TERRITORY;
import static io.github.governance4j.mediation.roster.RosterTown.TOWN;
import static io.github.governance4j.mediation.roster.RosterTown.WEST;
import static io.github.governance4j.mediation.roster.RosterTown.engaged;
import static io.github.governance4j.mediation.roster.RosterTown.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.MediatorId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may mediate a dispute between neighbours in the east village, and why the others may not. */
class EligibilityExamples {
    private static final List<Mediator> ROWS = List.of(
            engaged(1, EAST).build(),
            engaged(2, TOWN).kinds(Set.of(NEIGHBOURS, LAND)).build(),
            engaged(3, MILL).build(),
            engaged(4, WEST).build(),
            engaged(5, EAST).kinds(Set.of(LAND)).build(),
            engaged(6, EAST).status(MediatorStatus.SUSPENDED).build(),
            engaged(7, EAST).lastDay(DAY.minusDays(1)).build(),
            engaged(8, EAST).build(),
            engaged(9, EAST, TOWN).languages(Set.of(DIALECT)).build());

    private static Eligibility eligible(Needs needs) {
        return MediatorRoster.of(ROWS).eligible(needs, Set.of(id(8)), DAY, TERRITORY);
    }

    @Test
    void whoever_serves_the_place_or_one_it_lies_in_may() {
        Eligibility eligible = eligible(Needs.of(NEIGHBOURS, EAST));
        assertThat(eligible.mediators()).containsExactly(id(1), id(2), id(3), id(9));
        assertThat(eligible.distance(0)).isZero();
        assertThat(eligible.distance(1)).isEqualTo(1);
        assertThat(eligible.distance(3)).isZero();
        for (int at = 0; at < eligible.size(); at++) {
            assertThat(eligible.indexOf(eligible.get(at).id())).isEqualTo(at);
            assertThat(eligible.reason(eligible.get(at).id())).isEmpty();
            assertThat(eligible.why(eligible.get(at).id()).holds()).isTrue();
        }
    }

    /** A mediator of a village that was merged serves what became of it, and a dispute written under its old name is found. */
    @Test
    void a_village_that_was_merged_is_still_served() {
        assertThat(eligible(Needs.of(NEIGHBOURS, MILL)).mediators())
                .isEqualTo(eligible(Needs.of(NEIGHBOURS, EAST)).mediators());
    }

    @Test
    void everybody_else_has_a_reason() {
        Eligibility eligible = eligible(Needs.of(NEIGHBOURS, EAST));
        assertThat(eligible.reason(id(4))).hasValue(Ineligible.ANOTHER_AREA);
        assertThat(eligible.reason(id(5))).hasValue(Ineligible.ANOTHER_KIND);
        assertThat(eligible.reason(id(6))).hasValue(Ineligible.NOT_SERVING);
        assertThat(eligible.reason(id(7))).hasValue(Ineligible.NOT_ON_THE_ROSTER);
        assertThat(eligible.reason(id(8))).hasValue(Ineligible.RECUSED);
        assertThat(eligible.reason(new MediatorId("unknown"))).hasValue(Ineligible.NOT_ON_THE_ROSTER);
        assertThat(eligible.excluded()).containsExactly(id(4), id(5), id(6), id(8));
        assertThat(eligible.indexOf(id(8))).isEqualTo(-1);
        assertThat(eligible.why(id(8)).holds()).isFalse();
        assertThat(eligible.why(id(8)).text(Language.EN)).contains("✗ Recused");
        assertThat(eligible.why(id(8)).text(Language.ZH)).contains("已回避");
    }

    @Test
    void a_mediator_speaks_every_language_wished_for() {
        Needs needs = new Needs(NEIGHBOURS, EAST, Set.of(DIALECT), Set.of());
        assertThat(eligible(needs).mediators()).containsExactly(id(9));
        assertThat(eligible(needs).reason(id(1))).hasValue(Ineligible.ANOTHER_LANGUAGE);
    }

    @Test
    void only_mediators_of_the_bodies_asked_may() {
        Needs needs = new Needs(NEIGHBOURS, EAST, Set.of(), Set.of(new BodyId("another")));
        assertThat(eligible(needs).size()).isZero();
        assertThat(eligible(needs).reason(id(1))).hasValue(Ineligible.OF_ANOTHER_BODY);
    }

    @Test
    void a_kind_nobody_named_is_for_those_who_mediate_every_kind() {
        Needs needs = Needs.of(new DisputeKindId("inheritance"), EAST);
        assertThat(eligible(needs).mediators()).containsExactly(id(1), id(3), id(9));
    }

    @Test
    void at_a_place_nobody_knows_nobody_may() {
        Eligibility eligible = eligible(Needs.of(NEIGHBOURS, new AreaId("nowhere")));
        assertThat(eligible.mediators()).isEmpty();
        assertThat(eligible.reason(id(1))).hasValue(Ineligible.ANOTHER_AREA);
    }

    @Test
    void a_changed_mediator_is_as_of_the_day() {
        List<Mediator> rows = List.of(
                engaged(1, WEST).lastDay(DAY.minusDays(1)).build(),
                Mediator.of(id(1), RosterTown.COMMITTEE, Engagement.ENGAGED, DAY)
                        .areas(Set.of(EAST))
                        .build());
        MediatorRoster roster = MediatorRoster.of(rows);
        Needs needs = Needs.of(NEIGHBOURS, EAST);
        assertThat(roster.eligible(needs, Set.of(), DAY, TERRITORY).mediators()).containsExactly(id(1));
        assertThat(roster.eligible(needs, Set.of(), DAY.minusDays(1), TERRITORY).reason(id(1)))
                .hasValue(Ineligible.ANOTHER_AREA);
        assertThat(roster.mediator(id(1), DAY)).hasValue(rows.get(1));
    }

    @Test
    void faulty_rows_are_told() {
        Mediator first = engaged(1, EAST).build();
        Mediator again = engaged(1, WEST).build();
        Mediator endless = Mediator.of(id(2), RosterTown.COMMITTEE, Engagement.COMMITTEE_MEMBER, DAY)
                .areas(Set.of(EAST))
                .build();
        Mediator long4 = Mediator.of(id(3), RosterTown.COMMITTEE, Engagement.COMMITTEE_MEMBER, DAY)
                .lastDay(DAY.plusYears(3))
                .areas(Set.of(EAST))
                .build();
        Mediator lost = Mediator.of(id(4), new BodyId("nobody"), Engagement.ENGAGED, DAY)
                .areas(Set.of(new AreaId("nowhere")))
                .build();
        assertThat(MediatorRoster.faults(
                        List.of(first, again, endless, long4, lost, RosterTown.member(5)), RosterTown.PLACE))
                .containsExactlyInAnyOrder(
                        new RosterFault(1, RosterFault.What.OVERLAPS, "m-1"),
                        new RosterFault(2, RosterFault.What.TERM_TOO_LONG, "-"),
                        new RosterFault(3, RosterFault.What.TERM_TOO_LONG, "2029-03-02"),
                        new RosterFault(4, RosterFault.What.UNKNOWN_AREA, "nowhere"),
                        new RosterFault(4, RosterFault.What.UNKNOWN_BODY, "nobody"));
        assertThatIllegalArgumentException().isThrownBy(() -> MediatorRoster.of(List.of(first, again)));
    }

    /** 人民调解法 art. 15: removed for one of four causes, and for nothing else. */
    @Test
    void nobody_is_removed_without_a_cause_of_the_law() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> engaged(1, EAST).status(MediatorStatus.REMOVED).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> engaged(1, EAST).removedFor(Misconduct.TOOK_GAIN).build());
        Mediator removed = engaged(1, EAST)
                .status(MediatorStatus.REMOVED)
                .removedFor(Misconduct.TOOK_GAIN)
                .build();
        assertThat(MediatorRoster.of(List.of(removed))
                        .eligible(Needs.of(NEIGHBOURS, EAST), Set.of(), DAY, TERRITORY)
                        .reason(id(1)))
                .hasValue(Ineligible.NOT_SERVING);
    }

    @Test
    void rows_that_cannot_be_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> engaged(1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engaged(1, EAST).capacity(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engaged(1, EAST).capacity(1_001).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engaged(1, EAST)
                        .lastDay(RosterTown.FOUNDED.minusDays(1))
                        .build());
    }
}
