package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.BEN;
import static io.github.governance4j.mediation.course.CourseTown.COUNTY_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.IN_TOWN;
import static io.github.governance4j.mediation.course.CourseTown.M1;
import static io.github.governance4j.mediation.course.CourseTown.M2;
import static io.github.governance4j.mediation.course.CourseTown.M3;
import static io.github.governance4j.mediation.course.CourseTown.VILLAGE_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.clerk;
import static io.github.governance4j.mediation.course.CourseTown.mediator;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static io.github.governance4j.mediation.course.CourseTown.two;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.Assistant;
import io.github.governance4j.mediation.dispute.AssistantKind;
import io.github.governance4j.mediation.rules.Tracks;
import io.github.governance4j.mediation.selection.AssignmentOrder;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Draw;
import io.github.governance4j.mediation.selection.Mechanism;
import io.github.governance4j.mediation.selection.Seed;
import io.github.governance4j.mediation.selection.SelectionRules;
import io.github.governance4j.mediation.selection.SilentPartyRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Example;

/** 点单 → 派单 → 接单: 人民调解法 art. 19 and 23; the limits of 在线调解规则 arts. 10–12 as borrowed. */
class ChoosingExamples {
    private static final PersonId CARL = new PersonId("carl");

    @Example
    void art_19_the_parties_choose_together_whom_both_trust() {
        CourseTown town = CourseTown.fresh().choosing(Tracks.PEOPLES, two());
        town.picks(ANN, M2, M1);
        assertThat(town.course().stage()).as("sealed until all have picked").isEqualTo(Stage.CHOOSING);
        assertThat(town.course().picked()).containsExactly(ANN);
        town.picks(BEN, M3, M2);
        assertThat(town.course().mediator()).contains(M2);
        assertThat(town.course().chosenHow()).contains(ChosenHow.JOINTLY);
        assertThat(town.course().stage()).isEqualTo(Stage.CONFIRMING);
        assertThat(town.confirmed(M2).course().stage()).isEqualTo(Stage.READY);
    }

    @Example
    void nobody_picks_twice_and_nobody_picks_for_another() {
        CourseTown town = CourseTown.fresh().choosing(Tracks.PEOPLES, two()).picks(ANN, M2);
        town.refuses(CourseRefusal.ALREADY_PICKED, pick(town, ANN, M1));
        town.refuses(
                CourseRefusal.NOT_A_PARTY,
                new ChoosingCommand.Pick(town.by(party(ANN)), BEN, Ballot.ranking(M1), town.snapshot()));
        town.refuses(CourseRefusal.MEDIATOR_UNKNOWN, pick(town, BEN, new MediatorId("nobody")));
    }

    @Example
    void where_they_agree_on_nobody_the_office_assigns_the_least_busy() {
        CourseTown town = CourseTown.fresh()
                .choosing(Tracks.PEOPLES, two())
                .busy(Map.of(M1, 2, M2, 1, M3, 3))
                .picks(ANN, M1)
                .picks(BEN, M3);
        assertThat(town.course().assigning()).isTrue();
        assertThat(town.facts(ChoosingFact.NobodyAgreedOn.class)).hasSize(1);
        town.refuses(CourseRefusal.NOT_SELECTED, assign(town, M1));
        town.does(assign(town, M2));
        assertThat(town.course().chosenHow()).contains(ChosenHow.ASSIGNED);
    }

    @Example
    void whom_a_party_struck_is_never_found_again() {
        CourseTown town = CourseTown.fresh().choosing(Tracks.PEOPLES, two()).busy(Map.of(M1, 0, M2, 5, M3, 9));
        town.does(new ChoosingCommand.Pick(
                town.by(party(ANN)), ANN, Ballot.ranking(M3).striking(M1), town.snapshot()));
        town.picks(BEN, M1);
        town.refuses(CourseRefusal.MEDIATOR_BARRED, assign(town, M1));
        town.does(assign(town, M2)).refuses(CourseRefusal.NOT_THE_MEDIATOR, confirmAs(town, M3, M2));
        town.does(new ChoosingCommand.DeclineOrder(town.by(mediator(M2)), M2, "事多"));
        town.refuses(CourseRefusal.MEDIATOR_BARRED, assign(town, M1));
        assertThat(town.does(assign(town, M3)).course().mediator())
                .as("who did not take it is not asked again while somebody else may")
                .contains(M3);
    }

    @Example
    void a_silent_party_takes_anybody_and_can_still_refuse() {
        CourseTown town = CourseTown.fresh().choosing(Tracks.PEOPLES, two()).picks(ANN, M3);
        town.refuses(CourseRefusal.PARTIES_STILL_CHOOSE, assign(town, M3));
        town.until(LocalDate.of(2025, 3, 6));
        assertThat(town.facts(CourseFact.LimitPassed.class))
                .extracting(CourseFact.LimitPassed::limit)
                .contains(CourseLimit.CHOOSE);
        town.refuses(CourseRefusal.TIME_TO_CHOOSE_OVER, pick(town, BEN, M1));
        town.refuses(CourseRefusal.NOT_SELECTED, assign(town, M1)).does(assign(town, M3));
        assertThat(town.course().chosenHow()).contains(ChosenHow.ASSIGNED);
        town.does(new RecusalCommand.RefuseAssignee(town.by(party(BEN)), BEN, M3));
        assertThat(town.course().barred()).contains(M3);
        assertThat(town.course().stage()).isEqualTo(Stage.CHOOSING);
        assertThat(town.course().end()).isEmpty();
    }

    @Example
    void where_both_must_choose_a_silent_party_leaves_it_to_the_office() {
        SelectionRules both = new SelectionRules(
                Mechanism.JOINT_PICK, SilentPartyRule.NO_ORDER, AssignmentOrder.LOAD_FIRST, OptionalInt.empty(), false);
        CourseTown town = CourseTown.with(both)
                .choosing(Tracks.PEOPLES, two())
                .picks(ANN, M3)
                .busy(Map.of(M3, 1))
                .until(LocalDate.of(2025, 3, 6));
        town.refuses(CourseRefusal.NOT_SELECTED, assign(town, M3)).does(assign(town, M1));
    }

    @Example
    void whoever_does_not_confirm_in_three_working_days_is_replaced() {
        CourseTown town = CourseTown.fresh()
                .choosing(Tracks.PEOPLES, two())
                .picks(ANN, M1)
                .picks(BEN, M1)
                .until(LocalDate.of(2025, 3, 7));
        assertThat(town.course().stage()).isEqualTo(Stage.CHOOSING);
        assertThat(town.facts(ChoosingFact.MediatorReleased.class))
                .extracting(ChoosingFact.MediatorReleased::why)
                .containsExactly(ReleasedWhy.NOT_CONFIRMED);
    }

    @Example
    void a_panel_of_three_sits_with_assistants_every_party_agreed_to() {
        CourseTown town = CourseTown.fresh().ready();
        Set<MediatorId> members = Set.of(M2, M3);
        town.does(
                new ConsentCommand.InviteAssistant(town.by(party(ANN)), new Assistant(CARL, AssistantKind.NEIGHBOUR)));
        town.refuses(CourseRefusal.PANEL_NOT_ALLOWED, panel(town, members, Set.of(CARL)));
        town.does(new ConsentCommand.AgreeAssistant(town.by(party(ANN)), ANN, CARL));
        town.refuses(CourseRefusal.PANEL_NOT_ALLOWED, panel(town, members, Set.of(CARL)));
        town.does(new ConsentCommand.AgreeAssistant(town.by(party(BEN)), BEN, CARL));
        town.refuses(CourseRefusal.PANEL_NOT_ALLOWED, panel(town, Set.of(M2), Set.of(CARL)));
        town.refuses(CourseRefusal.NOT_ELIGIBLE, panel(town, Set.of(M2, IN_TOWN), Set.of(CARL)));
        town.does(panel(town, members, Set.of(CARL)));
        assertThat(town.course().panel()).containsExactly(M2, M3);
        town.does(new RecusalCommand.AskRecusal(town.by(party(BEN)), BEN, M2, ""));
        assertThat(town.course().panel()).containsExactly(M3);
        assertThat(town.course().mediator()).contains(M1);
    }

    @Example
    void the_mediators_of_a_level_are_those_of_the_body_that_answers_for_it() {
        CourseTown town = CourseTown.fresh()
                .choosing(Tracks.PEOPLES, two())
                .picks(ANN, IN_TOWN)
                .picks(BEN, IN_TOWN);
        assertThat(town.course().assigning()).isTrue();
        CourseTown county = CourseTown.fresh().choosing(Tracks.BEFORE_FILING, two());
        county.picks(ANN, IN_TOWN).picks(BEN, IN_TOWN);
        assertThat(county.course().mediator()).contains(IN_TOWN);
    }

    @Example
    void equals_are_drawn_from_the_seed_that_was_promised_and_no_other() {
        SelectionRules drawn = new SelectionRules(
                Mechanism.STRIKE_AND_RANK,
                SilentPartyRule.TAKES_ANYBODY,
                AssignmentOrder.LOAD_FIRST,
                OptionalInt.empty(),
                true);
        CourseTown town = CourseTown.with(drawn).choosing(Tracks.PEOPLES, two());
        DisputeId dispute = new DisputeId("d-1");
        Seed seed = new Seed("ab".repeat(32));
        town.refuses(CourseRefusal.DRAW_NOT_PROMISED, pick(town, ANN));
        town.does(promise(town, dispute, seed));
        town.refuses(CourseRefusal.PROMISED_TOO_LATE, promise(town, dispute, seed))
                .picks(ANN);
        town.refuses(CourseRefusal.DRAW_NOT_PROMISED, pick(town, BEN));
        town.refuses(CourseRefusal.DRAW_NOT_PROMISED, drawing(town, new Draw(new Seed("cd".repeat(32)), dispute, 1)));
        town.refuses(CourseRefusal.DRAW_NOT_PROMISED, drawing(town, new Draw(seed, new DisputeId("d-2"), 1)));
        town.refuses(CourseRefusal.DRAW_NOT_PROMISED, drawing(town, new Draw(seed, dispute, 2)));
        Draw draw = new Draw(seed, dispute, 1);
        town.does(drawing(town, draw));
        assertThat(town.course().mediator()).contains(List.of(M1, M2, M3).get(draw.pick(3)));
    }

    private static ChoosingCommand promise(CourseTown town, DisputeId dispute, Seed seed) {
        return new ChoosingCommand.PromiseSeed(town.by(clerk(VILLAGE_ROOM)), dispute, seed.commitment());
    }

    private static ChoosingCommand drawing(CourseTown town, Draw draw) {
        RosterSnapshot without = town.snapshot();
        RosterSnapshot with =
                new RosterSnapshot(without.loads(), without.relations(), without.languages(), Optional.of(draw));
        return new ChoosingCommand.Pick(town.by(party(BEN)), BEN, Ballot.ranking(), with);
    }

    private static ChoosingCommand pick(CourseTown town, PersonId party, MediatorId... ranked) {
        return new ChoosingCommand.Pick(town.by(party(party)), party, Ballot.ranking(ranked), town.snapshot());
    }

    private static ChoosingCommand assign(CourseTown town, MediatorId mediator) {
        return new ChoosingCommand.Assign(
                town.by(clerk(town.course().body().orElse(COUNTY_ROOM))), mediator, town.snapshot());
    }

    private static ChoosingCommand confirmAs(CourseTown town, MediatorId who, MediatorId named) {
        return new ChoosingCommand.ConfirmOrder(town.by(mediator(who)), named);
    }

    private static ChoosingCommand panel(CourseTown town, Set<MediatorId> members, Set<PersonId> invited) {
        return new ChoosingCommand.NamePanel(town.by(clerk(VILLAGE_ROOM)), M1, members, invited, town.snapshot());
    }
}
