package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.BEN;
import static io.github.governance4j.mediation.course.CourseTown.FENCE;
import static io.github.governance4j.mediation.course.CourseTown.M1;
import static io.github.governance4j.mediation.course.CourseTown.M2;
import static io.github.governance4j.mediation.course.CourseTown.TREE;
import static io.github.governance4j.mediation.course.CourseTown.VILLAGE_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.agreement;
import static io.github.governance4j.mediation.course.CourseTown.clerk;
import static io.github.governance4j.mediation.course.CourseTown.mediator;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static io.github.governance4j.mediation.course.CourseTown.two;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Representation;
import io.github.governance4j.mediation.dispute.RepresentationScope;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.rules.Tracks;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;

/** An agreement from its draft to its effect: 人民调解法 arts. 28–30. */
class AgreementExamples {
    private static final PersonId CHILD = new PersonId("child");
    private static final PersonId MOTHER = new PersonId("mother");
    private static final PersonId AGENT = new PersonId("agent");

    @Example
    void art_29_a_written_one_has_effect_with_the_last_of_all_signatures_and_the_seal() {
        CourseTown town = CourseTown.fresh().ready().trying().drawnUp(agreement("a-1", AgreementForm.WRITTEN));
        town.does(new AgreementCommand.Sign(town.by(mediator(M1)), SignedAs.MEDIATOR))
                .assents(ANN, BEN);
        assertThat(town.course().stage()).isEqualTo(Stage.AGREEING);
        assertThat(town.course().end()).isEmpty();
        town.on(LocalDate.of(2025, 3, 5));
        town.refuses(CourseRefusal.NOT_OF_THIS_OFFICE, new AgreementCommand.Sign(town.by(mediator(M1)), SignedAs.BODY));
        town.does(new AgreementCommand.Sign(town.by(clerk(VILLAGE_ROOM)), SignedAs.BODY));
        AgreementFact.AgreementTookEffect effect =
                town.facts(AgreementFact.AgreementTookEffect.class).get(0);
        assertThat(effect.at().toLocalDate()).isEqualTo(LocalDate.of(2025, 3, 5));
        assertThat(effect.whole()).isTrue();
        assertThat(effect.agreement().issues()).containsExactlyInAnyOrder(FENCE, TREE);
        assertThat(town.course().end()).contains(EndKind.SETTLED);
        assertThat(town.course().notice()).as("they agreed on everything").isEmpty();
    }

    @Example
    void art_30_a_spoken_one_has_effect_the_day_it_is_reached() {
        CourseTown town = CourseTown.fresh().ready().trying().session("s-1");
        town.drawnUp(agreement("a-1", AgreementForm.ORAL)).assents(ANN);
        assertThat(town.course().end()).isEmpty();
        town.on(LocalDate.of(2025, 3, 4)).assents(BEN);
        assertThat(town.course().end()).contains(EndKind.SETTLED);
        assertThat(town.facts(AgreementFact.AgreementTookEffect.class)
                        .get(0)
                        .at()
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2025, 3, 4));
    }

    @Example
    void until_it_has_effect_every_party_can_leave_even_one_that_agreed() {
        CourseTown town = CourseTown.fresh().ready().trying().drawnUp(agreement("a-1", AgreementForm.WRITTEN));
        town.assents(ANN, BEN).does(new PartyCommand.Leave(town.by(party(ANN)), ANN, Remedy.COURT));
        assertThat(town.course().end()).contains(EndKind.LEFT);
        assertThat(town.course().agreements()).isEmpty();
        assertThat(town.course().notice().orElseThrow().to()).containsExactly(ANN, BEN);
    }

    @Example
    void a_clause_that_gives_up_suing_is_refused() {
        CourseTown town = CourseTown.fresh().ready().trying();
        for (String words : List.of("双方放弃起诉", "不得起诉", "今后不得举报")) {
            town.refuses(CourseRefusal.WAIVES_REMEDY, drawUp(town, worded(words)));
        }
        town.refuses(
                CourseRefusal.AGREEMENT_FAULTY,
                drawUp(
                        town,
                        Agreement.of(new AgreementId("a-1"), AgreementForm.WRITTEN, List.of())
                                .build()));
        town.refuses(
                CourseRefusal.NOT_AT_ISSUE, drawUp(town, agreement("a-1", AgreementForm.ORAL, new IssueId("well"))));
        town.refuses(
                CourseRefusal.NOT_THE_MEDIATOR,
                new AgreementCommand.DrawUp(town.by(mediator(M2)), agreement("a-1", AgreementForm.ORAL)));
    }

    @Example
    void a_partial_agreement_leaves_the_rest_mediated_under_the_same_consents() {
        CourseTown town = CourseTown.fresh().ready().trying().session("s-1");
        town.drawnUp(agreement("a-1", AgreementForm.WRITTEN, FENCE))
                .assents(ANN, BEN)
                .signed();
        assertThat(town.course().stage()).isEqualTo(Stage.READY);
        assertThat(town.course().settledIssues()).containsExactly(FENCE);
        assertThat(town.course().openIssues()).containsExactly(TREE);
        assertThat(town.course().allConsent()).isTrue();
        assertThat(town.course().tryConsents()).containsExactly(ANN, BEN);
        town.session("s-2").refuses(CourseRefusal.AGREEMENT_KNOWN, drawUp(town, agreement("a-1", AgreementForm.ORAL)));
        town.refuses(CourseRefusal.NOT_AT_ISSUE, drawUp(town, agreement("a-2", AgreementForm.ORAL, FENCE)));
        town.does(new OfficeCommand.EndAsFailed(town.by(mediator(M1)), "对树木仍有分歧"));
        assertThat(town.course().end()).contains(EndKind.SETTLED_IN_PART);
        assertThat(town.course().notice()).as("for what is left, art. 26").isPresent();
    }

    @Example
    void a_party_that_rejects_the_draft_goes_on_mediating() {
        CourseTown town = CourseTown.fresh().ready().trying().drawnUp(agreement("a-1", AgreementForm.WRITTEN));
        town.assents(ANN).does(new AgreementCommand.Reject(town.by(party(BEN)), BEN));
        assertThat(town.course().stage()).isEqualTo(Stage.READY);
        assertThat(town.course().assents()).isEmpty();
        town.drawnUp(agreement("a-1", AgreementForm.ORAL)).assents(ANN, BEN);
        assertThat(town.course().end()).contains(EndKind.SETTLED);
    }

    @Example
    void a_draft_nobody_signs_falls_by_itself() {
        CourseTown town = CourseTown.fresh().ready().trying().drawnUp(agreement("a-1", AgreementForm.WRITTEN));
        town.until(LocalDate.of(2025, 3, 18));
        assertThat(town.course().stage()).isEqualTo(Stage.READY);
        assertThat(town.facts(AgreementFact.Dropped.class))
                .extracting(AgreementFact.Dropped::why)
                .containsExactly(DroppedWhy.LAPSED);
    }

    @Example
    void a_representative_without_special_authority_does_not_agree_to_the_outcome() {
        Parties ordinary = two().withRepresentatives(
                        List.of(new Representation(AGENT, Set.of(ANN), RepresentationScope.ORDINARY)));
        CourseTown town = CourseTown.fresh().ready(Tracks.PEOPLES, ordinary, M1).trying();
        town.drawnUp(agreement("a-1", AgreementForm.ORAL));
        town.refuses(CourseRefusal.NO_SPECIAL_AUTHORITY, assent(town, ANN, AGENT))
                .assents(ANN);
        Parties special =
                two().withRepresentatives(List.of(new Representation(AGENT, Set.of(ANN), RepresentationScope.SPECIAL)));
        CourseTown other = CourseTown.fresh().ready(Tracks.PEOPLES, special, M1).trying();
        other.drawnUp(agreement("a-1", AgreementForm.ORAL)).does(assent(other, ANN, AGENT));
        other.refuses(CourseRefusal.NOT_A_PARTY, assent(other, BEN, AGENT)).assents(BEN);
        assertThat(other.course().end()).contains(EndKind.SETTLED);
    }

    @Example
    void the_guardian_agrees_for_a_minor() {
        Parties family = Parties.of(
                List.of(new Party(ANN, Side.APPLICANT), new Party(CHILD, Side.RESPONDENT)),
                Set.of(CHILD),
                List.of(new Guardian(CHILD, MOTHER)),
                List.of());
        CourseTown town = CourseTown.fresh().ready(Tracks.PEOPLES, family, M1).trying();
        Clause clause = Clause.of(1, ClauseKind.APOLOGY, CHILD, "当面道歉").to(ANN).build();
        town.drawnUp(Agreement.of(new AgreementId("a-1"), AgreementForm.ORAL, List.of(clause))
                .build());
        town.assents(ANN).refuses(CourseRefusal.NOT_A_PARTY, assent(town, CHILD, CHILD));
        town.does(assent(town, CHILD, MOTHER));
        assertThat(town.course().end()).contains(EndKind.SETTLED);
    }

    private static Agreement worded(String words) {
        Clause clause = Clause.of(1, ClauseKind.ACT, BEN, words).to(ANN).build();
        return Agreement.of(new AgreementId("a-1"), AgreementForm.WRITTEN, List.of(clause))
                .build();
    }

    private static AgreementCommand drawUp(CourseTown town, Agreement agreement) {
        return new AgreementCommand.DrawUp(town.by(mediator(town.found())), agreement);
    }

    private static AgreementCommand assent(CourseTown town, PersonId party, PersonId by) {
        return new AgreementCommand.Assent(town.by(party(by)), party, by);
    }
}
