package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.BEN;
import static io.github.governance4j.mediation.course.CourseTown.COUNTY_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.M1;
import static io.github.governance4j.mediation.course.CourseTown.TOWN_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.VILLAGE_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.clerk;
import static io.github.governance4j.mediation.course.CourseTown.mediator;
import static io.github.governance4j.mediation.course.CourseTown.otherClerk;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.ReferralId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.Bar;
import io.github.governance4j.mediation.dispute.Elsewhere;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.rules.MediationRulesFixture;
import io.github.governance4j.mediation.rules.Tracks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Example;

/** Asking for mediation, being answered, consenting, leaving, and what time does to each. */
class IntakeExamples {
    private static final PersonId ZOE = new PersonId("zoe");
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    private static CourseTown applied(TrackId track) {
        CourseTown town = CourseTown.fresh();
        return town.does(new IntakeCommand.Apply(town.by(party(ANN)), CourseTown.application(track, CourseTown.two())));
    }

    private static CourseTown accepted() {
        CourseTown town = applied(Tracks.PEOPLES);
        return town.does(new IntakeCommand.Accept(town.by(clerk(VILLAGE_ROOM))));
    }

    @Example
    void limitation_is_interrupted_on_the_day_of_application_and_by_the_first_consent_to_an_offer() {
        assertThat(applied(Tracks.PEOPLES).course().limitationInterruptedOn()).contains(MONDAY);

        CourseTown offered = CourseTown.fresh();
        offered.does(new IntakeCommand.OwnInitiative(
                offered.by(clerk(VILLAGE_ROOM)), CourseTown.application(Tracks.PEOPLES, CourseTown.two())));
        assertThat(offered.course().stage()).isEqualTo(Stage.INVITED);
        assertThat(offered.course().limitationInterruptedOn()).isEmpty();
        offered.does(new ConsentCommand.Inform(offered.by(clerk(VILLAGE_ROOM)), BEN))
                .on(MONDAY.plusDays(2));
        offered.does(new ConsentCommand.Consent(offered.by(party(BEN)), BEN, BEN));
        assertThat(offered.course().limitationInterruptedOn()).contains(MONDAY.plusDays(2));
    }

    @Example
    void a_consent_given_later_does_not_move_the_day_limitation_was_interrupted() {
        CourseTown town = accepted().on(MONDAY.plusDays(1));
        town.does(new ConsentCommand.Inform(town.by(clerk(VILLAGE_ROOM)), BEN));
        town.does(new ConsentCommand.Consent(town.by(party(BEN)), BEN, BEN));
        assertThat(town.course().limitationInterruptedOn()).contains(MONDAY);
    }

    @Example
    void art_17_a_clear_refusal_ends_it_before_anybody_consented() {
        CourseTown town = accepted();
        town.does(new ConsentCommand.Refuse(town.by(party(BEN)), BEN));
        assertThat(town.course().end()).contains(EndKind.REFUSED);
        assertThat(town.course().notice()).hasValueSatisfying(told -> {
            assertThat(told.to()).containsExactly(ANN, BEN);
            assertThat(told.remedies()).contains(Remedy.COURT, Remedy.ARBITRATION, Remedy.RULING);
        });
    }

    @Example
    void consent_counts_only_after_the_informed_start() {
        CourseTown town = accepted();
        town.refuses(CourseRefusal.NOT_INFORMED, new ConsentCommand.Consent(town.by(party(ANN)), ANN, ANN));
        town.does(new ConsentCommand.Inform(town.by(clerk(VILLAGE_ROOM)), ANN));
        town.does(new ConsentCommand.Consent(town.by(party(ANN)), ANN, ANN));
        assertThat(town.course().consents()).containsExactly(ANN);
        assertThat(town.course().stage()).isEqualTo(Stage.INVITED);
    }

    @Example
    void art_26_whoever_does_not_consent_in_ten_working_days_ends_it_with_the_notice() {
        CourseTown town = accepted();
        // Ten working days after Monday 3 March: Monday 17 March, included.
        town.until(LocalDate.of(2025, 3, 17));
        assertThat(town.course().stage()).isEqualTo(Stage.INVITED);
        town.until(LocalDate.of(2025, 3, 18));
        assertThat(town.course().end()).contains(EndKind.NO_CONSENT);
        assertThat(town.course().notice()).isPresent();
    }

    @Example
    void what_another_organ_accepted_is_mediated_only_once_it_referred_it_here() {
        for (Optional<ReferralId> referral :
                List.of(Optional.<ReferralId>empty(), Optional.of(new ReferralId("r-1")))) {
            CourseTown town = CourseTown.fresh();
            Application application = Application.of(
                            MediationRulesFixture.DAMAGES,
                            CourseTown.VILLAGE,
                            CourseTown.two(),
                            Set.of(CourseTown.FENCE))
                    .elsewhere(new Elsewhere(COUNTY_ROOM, false, referral))
                    .build();
            town.does(new IntakeCommand.Apply(town.by(party(ANN)), application));
            IntakeCommand.Accept accept = new IntakeCommand.Accept(town.by(clerk(VILLAGE_ROOM)));
            if (referral.isPresent()) {
                town.does(accept);
            } else {
                town.refuses(CourseRefusal.NOT_MEDIABLE, accept);
            }
        }
    }

    @Example
    void an_application_is_declined_in_writing_with_grounds_and_the_court_named() {
        CourseTown town = applied(Tracks.PEOPLES);
        town.does(new IntakeCommand.Decline(town.by(clerk(VILLAGE_ROOM)), Bar.SPECIAL_AUTHORITY, "由自然资源部门处理"));
        IntakeFact.ApplicationDeclined declined =
                town.facts(IntakeFact.ApplicationDeclined.class).get(0);
        assertThat(declined.grounds().words()).isEqualTo("由自然资源部门处理");
        assertThat(declined.grounds().by()).isEqualTo(clerk(VILLAGE_ROOM));
        assertThat(declined.notice().to()).containsExactly(ANN, BEN);
        assertThat(declined.notice().remedies()).contains(Remedy.COURT);
        assertThat(town.course().end()).contains(EndKind.NOT_ACCEPTED);
        assertThat(town.course().notice()).isPresent();
    }

    @Example
    void nobody_is_turned_away_by_silence() {
        CourseTown town = applied(Tracks.ADMINISTRATIVE);
        // Five working days: until Monday 10 March; then as long again, under supervision.
        town.until(LocalDate.of(2025, 3, 11));
        assertThat(town.course().stage()).isEqualTo(Stage.APPLIED);
        assertThat(town.course().supervised()).isTrue();
        town.does(new IntakeCommand.Accept(town.by(clerk(COUNTY_ROOM))));
        assertThat(town.course().stage()).isEqualTo(Stage.INVITED);

        CourseTown never = applied(Tracks.ADMINISTRATIVE).until(LocalDate.of(2025, 3, 31));
        assertThat(never.course().end()).contains(EndKind.NOT_ACCEPTED);
        assertThat(never.course().notice()).isPresent();
    }

    @Example
    void what_is_offered_to_another_body_stays_here_until_that_takes_it() {
        CourseTown town = applied(Tracks.ADMINISTRATIVE);
        town.does(new IntakeCommand.Transfer(town.by(clerk(COUNTY_ROOM)), TOWN_ROOM, "乡镇职责"));
        assertThat(town.course().transferTo()).contains(TOWN_ROOM);
        assertThat(town.course().stage()).isEqualTo(Stage.APPLIED);
        assertThat(town.course().limit(CourseLimit.ACCEPT)).isPresent();
        town.does(new IntakeCommand.ConcludeTransfer(town.by(clerk(COUNTY_ROOM)), false));
        assertThat(town.course().transferTo()).isEmpty();
        town.does(new IntakeCommand.Transfer(town.by(clerk(COUNTY_ROOM)), TOWN_ROOM, "乡镇职责"));
        town.does(new IntakeCommand.ConcludeTransfer(town.by(clerk(COUNTY_ROOM)), true));
        assertThat(town.course().end()).contains(EndKind.SENT_ELSEWHERE);
        assertThat(town.facts(IntakeFact.TransferOffered.class))
                .allMatch(IntakeFact.TransferOffered::inTime)
                .hasSize(2);
    }

    @Example
    void art_3_the_court_is_open_at_every_stage() {
        CourseTown beforeAcceptance = applied(Tracks.PEOPLES);
        beforeAcceptance.does(new PartyCommand.Leave(beforeAcceptance.by(party(BEN)), BEN, Remedy.COURT));
        assertThat(beforeAcceptance.course().end()).contains(EndKind.LEFT);

        CourseTown inSession = CourseTown.fresh().ready().trying().session("s-1");
        inSession.refuses(
                CourseRefusal.NO_SUCH_EXIT, new PartyCommand.Leave(inSession.by(party(ANN)), ANN, Remedy.REVIEW));
        inSession.does(new PartyCommand.Leave(inSession.by(party(ANN)), ANN, Remedy.COURT));
        assertThat(inSession.course().endCause()).hasValueSatisfying(cause -> {
            assertThat(cause.party()).contains(ANN);
            assertThat(cause.remedy()).contains(Remedy.COURT);
        });
    }

    @Example
    void one_month_is_longer_when_both_ask_for_as_much() {
        CourseTown town = CourseTown.fresh().ready();
        LocalDate before = lastDay(town);
        assertThat(before).isEqualTo(LocalDate.of(2025, 4, 3));
        town.does(new PartyCommand.AskExtension(town.by(party(ANN)), ANN, 10));
        town.does(new PartyCommand.AskExtension(town.by(party(BEN)), BEN, 5));
        assertThat(lastDay(town)).isEqualTo(before);
        town.does(new PartyCommand.AskExtension(town.by(party(BEN)), BEN, 10));
        assertThat(lastDay(town)).isAfter(before);
    }

    @Example
    void when_the_month_is_over_it_has_failed_and_the_parties_are_told() {
        CourseTown town = CourseTown.fresh().ready().until(LocalDate.of(2025, 4, 3));
        assertThat(town.course().stage()).isEqualTo(Stage.READY);
        town.until(LocalDate.of(2025, 4, 8));
        assertThat(town.course().end()).contains(EndKind.LIMIT_PASSED);
        assertThat(town.course().notice()).isPresent();
    }

    @Example
    void art_23_who_leaves_when_a_limit_has_just_ended_it_is_not_refused_and_it_ends_with_the_notice() {
        for (Function<CourseTown, CourseCommand> ending : List.<Function<CourseTown, CourseCommand>>of(
                town -> new PartyCommand.Withdraw(town.by(party(BEN)), BEN),
                town -> new PartyCommand.Leave(town.by(party(BEN)), BEN, Remedy.COURT),
                town -> new ConsentCommand.Refuse(town.by(party(BEN)), BEN))) {
            CourseTown town = CourseTown.fresh().ready().on(LocalDate.of(2025, 4, 8));
            town.refuses(CourseRefusal.NOT_A_PARTY, new PartyCommand.Withdraw(town.by(party(ZOE)), BEN));
            town.does(ending.apply(town));
            assertThat(town.course().end()).contains(EndKind.LIMIT_PASSED);
            assertThat(town.course().notice()).isPresent();
            town.refuses(CourseRefusal.NOT_AT_THIS_STAGE, ending.apply(town));
        }
    }

    @Example
    void without_a_limit_to_accept_an_application_does_not_lie_for_ever_either() {
        CourseTown town = applied(Tracks.PEOPLES);
        assertThat(town.course().limit(CourseLimit.ACCEPT).orElseThrow().lastDay())
                .as("as long as parties have to consent: ten working days, ours")
                .isEqualTo(LocalDate.of(2025, 3, 17));
        town.until(LocalDate.of(2025, 3, 18));
        assertThat(town.course().supervised()).isTrue();
        town.until(LocalDate.of(2025, 4, 2));
        assertThat(town.course().end()).contains(EndKind.NOT_ACCEPTED);
        assertThat(town.course().notice()).isPresent();
    }

    @Example
    void art_26_the_mediator_ends_what_cannot_be_settled_and_the_office_only_while_nobody_mediates() {
        CourseTown town = CourseTown.fresh().ready();
        town.refuses(
                CourseRefusal.NOT_THE_MEDIATOR, new OfficeCommand.EndAsFailed(town.by(clerk(VILLAGE_ROOM)), "差距大"));
        town.does(new OfficeCommand.EndAsFailed(town.by(mediator(M1)), "差距大"));
        assertThat(town.course().end()).contains(EndKind.FAILED);
        CourseTown nobody = accepted();
        nobody.refuses(
                CourseRefusal.NOT_OF_THIS_OFFICE, new OfficeCommand.EndAsFailed(nobody.by(mediator(M1)), "无法联系"));
        nobody.does(new OfficeCommand.EndAsFailed(nobody.by(clerk(VILLAGE_ROOM)), "无法联系"));
        assertThat(nobody.course().notice()).isPresent();
    }

    @Example
    void nobody_acts_for_the_office_or_writes_down_for_others_in_a_dispute_of_their_own() {
        PersonId clerk = new PersonId("village-room-one.holder");
        PersonId lead = new PersonId("m-1.holder");
        Parties parties = Parties.of(List.of(
                new Party(ANN, Side.APPLICANT), new Party(clerk, Side.RESPONDENT), new Party(lead, Side.RESPONDENT)));
        CourseTown town = CourseTown.fresh();
        town.does(new IntakeCommand.Apply(town.by(party(ANN)), CourseTown.application(Tracks.PEOPLES, parties)));
        town.refuses(CourseRefusal.SAME_PERSON, new IntakeCommand.Accept(town.by(clerk(VILLAGE_ROOM))));
        town.does(new IntakeCommand.Accept(town.by(otherClerk(VILLAGE_ROOM))));
        for (PersonId one : parties.persons()) {
            town.does(new ConsentCommand.Inform(town.by(otherClerk(VILLAGE_ROOM)), one));
        }
        town.refuses(CourseRefusal.NOT_A_PARTY, new ConsentCommand.Consent(town.by(clerk(VILLAGE_ROOM)), ANN, ANN));
        town.refuses(CourseRefusal.NOT_A_PARTY, new PartyCommand.Withdraw(town.by(clerk(VILLAGE_ROOM)), ANN));
        for (PersonId one : parties.persons()) {
            town.does(new ConsentCommand.Consent(town.by(party(one)), one, one));
        }
        for (PersonId one : parties.persons()) {
            town.picks(one, M1);
        }
        assertThat(town.course().mediator())
                .as("nobody is found for a dispute of their own, whoever wants it")
                .isEmpty();
        town.refuses(
                CourseRefusal.MEDIATOR_BARRED,
                new ChoosingCommand.Assign(town.by(otherClerk(VILLAGE_ROOM)), M1, town.snapshot()));
    }

    private static LocalDate lastDay(CourseTown town) {
        return town.course().limit(CourseLimit.MEDIATION).orElseThrow().lastDay();
    }

    @Example
    void a_post_of_the_body_writes_down_what_a_party_says_and_nobody_elses_post_does() {
        CourseTown town = accepted();
        town.does(new ConsentCommand.Inform(town.by(clerk(VILLAGE_ROOM)), BEN));
        town.refuses(CourseRefusal.NOT_A_PARTY, new ConsentCommand.Consent(town.by(clerk(TOWN_ROOM)), BEN, BEN));
        town.does(new ConsentCommand.Consent(town.by(clerk(VILLAGE_ROOM)), BEN, BEN));
        assertThat(town.facts(ConsentFact.Consented.class))
                .singleElement()
                .satisfies(said -> assertThat(said.recordedBy()).isEqualTo(clerk(VILLAGE_ROOM)));
    }
}
