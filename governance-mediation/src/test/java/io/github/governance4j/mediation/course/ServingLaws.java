package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.BEN;
import static io.github.governance4j.mediation.course.CourseTown.COUNTY_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.M1;
import static io.github.governance4j.mediation.course.CourseTown.M2;
import static io.github.governance4j.mediation.course.CourseTown.M3;
import static io.github.governance4j.mediation.course.CourseTown.VILLAGE;
import static io.github.governance4j.mediation.course.CourseTown.VILLAGE_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.agreement;
import static io.github.governance4j.mediation.course.CourseTown.clerk;
import static io.github.governance4j.mediation.course.CourseTown.mediator;
import static io.github.governance4j.mediation.course.CourseTown.otherClerk;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static io.github.governance4j.mediation.course.CourseTown.two;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.roster.Engagement;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorStatus;
import io.github.governance4j.mediation.roster.Misconduct;
import io.github.governance4j.mediation.rules.Tracks;
import io.github.governance4j.mediation.settlement.AgreementForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Who mediates still serves when they do, and is nobody of either side: 人民调解法 arts. 3, 9, 15. */
class ServingLaws {
    private static final LocalDate LAST = LocalDate.of(2025, 3, 5);

    /** What the roster says of the mediator from the day after on. */
    enum Then {
        NOTHING,
        SERVING,
        SUSPENDED,
        REMOVED
    }

    @Property(tries = 40)
    void a_session_is_held_by_whoever_serves_on_the_day_and_by_nobody_in_their_place(
            @ForAll Then then, @ForAll @IntRange(min = 0, max = 5) int day) {
        LocalDate on = LocalDate.of(2025, 3, 4).plusDays(day);
        boolean serves = !on.isAfter(LAST) || then == Then.SERVING;
        for (Actor by : List.of(mediator(M1), clerk(VILLAGE_ROOM), otherClerk(VILLAGE_ROOM))) {
            CourseTown town = listing(then).ready().trying().on(on);
            boolean held = town.ask(hold(town, by)).isAccepted();
            assertThat(held).isEqualTo(serves && by.equals(mediator(M1)));
        }
    }

    @Example
    void nobody_draws_up_or_signs_once_removed() {
        CourseTown town = listing(Then.REMOVED).ready().trying().on(LAST.plusDays(2));
        AgreementCommand drawUp =
                new AgreementCommand.DrawUp(town.by(mediator(M1)), agreement("a-1", AgreementForm.WRITTEN));
        town.refuses(CourseRefusal.NOT_ELIGIBLE, drawUp);

        CourseTown drawn = listing(Then.REMOVED).ready().trying().drawnUp(agreement("a-1", AgreementForm.WRITTEN));
        drawn.on(LAST.plusDays(2)).assents(ANN, BEN);
        drawn.refuses(CourseRefusal.NOT_ELIGIBLE, new AgreementCommand.Sign(drawn.by(mediator(M1)), SignedAs.MEDIATOR));
    }

    @Example
    void whoever_no_longer_serves_is_replaced_at_once_when_a_party_asks_on_every_track() {
        CourseTown court = listing(Then.NOTHING)
                .ready(Tracks.BEFORE_FILING, two(), M1)
                .trying()
                .on(LAST.plusDays(1));
        court.does(new RecusalCommand.AskRecusal(court.by(party(ANN)), ANN, M1, ""));
        assertThat(court.course().stage()).isEqualTo(Stage.CHOOSING);
        court.picks(ANN, M2).picks(BEN, M2).confirmed(M2).session("s-1");
    }

    @Example
    void the_office_can_end_what_nobody_mediates_any_more() {
        for (Then then : List.of(Then.NOTHING, Then.SUSPENDED)) {
            CourseTown town = listing(then).ready().on(LAST);
            town.refuses(
                    CourseRefusal.NOT_THE_MEDIATOR,
                    new OfficeCommand.EndAsFailed(town.by(clerk(VILLAGE_ROOM)), "无人调解"));
            town.on(LAST.plusDays(1));
            town.does(new OfficeCommand.EndAsFailed(town.by(clerk(VILLAGE_ROOM)), "无人调解"));
            assertThat(town.course().end()).contains(EndKind.FAILED);
        }
    }

    @Example
    void a_panel_waits_until_a_member_who_no_longer_serves_is_replaced() {
        CourseTown town =
                listing(Then.SUSPENDED).ready(Tracks.BEFORE_FILING, two(), M2).trying();
        town.does(panel(town, M2, M1, M3)).on(LAST.plusDays(1));
        town.refuses(CourseRefusal.NOT_ELIGIBLE, hold(town, mediator(M2)));
        town.refuses(CourseRefusal.NOT_ELIGIBLE, panel(town, M2, M1, M3));
        town.does(new RecusalCommand.AskRecusal(town.by(party(BEN)), BEN, M1, ""));
        town.does(hold(town, mediator(M2)));
    }

    @Example
    void nobody_mediates_where_they_are_a_party_or_act_for_one() {
        PersonId self = new PersonId("m-2.holder");
        Parties parties = Parties.of(List.of(new Party(ANN, Side.APPLICANT), new Party(self, Side.RESPONDENT)));
        CourseTown town = CourseTown.fresh().ready(Tracks.BEFORE_FILING, parties, M1);
        town.refuses(CourseRefusal.MEDIATOR_BARRED, panel(town, M1, M2, M3));
        CourseTown picking = CourseTown.fresh()
                .choosing(Tracks.PEOPLES, parties)
                .picks(ANN, M2)
                .picks(self, M2);
        assertThat(picking.course().mediator()).isEmpty();
    }

    private static CourseTown listing(Then then) {
        Mediator before = row(CourseTown.FOUNDED).lastDay(LAST).build();
        Mediator.Builder after = row(LAST.plusDays(1));
        return switch (then) {
            case NOTHING -> CourseTown.listing(before);
            case SERVING -> CourseTown.listing(before, after.build());
            case SUSPENDED ->
                CourseTown.listing(
                        before, after.status(MediatorStatus.SUSPENDED).build());
            case REMOVED ->
                CourseTown.listing(
                        before,
                        after.status(MediatorStatus.REMOVED)
                                .removedFor(Misconduct.TOOK_GAIN)
                                .build());
        };
    }

    private static Mediator.Builder row(LocalDate from) {
        return Mediator.of(M1, VILLAGE_ROOM, Engagement.ENGAGED, from)
                .post(new PostId(M1.value()))
                .areas(List.of(VILLAGE));
    }

    private static SessionCommand hold(CourseTown town, Actor by) {
        return new SessionCommand.HoldSession(
                town.by(by), new SessionId("s-1"), Channel.ONLINE, Set.of(ANN, BEN), Optional.empty());
    }

    private static ChoosingCommand panel(CourseTown town, MediatorId chair, MediatorId... members) {
        return new ChoosingCommand.NamePanel(
                town.by(clerk(COUNTY_ROOM)), chair, Set.of(members), Set.of(), town.snapshot());
    }
}
