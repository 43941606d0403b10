package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.BEN;
import static io.github.governance4j.mediation.course.CourseTown.COUNTY_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.FENCE;
import static io.github.governance4j.mediation.course.CourseTown.IN_TOWN;
import static io.github.governance4j.mediation.course.CourseTown.M1;
import static io.github.governance4j.mediation.course.CourseTown.M2;
import static io.github.governance4j.mediation.course.CourseTown.TOWN_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.TREE;
import static io.github.governance4j.mediation.course.CourseTown.clerk;
import static io.github.governance4j.mediation.course.CourseTown.mediator;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static io.github.governance4j.mediation.course.CourseTown.two;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.dispute.Assistant;
import io.github.governance4j.mediation.dispute.AssistantKind;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.rules.Tracks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;

/** Tries and sessions: 人民调解法 arts. 3, 17, 20, 23, 25 and 26; three tries on each of three levels; the police's two. */
class SessionExamples {
    private static final PersonId CARL = new PersonId("carl");
    private static final PersonId CHILD = new PersonId("child");
    private static final PersonId MOTHER = new PersonId("mother");

    @Example
    void every_try_needs_the_fresh_consent_of_every_party() {
        CourseTown town = CourseTown.fresh().ready();
        town.refuses(CourseRefusal.CONSENT_MISSING, begin(town, M1, Set.of(ANN)));
        town.refuses(CourseRefusal.NOT_THE_MEDIATOR, begin(town, M2, Set.of(ANN, BEN)));
        town.refuses(CourseRefusal.NO_TRY_RUNNING, hold(town, "s-1", Set.of(ANN, BEN)));
        town.does(begin(town, M1, Set.of(ANN, BEN)))
                .refuses(CourseRefusal.TRY_RUNNING, begin(town, M1, Set.of(ANN, BEN)));
        assertThat(town.course().tryConsents()).containsExactly(ANN, BEN);
        town.does(new SessionCommand.EndTry(town.by(mediator(M1))));
        assertThat(town.course().tryConsents()).isEmpty();
        town.refuses(CourseRefusal.CONSENT_MISSING, begin(town, M1, Set.of(BEN)));
    }

    @Example
    void art_17_who_takes_consent_back_ends_it_in_the_middle_of_a_session() {
        CourseTown town = CourseTown.fresh().ready().trying().session("s-1");
        town.does(new PartyCommand.Withdraw(town.by(party(BEN)), BEN));
        assertThat(town.course().end()).contains(EndKind.WITHDRAWN);
        assertThat(town.course().notice().orElseThrow().remedies())
                .as("art. 26: the parties are told of the other ways")
                .contains(Remedy.COURT, Remedy.ARBITRATION);
        town.refuses(CourseRefusal.NOT_AT_THIS_STAGE, begin(town, M1, Set.of(ANN, BEN)));
    }

    @Example
    void art_20_a_assistant_is_there_only_when_every_party_agreed() {
        CourseTown town = CourseTown.fresh().ready().trying();
        town.does(new ConsentCommand.InviteAssistant(town.by(party(ANN)), new Assistant(CARL, AssistantKind.EXPERT)));
        town.does(new ConsentCommand.AgreeAssistant(town.by(party(ANN)), ANN, CARL));
        town.refuses(CourseRefusal.STRANGER_ATTENDS, hold(town, "s-1", Set.of(ANN, BEN, CARL)));
        town.does(new ConsentCommand.AgreeAssistant(town.by(party(BEN)), BEN, CARL));
        town.does(hold(town, "s-1", Set.of(ANN, BEN, CARL)));
    }

    @Example
    void a_mediator_may_talk_with_one_side_alone_and_online_but_not_with_nobody() {
        CourseTown town = CourseTown.fresh().ready().trying();
        town.refuses(CourseRefusal.NO_PARTY_ATTENDS, hold(town, "s-1", Set.of()));
        town.does(new SessionCommand.HoldSession(
                town.by(mediator(M1)), new SessionId("s-1"), Channel.ONLINE, Set.of(BEN), Optional.empty()));
        town.refuses(CourseRefusal.OTHER_SESSION, close(town, "s-2", SessionOutcome.CONTINUES));
        town.does(close(town, "s-1", SessionOutcome.CONTINUES));
        town.refuses(CourseRefusal.OTHER_SESSION, hold(town, "s-1", Set.of(ANN, BEN)));
    }

    @Example
    void art_23_one_party_can_have_it_closed() {
        CourseTown town = CourseTown.fresh().ready().trying().session("s-1");
        town.does(close(town, "s-1", SessionOutcome.CONTINUES));
        town.does(new PartyCommand.AskPublicity(town.by(party(BEN)), BEN, Openness.CLOSED))
                .session("s-2");
        assertThat(town.facts(SessionFact.SessionHeld.class))
                .extracting(SessionFact.SessionHeld::openness)
                .containsExactly(Openness.OPEN, Openness.CLOSED);
    }

    @Example
    void what_they_came_to_terms_on_must_be_at_issue() {
        CourseTown town = CourseTown.fresh().ready().trying().session("s-1");
        town.refuses(CourseRefusal.NOT_AT_ISSUE, close(town, "s-1", SessionOutcome.PARTLY));
        town.refuses(CourseRefusal.NOT_AT_ISSUE, close(town, "s-1", SessionOutcome.PARTLY, new IssueId("well")));
        town.refuses(CourseRefusal.NOT_AT_ISSUE, close(town, "s-1", SessionOutcome.FAILED, FENCE));
        town.refuses(CourseRefusal.NOT_AT_ISSUE, close(town, "s-1", SessionOutcome.AGREED, FENCE));
        town.does(close(town, "s-1", SessionOutcome.PARTLY, FENCE)).session("s-2");
        town.does(close(town, "s-2", SessionOutcome.AGREED));
        assertThat(town.course().agreedOn()).containsExactly(FENCE, TREE);
    }

    @Example
    void three_times_three_tries_and_no_tenth() {
        CourseTown town = CourseTown.fresh().ready();
        for (MediatorId mediator : List.of(M1, IN_TOWN, new MediatorId("m-5"))) {
            if (town.course().stage() == Stage.INVITED) {
                town.consenting().picks(ANN, mediator).picks(BEN, mediator).confirmed(mediator);
            }
            for (int i = 0; i < 3; i++) {
                town.trying().does(new SessionCommand.EndTry(town.by(mediator(mediator))));
            }
        }
        assertThat(town.course().tries()).isEqualTo(9);
        assertThat(town.course().end()).contains(EndKind.TRIES_USED);
        assertThat(town.course().notice().orElseThrow().remedies()).contains(Remedy.COURT);
        town.refuses(CourseRefusal.NO_TRIES_LEFT, begin(town, new MediatorId("m-5"), Set.of(ANN, BEN)));
    }

    @Example
    void a_level_up_asks_for_consent_and_a_mediator_anew() {
        CourseTown town = CourseTown.fresh().ready();
        for (int i = 0; i < 3; i++) {
            town.trying().does(new SessionCommand.EndTry(town.by(mediator(M1))));
        }
        assertThat(town.course().stage()).isEqualTo(Stage.INVITED);
        assertThat(town.course().rung()).isEqualTo(2);
        assertThat(town.course().body()).contains(TOWN_ROOM);
        assertThat(town.course().consents()).isEmpty();
        assertThat(town.course().mediator()).isEmpty();
        town.does(new ConsentCommand.Refuse(town.by(party(ANN)), ANN));
        assertThat(town.course().end()).contains(EndKind.REFUSED);
        assertThat(town.course().notice()).isPresent();
    }

    @Example
    void refusal_after_the_second_try_ends_it_with_notice() {
        CourseTown town = CourseTown.fresh().ready().trying();
        town.does(new SessionCommand.EndTry(town.by(mediator(M1)))).trying();
        town.does(new SessionCommand.EndTry(town.by(mediator(M1))));
        town.does(new ConsentCommand.Refuse(town.by(party(BEN)), BEN));
        assertThat(town.course().end()).contains(EndKind.REFUSED);
        assertThat(town.course().notice().orElseThrow().remedies()).contains(Remedy.COURT);
    }

    @Example
    void the_police_mediate_once_and_a_second_time_within_seven_working_days() {
        CourseTown town = police(two());
        town.trying().does(new SessionCommand.EndTry(town.by(mediator(town.found()))));
        assertThat(town.course().limit(CourseLimit.NEXT_TRY).orElseThrow().lastDay())
                .as("公安机关办理行政案件程序规定 art. 183")
                .isEqualTo(LocalDate.of(2025, 3, 12));
        town.on(LocalDate.of(2025, 3, 12)).trying();
        town.does(new SessionCommand.EndTry(town.by(mediator(town.found()))));
        assertThat(town.course().end()).contains(EndKind.TRIES_USED);
        town.refuses(CourseRefusal.NO_TRIES_LEFT, begin(town, M1, Set.of(ANN, BEN)));
        CourseTown late = police(two());
        late.trying().does(new SessionCommand.EndTry(late.by(mediator(late.found()))));
        late.until(LocalDate.of(2025, 3, 13));
        assertThat(late.course().end()).contains(EndKind.LIMIT_PASSED);
        assertThat(late.course().notice()).isPresent();
    }

    @Example
    void the_second_time_is_not_only_begun_but_done_within_seven_working_days() {
        CourseTown town = police(two());
        town.trying().does(new SessionCommand.EndTry(town.by(mediator(town.found()))));
        town.on(LocalDate.of(2025, 3, 12)).trying();
        assertThat(town.course().limit(CourseLimit.NEXT_TRY)).isPresent();
        town.until(LocalDate.of(2025, 3, 13));
        assertThat(town.course().end()).contains(EndKind.LIMIT_PASSED);
        assertThat(town.course().notice()).isPresent();
    }

    @Example
    void only_parties_consent_to_a_try() {
        CourseTown town = CourseTown.fresh().ready();
        town.does(begin(town, M1, Set.of(ANN, BEN, CARL)));
        assertThat(town.course().tryConsents()).containsExactly(ANN, BEN);
    }

    @Example
    void the_guardian_of_a_minor_is_there_when_the_police_mediate() {
        Parties family = Parties.of(
                List.of(new Party(ANN, Side.APPLICANT), new Party(CHILD, Side.RESPONDENT)),
                Set.of(CHILD),
                List.of(new Guardian(CHILD, MOTHER)),
                List.of());
        CourseTown town = police(family).trying();
        town.refuses(CourseRefusal.GUARDIAN_ABSENT, hold(town, "s-1", Set.of(ANN, CHILD)));
        town.does(hold(town, "s-1", Set.of(ANN, CHILD, MOTHER)));
    }

    @Example
    void art_25_danger_is_met_and_offences_are_reported() {
        CourseTown town = CourseTown.fresh().ready().trying();
        town.refuses(CourseRefusal.GROUNDS_MISSING, new DangerCommand.TakeMeasures(town.by(mediator(M1)), " "));
        town.refuses(CourseRefusal.NOT_OF_THIS_OFFICE, new DangerCommand.TakeMeasures(town.by(party(ANN)), "劝离"));
        town.does(new DangerCommand.TakeMeasures(town.by(mediator(M1)), "分开安置双方，村干部值守"));
        assertThat(town.course().stage()).isEqualTo(Stage.READY);
        town.does(new DangerCommand.ReportOffence(town.by(mediator(M1)), "持械威胁", true));
        assertThat(town.course().end()).contains(EndKind.OFFENCE);
        assertThat(town.course().notice()).isPresent();
    }

    @Example
    void what_seems_made_up_is_stopped_and_reported() {
        CourseTown town =
                CourseTown.fresh().ready(Tracks.BEFORE_FILING, two(), M1).trying();
        town.does(new DangerCommand.SuspectSham(town.by(clerk(COUNTY_ROOM)), "双方串通，损害案外人"));
        assertThat(town.facts(DangerFact.ShamSuspected.class)).hasSize(1);
        assertThat(town.course().end()).contains(EndKind.SUSPECTED_SHAM);
        assertThat(town.course().notice()).isPresent();
    }

    private static CourseTown police(Parties parties) {
        return CourseTown.fresh().ready(Tracks.PUBLIC_SECURITY, parties, M1);
    }

    private static SessionCommand begin(CourseTown town, MediatorId by, Set<PersonId> consenting) {
        return new SessionCommand.BeginTry(town.by(mediator(by)), consenting);
    }

    private static SessionCommand hold(CourseTown town, String session, Set<PersonId> attending) {
        return new SessionCommand.HoldSession(
                town.by(mediator(town.found())),
                new SessionId(session),
                Channel.IN_PERSON,
                attending,
                Optional.empty());
    }

    private static SessionCommand close(CourseTown town, String session, SessionOutcome outcome, IssueId... agreed) {
        return new SessionCommand.CloseSession(
                town.by(mediator(town.found())), new SessionId(session), outcome, Set.of(agreed));
    }
}
