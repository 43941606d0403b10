package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.BEN;
import static io.github.governance4j.mediation.course.CourseTown.COUNTY_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.IN_TOWN;
import static io.github.governance4j.mediation.course.CourseTown.M1;
import static io.github.governance4j.mediation.course.CourseTown.M2;
import static io.github.governance4j.mediation.course.CourseTown.M3;
import static io.github.governance4j.mediation.course.CourseTown.agreement;
import static io.github.governance4j.mediation.course.CourseTown.clerk;
import static io.github.governance4j.mediation.course.CourseTown.mediator;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static io.github.governance4j.mediation.course.CourseTown.two;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.roster.RelationKind;
import io.github.governance4j.mediation.rules.Tracks;
import io.github.governance4j.mediation.settlement.AgreementForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;

/** Replacing a mediator: 人民调解工作若干规定 and 人民调解法 art. 23 on request, 特邀调解规定 arts. 12 and 15 with grounds. */
class RecusalExamples {
    @Example
    void in_peoples_mediation_a_party_needs_no_reason_even_in_the_middle_of_a_session() {
        CourseTown town = CourseTown.fresh().ready().trying().session("s-1");
        town.does(ask(town, BEN, M1, ""));
        assertThat(town.course().stage()).isEqualTo(Stage.CHOOSING);
        assertThat(town.course().session()).isEmpty();
        assertThat(town.course().barred()).containsExactly(M1);
        assertThat(town.facts(SessionFact.SessionClosed.class))
                .extracting(SessionFact.SessionClosed::outcome)
                .containsExactly(SessionOutcome.CONTINUES);
        town.picks(ANN, M1, M2).picks(BEN, M2).confirmed(M2);
        assertThat(town.course().tryRunning())
                .as("the try goes on, with the consents given to it")
                .isTrue();
        town.session("s-2");
    }

    @Example
    void a_draft_falls_with_its_mediator() {
        CourseTown town = CourseTown.fresh().ready().trying().drawnUp(agreement("a-1", AgreementForm.WRITTEN));
        town.assents(ANN).does(ask(town, BEN, M1, ""));
        assertThat(town.facts(AgreementFact.Dropped.class))
                .extracting(AgreementFact.Dropped::why)
                .containsExactly(DroppedWhy.MEDIATOR_GONE);
        assertThat(town.course().draft()).isEmpty();
        assertThat(town.course().stage()).isEqualTo(Stage.CHOOSING);
    }

    @Example
    void art_15_in_court_annexed_mediation_grounds_are_needed_and_somebody_else_decides() {
        CourseTown town = CourseTown.fresh()
                .ready(Tracks.BEFORE_FILING, two(), M1)
                .trying()
                .session("s-1");
        town.refuses(CourseRefusal.GROUNDS_MISSING, ask(town, ANN, M1, " "));
        town.does(ask(town, ANN, M1, "系对方代理人的近亲属"));
        assertThat(town.course().session()).as("nobody mediates while it waits").isEmpty();
        town.refuses(CourseRefusal.RECUSAL_PENDING, hold(town, M1, "s-2"));
        town.refuses(CourseRefusal.RECUSAL_PENDING, ask(town, BEN, M1, "同上"));
        town.refuses(CourseRefusal.NOT_OF_THIS_OFFICE, decide(town, mediator(M1), true));
        town.does(decide(town, clerk(COUNTY_ROOM), false));
        RecusalFact.RecusalRejected rejected =
                town.facts(RecusalFact.RecusalRejected.class).get(0);
        assertThat(rejected.notice().to()).containsExactly(ANN);
        assertThat(rejected.notice().remedies()).contains(Remedy.COURT);
        assertThat(rejected.grounds().words()).isEqualTo("查无此关系");
        town.refuses(CourseRefusal.NO_RECUSAL_PENDING, decide(town, clerk(COUNTY_ROOM), true));
        town.does(hold(town, M1, "s-3"));
    }

    @Example
    void a_challenge_nobody_answers_in_time_is_granted() {
        CourseTown town = CourseTown.fresh().ready(Tracks.BEFORE_FILING, two(), M1);
        town.does(ask(town, ANN, M1, "有利害关系")).until(LocalDate.of(2025, 3, 10));
        assertThat(town.course().mediator()).isEmpty();
        assertThat(town.course().barred()).containsExactly(M1);
    }

    @Example
    void what_was_disclosed_is_waived_by_all_or_by_nobody() {
        CourseTown town =
                CourseTown.fresh().ready(Tracks.BEFORE_FILING, two(), M1).trying();
        town.does(new RecusalCommand.Disclose(town.by(mediator(M1)), M1, RelationKind.INTEREST));
        town.refuses(CourseRefusal.DISCLOSURE_OPEN, hold(town, M1, "s-1"));
        town.does(new RecusalCommand.Waive(town.by(party(ANN)), ANN, M1));
        town.refuses(CourseRefusal.DISCLOSURE_OPEN, hold(town, M1, "s-1"));
        town.refuses(CourseRefusal.NOTHING_TO_WAIVE, new RecusalCommand.Waive(town.by(party(ANN)), ANN, M1));
        town.does(new RecusalCommand.Waive(town.by(party(BEN)), BEN, M1)).does(hold(town, M1, "s-1"));
    }

    @Example
    void a_mediator_whose_tie_is_not_waived_in_time_steps_down() {
        CourseTown town = CourseTown.fresh().ready();
        town.does(new RecusalCommand.Disclose(town.by(mediator(M1)), M1, RelationKind.CLOSE_RELATIVE));
        town.does(new RecusalCommand.Waive(town.by(party(ANN)), ANN, M1)).until(LocalDate.of(2025, 3, 10));
        assertThat(town.facts(ChoosingFact.MediatorReleased.class))
                .extracting(ChoosingFact.MediatorReleased::why)
                .containsExactly(ReleasedWhy.STEPPED_DOWN);
        assertThat(town.course().stage()).isEqualTo(Stage.CHOOSING);
    }

    @Example
    void nobody_mediates_their_own_dispute_whoever_waives() {
        CourseTown town = CourseTown.fresh().ready();
        town.does(new RecusalCommand.Disclose(town.by(mediator(M1)), M1, RelationKind.SELF));
        assertThat(town.course().mediator()).isEmpty();
        assertThat(town.course().barred()).containsExactly(M1);
    }

    @Example
    void a_panel_goes_on_once_a_challenged_member_is_gone() {
        CourseTown town = panelled();
        town.does(ask(town, ANN, M2, "系对方近亲属"));
        town.refuses(CourseRefusal.RECUSAL_PENDING, hold(town, M1, "s-1"));
        town.does(decide(town, M2, true));
        assertThat(town.course().panel()).containsExactly(M3);
        assertThat(town.course().limit(CourseLimit.RECUSAL)).isEmpty();
        town.does(hold(town, M1, "s-1")).does(ask(town, BEN, M1, "有利害关系"));
    }

    @Example
    void only_who_is_challenged_is_decided_on() {
        CourseTown town = panelled();
        town.does(ask(town, ANN, M2, "系对方近亲属"));
        town.refuses(CourseRefusal.NO_RECUSAL_PENDING, decide(town, M3, false));
        town.refuses(CourseRefusal.NO_RECUSAL_PENDING, decide(town, M1, true));
        assertThat(town.course().limit(CourseLimit.RECUSAL)).isPresent();
        town.does(decide(town, M2, false));
        assertThat(town.course().limit(CourseLimit.RECUSAL)).isEmpty();
    }

    @Example
    void naming_a_panel_without_a_challenged_member_answers_the_challenge() {
        CourseTown town = panelled();
        town.does(ask(town, ANN, M2, "系对方近亲属"));
        town.does(panel(town, M2, IN_TOWN));
        town.refuses(CourseRefusal.RECUSAL_PENDING, hold(town, M1, "s-1"));
        town.does(panel(town, M3, IN_TOWN));
        assertThat(town.course().limit(CourseLimit.RECUSAL)).isEmpty();
        town.does(hold(town, M1, "s-1"));
    }

    @Example
    void a_tie_nobody_waived_keeps_its_limit_when_something_else_is_answered() {
        CourseTown rejected = panelled();
        rejected.does(new RecusalCommand.Disclose(rejected.by(mediator(M2)), M2, RelationKind.INTEREST));
        rejected.does(ask(rejected, ANN, M1, "有利害关系")).does(decide(rejected, M1, false));
        assertThat(rejected.course().limit(CourseLimit.RECUSAL)).isPresent();
        rejected.until(LocalDate.of(2025, 3, 10)).does(hold(rejected, M1, "s-1"));
        assertThat(rejected.course().panel()).containsExactly(M3);

        CourseTown waived = panelled();
        for (MediatorId member : List.of(M2, M3)) {
            waived.does(new RecusalCommand.Disclose(waived.by(mediator(member)), member, RelationKind.INTEREST));
        }
        for (PersonId party : List.of(ANN, BEN)) {
            waived.does(new RecusalCommand.Waive(waived.by(party(party)), party, M2));
        }
        assertThat(waived.course().limit(CourseLimit.RECUSAL)).isPresent();
        waived.until(LocalDate.of(2025, 3, 10)).does(hold(waived, M1, "s-1"));
        assertThat(waived.course().panel()).containsExactly(M2);
    }

    @Example
    void when_the_limit_is_over_everybody_challenged_or_tied_is_gone() {
        CourseTown town = panelled();
        for (MediatorId member : List.of(M2, M3)) {
            town.does(new RecusalCommand.Disclose(town.by(mediator(member)), member, RelationKind.INTEREST));
        }
        town.does(ask(town, ANN, M1, "有利害关系")).until(LocalDate.of(2025, 3, 10));
        assertThat(town.course().mediator()).isEmpty();
        CourseTown members = panelled();
        for (MediatorId member : List.of(M2, M3)) {
            members.does(new RecusalCommand.Disclose(members.by(mediator(member)), member, RelationKind.INTEREST));
        }
        members.until(LocalDate.of(2025, 3, 10)).does(hold(members, M1, "s-1"));
        assertThat(members.course().panel()).isEmpty();
    }

    @Example
    void refusing_the_assigned_mediator_is_not_refusing_mediation() {
        CourseTown town = assigned(Tracks.PEOPLES);
        MediatorId first = town.found();
        town.does(new RecusalCommand.RefuseAssignee(town.by(party(ANN)), ANN, first));
        assertThat(town.course().stage()).isEqualTo(Stage.CHOOSING);
        assertThat(town.course().assigning()).as("another is assigned").isTrue();
        town.refuses(CourseRefusal.MEDIATOR_BARRED, assign(town, first));
    }

    @Example
    void art_12_of_the_court_rules_takes_it_for_refusing_mediation() {
        CourseTown town = assigned(Tracks.ORDINARY_SUIT);
        town.does(new RecusalCommand.RefuseAssignee(town.by(party(ANN)), ANN, town.found()));
        assertThat(town.course().end()).contains(EndKind.REFUSED);
        assertThat(town.course().notice().orElseThrow().remedies()).contains(Remedy.COURT);
        assertThat(town.course().notice().orElseThrow().to()).containsExactly(ANN, BEN);
    }

    @Example
    void whom_they_chose_together_cannot_be_refused_as_assigned() {
        CourseTown town = CourseTown.fresh().ready();
        town.refuses(CourseRefusal.NOT_ASSIGNED, new RecusalCommand.RefuseAssignee(town.by(party(ANN)), ANN, M1));
        town.refuses(CourseRefusal.NOT_MEDIATING, ask(town, ANN, M3, ""));
    }

    private static CourseTown assigned(TrackId track) {
        CourseTown town =
                CourseTown.fresh().choosing(track, two()).picks(ANN, M1).picks(BEN, M2);
        town.does(assign(town, M1));
        return town.confirmed(M1);
    }

    private static ChoosingCommand assign(CourseTown town, MediatorId mediator) {
        return new ChoosingCommand.Assign(
                town.by(clerk(town.course().body().orElseThrow())), mediator, town.snapshot());
    }

    private static RecusalCommand ask(CourseTown town, PersonId party, MediatorId mediator, String words) {
        return new RecusalCommand.AskRecusal(town.by(party(party)), party, mediator, words);
    }

    /** On behalf of a court, with two standing members beside the mediator; a try runs. */
    private static CourseTown panelled() {
        CourseTown town =
                CourseTown.fresh().ready(Tracks.BEFORE_FILING, two(), M1).trying();
        return town.does(panel(town, M2, M3));
    }

    private static ChoosingCommand panel(CourseTown town, MediatorId... members) {
        return new ChoosingCommand.NamePanel(
                town.by(clerk(COUNTY_ROOM)), M1, Set.of(members), Set.of(), town.snapshot());
    }

    private static RecusalCommand decide(CourseTown town, MediatorId mediator, boolean granted) {
        return new RecusalCommand.DecideRecusal(town.by(clerk(COUNTY_ROOM)), mediator, granted, "查明");
    }

    private static RecusalCommand decide(CourseTown town, Actor by, boolean granted) {
        return new RecusalCommand.DecideRecusal(town.by(by), M1, granted, granted ? "属实" : "查无此关系");
    }

    private static SessionCommand hold(CourseTown town, MediatorId by, String session) {
        return new SessionCommand.HoldSession(
                town.by(mediator(by)), new SessionId(session), Channel.ONLINE, Set.of(ANN, BEN), Optional.empty());
    }
}
