package io.github.governance4j.mediation.roster;

import static io.github.governance4j.mediation.roster.RosterTown.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.PersonId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who must step back, and when everybody may say it does not matter: 特邀调解规定 art. 15. */
class RecusalExamples {
    private static final PersonId WANG = new PersonId("wang");
    private static final PersonId LI = new PersonId("li");
    private static final PersonId LAWYER = new PersonId("lawyer");
    private static final PersonId STRANGER = new PersonId("stranger");
    private static final Set<PersonId> PARTIES = Set.of(WANG, LI);
    private static final Set<PersonId> CONCERNED = Set.of(WANG, LI, LAWYER);

    @ParameterizedTest
    @EnumSource
    void a_tie_to_anybody_in_the_dispute_recuses(RelationKind kind) {
        assertThat(Recusals.of(
                        List.of(new Relation(id(1), LAWYER, kind), new Relation(id(2), STRANGER, kind)),
                        CONCERNED,
                        List.of(),
                        PARTIES))
                .containsExactly(id(1));
    }

    /** One party of two is not enough, and nobody waives what was not disclosed or what is the mediator's own dispute. */
    @ParameterizedTest
    @EnumSource
    void only_all_parties_together_waive_it_after_it_was_disclosed(RelationKind kind) {
        List<Relation> relations = List.of(new Relation(id(1), WANG, kind));
        assertThat(Recusals.of(relations, CONCERNED, List.of(new Disclosure(id(1), kind, Set.of(WANG))), PARTIES))
                .containsExactly(id(1));
        assertThat(Recusals.of(relations, CONCERNED, List.of(new Disclosure(id(1), kind, PARTIES)), PARTIES)
                        .isEmpty())
                .isEqualTo(kind != RelationKind.SELF);
        assertThat(Recusals.of(relations, CONCERNED, List.of(new Disclosure(id(2), kind, PARTIES)), PARTIES))
                .contains(id(1));
    }

    @Test
    void each_kind_of_tie_is_waived_by_itself() {
        assertThat(Recusals.of(
                        List.of(new Relation(id(1), WANG, RelationKind.INTEREST)),
                        CONCERNED,
                        List.of(new Disclosure(id(1), RelationKind.OTHER, PARTIES)),
                        PARTIES))
                .containsExactly(id(1));
    }

    @Test
    void what_a_mediator_discloses_recuses_by_itself() {
        assertThat(Recusals.of(
                        List.of(), CONCERNED, List.of(new Disclosure(id(1), RelationKind.OTHER, Set.of(LI))), PARTIES))
                .containsExactly(id(1));
    }
}
