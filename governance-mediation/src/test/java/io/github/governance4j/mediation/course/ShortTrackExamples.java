package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.BEN;
import static io.github.governance4j.mediation.course.CourseTown.FENCE;
import static io.github.governance4j.mediation.course.CourseTown.M1;
import static io.github.governance4j.mediation.course.CourseTown.TREE;
import static io.github.governance4j.mediation.course.CourseTown.VILLAGE;
import static io.github.governance4j.mediation.course.CourseTown.VILLAGE_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.agreement;
import static io.github.governance4j.mediation.course.CourseTown.clerk;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static io.github.governance4j.mediation.course.CourseTown.two;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.rules.MediationRulesFixture;
import io.github.governance4j.mediation.rules.Tracks;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;

/** 繁简分流 and 随手调: by the rule of the track and with every party's consent. */
class ShortTrackExamples {
    private static final PersonId CHILD = new PersonId("child");
    private static final PersonId MOTHER = new PersonId("mother");

    @Example
    void the_short_track_takes_every_party_and_one_is_enough_to_leave_it() {
        CourseTown town = simple(two(), FENCE);
        town.does(ask(town, ANN, true));
        assertThat(town.course().simple()).as("one party is not enough").isFalse();
        town.does(ask(town, BEN, true));
        assertThat(town.course().simple()).isTrue();
        assertThat(town.course().limit(CourseLimit.MEDIATION).orElseThrow().lastDay())
                .as("seven days instead of a month")
                .isEqualTo(LocalDate.of(2025, 3, 10));
        town.does(ask(town, BEN, false));
        assertThat(town.course().simple()).isFalse();
        assertThat(town.course().limit(CourseLimit.MEDIATION).orElseThrow().lastDay())
                .isEqualTo(LocalDate.of(2025, 4, 3));
    }

    @Example
    void what_is_not_simple_by_the_rule_does_not_go_the_short_way_whoever_agrees() {
        CourseTown town = simple(two(), FENCE, TREE);
        town.refuses(CourseRefusal.NOT_SIMPLE, ask(town, ANN, true));
        CourseTown court = CourseTown.fresh().choosing(Tracks.BEFORE_FILING, two());
        court.refuses(CourseRefusal.NOT_SIMPLE, ask(court, ANN, true));
    }

    @Example
    void a_simple_dispute_is_settled_on_the_spot_in_one_act() {
        CourseTown town = CourseTown.fresh();
        town.refuses(CourseRefusal.CONSENT_MISSING, onTheSpot(town, two(), Set.of(ANN), spoken(BEN, "当场搬走木料")));
        town.refuses(CourseRefusal.WAIVES_REMEDY, onTheSpot(town, two(), Set.of(ANN, BEN), spoken(BEN, "双方放弃起诉")));
        town.refuses(
                CourseRefusal.NOT_SIMPLE,
                new IntakeCommand.OnTheSpot(
                        town.by(clerk(VILLAGE_ROOM)),
                        application(two(), FENCE, TREE),
                        Set.of(ANN, BEN),
                        Optional.empty()));
        town.does(onTheSpot(town, two(), Set.of(ANN, BEN), spoken(BEN, "当场搬走木料")));
        assertThat(town.course().end()).contains(EndKind.SETTLED);
        assertThat(town.course().onTheSpot()).isTrue();
        assertThat(town.course().limitationInterruptedOn()).contains(LocalDate.of(2025, 3, 3));
        assertThat(town.facts(ConsentFact.Consented.class)).hasSize(2);
        assertThat(town.facts(AgreementFact.Assented.class)).hasSize(2);
    }

    @Example
    void who_mediated_on_the_spot_is_on_record_where_the_roster_has_them() {
        CourseTown town = CourseTown.fresh();
        town.does(new IntakeCommand.OnTheSpot(
                town.by(CourseTown.mediator(M1)),
                application(two(), FENCE),
                Set.of(ANN, BEN),
                Optional.of(spoken(BEN, "当场搬走木料"))));
        assertThat(town.course().end()).contains(EndKind.SETTLED);
        assertThat(town.course().mediator()).contains(M1);
        assertThat(town.facts(ChoosingFact.Chosen.class))
                .extracting(ChoosingFact.Chosen::how)
                .containsExactly(ChosenHow.ON_THE_SPOT);
        CourseTown clerks = CourseTown.fresh();
        clerks.does(onTheSpot(clerks, two(), Set.of(ANN, BEN), spoken(BEN, "当场搬走木料")));
        assertThat(clerks.course().mediator())
                .as("a clerk is no mediator of the roster")
                .isEmpty();
    }

    @Example
    void art_29_a_written_agreement_is_not_made_in_passing() {
        CourseTown town = CourseTown.fresh();
        town.refuses(
                CourseRefusal.AGREEMENT_FAULTY,
                onTheSpot(town, two(), Set.of(ANN, BEN), agreement("a-1", AgreementForm.WRITTEN)));
    }

    @Example
    void on_the_spot_too_the_guardian_speaks_for_a_minor() {
        Parties family = Parties.of(
                List.of(new Party(ANN, Side.APPLICANT), new Party(CHILD, Side.RESPONDENT)),
                Set.of(CHILD),
                List.of(new Guardian(CHILD, MOTHER)),
                List.of());
        CourseTown town = CourseTown.fresh();
        town.does(onTheSpot(town, family, Set.of(ANN, CHILD), spoken(CHILD, "当面道歉")));
        assertThat(town.facts(AgreementFact.Assented.class))
                .extracting(AgreementFact.Assented::by)
                .containsExactly(ANN, MOTHER);
        assertThat(town.facts(ConsentFact.Consented.class))
                .extracting(ConsentFact.Consented::by)
                .containsExactly(ANN, MOTHER);
    }

    @Example
    void what_fails_on_the_spot_ends_with_notice_of_the_other_ways() {
        CourseTown town = CourseTown.fresh();
        town.does(new IntakeCommand.OnTheSpot(
                town.by(clerk(VILLAGE_ROOM)), application(two(), FENCE), Set.of(ANN, BEN), Optional.empty()));
        assertThat(town.course().end()).contains(EndKind.FAILED);
        assertThat(town.course().notice()).isPresent();
    }

    private static CourseTown simple(Parties parties, IssueId... issues) {
        CourseTown town = CourseTown.fresh();
        town.does(new IntakeCommand.Apply(town.by(clerk(VILLAGE_ROOM)), application(parties, issues)));
        town.does(new IntakeCommand.Accept(town.by(clerk(VILLAGE_ROOM)))).consenting();
        return town.picks(ANN, M1).picks(BEN, M1).confirmed(M1);
    }

    private static Application application(Parties parties, IssueId... issues) {
        return Application.of(MediationRulesFixture.NEIGHBOURS, VILLAGE, parties, Set.of(issues))
                .track(Tracks.PEOPLES)
                .fen(80_000)
                .factsUndisputed(true)
                .build();
    }

    private static PartyCommand ask(CourseTown town, PersonId party, boolean simple) {
        return new PartyCommand.AskSwitch(town.by(party(party)), party, simple);
    }

    private static Agreement spoken(PersonId who, String words) {
        Clause clause = Clause.of(1, ClauseKind.ACT, who, words).to(ANN).build();
        return Agreement.of(new AgreementId("a-1"), AgreementForm.ORAL, List.of(clause))
                .build();
    }

    private static IntakeCommand onTheSpot(
            CourseTown town, Parties parties, Set<PersonId> consenting, Agreement agreement) {
        return new IntakeCommand.OnTheSpot(
                town.by(clerk(VILLAGE_ROOM)), application(parties, FENCE), consenting, Optional.of(agreement));
    }
}
