package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.COUNTY_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.M1;
import static io.github.governance4j.mediation.course.CourseTown.TOWN_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.VILLAGE_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.clerk;
import static io.github.governance4j.mediation.course.CourseTown.mediator;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.referral.AnswerCommand;
import io.github.governance4j.mediation.referral.Counterpart;
import io.github.governance4j.mediation.referral.OfferCommand;
import io.github.governance4j.mediation.referral.Referral;
import io.github.governance4j.mediation.referral.ReferralCommand;
import io.github.governance4j.mediation.referral.ReferralFact;
import io.github.governance4j.mediation.referral.ReferralRefusal;
import io.github.governance4j.mediation.referral.ReferralRules;
import io.github.governance4j.mediation.referral.Referring;
import io.github.governance4j.mediation.rules.Tracks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;

/** A dispute and its referral, each in its own stream, joined by the two reactions and by nothing else (四对接). */
class ReactionExamples {
    private static final StreamId DISPUTE = new StreamId("d-1");
    private static final BodyId POLICE = new BodyId("police");
    private static final BodyId COURT = new BodyId("court");

    private final CourseTown town = CourseTown.fresh();
    private final Referring referring = Referring.over(
            Editions.of(List.of(new Edition<>(
                    new EditionId("2024-1"),
                    CourseTown.FOUNDED,
                    Adoption.byAuthority(TOWN_ROOM, "No 1", CourseTown.FOUNDED),
                    ReferralRules.of(TimeLimit.of("answer", 3, LimitUnit.WORKING_DAY, "made up")
                                    .build())
                            .determinedBy(VILLAGE_ROOM)
                            .build()))),
            CourseTown.place(),
            WorkCalendar.china());
    private Referral referral = referring.initial();
    private long sequence;

    @Example
    void what_the_other_body_takes_is_no_longer_here() {
        transferred();
        assertThat(town.course().transferTo()).contains(TOWN_ROOM);
        answers(new AnswerCommand.Accept(town.by(clerk(TOWN_ROOM))));
        assertThat(town.course().end()).contains(EndKind.SENT_ELSEWHERE);
        assertThat(town.course().notice()).isPresent();
    }

    @Example
    void what_it_returns_is_here_again_and_its_clock_never_stopped() {
        transferred();
        answers(new AnswerCommand.Return(town.by(clerk(TOWN_ROOM)), "不属本机关职责"));
        assertThat(town.course().transferTo()).isEmpty();
        assertThat(town.course().stage()).isEqualTo(Stage.APPLIED);
        assertThat(town.course().limit(CourseLimit.ACCEPT).orElseThrow().lastDay())
                .isEqualTo(LocalDate.of(2025, 3, 10));
        town.does(new IntakeCommand.Accept(town.by(clerk(COUNTY_ROOM))));
    }

    @Example
    void what_nobody_answers_is_here_again() {
        transferred();
        answers(referring.due(referral).orElseThrow().command());
        assertThat(town.course().transferTo()).isEmpty();
        assertThat(town.course().stage()).isEqualTo(Stage.APPLIED);
    }

    @Example
    void what_is_taken_on_the_second_offer_is_not_at_two_desks() {
        transferred();
        answers(new AnswerCommand.Return(town.by(clerk(TOWN_ROOM)), "不属本机关职责"));
        answers(new OfferCommand.OfferAgain(town.by(clerk(COUNTY_ROOM)), "属地管辖"));
        answers(new AnswerCommand.Accept(town.by(clerk(TOWN_ROOM))));
        assertThat(town.course().end()).contains(EndKind.SENT_ELSEWHERE);
    }

    @Example
    void an_answer_that_is_heard_late_counts_as_of_the_last_act_here() {
        transferred();
        List<CourseCommand> heard = heard(new AnswerCommand.Accept(town.by(clerk(TOWN_ROOM))));
        // Five working days to accept it: over with Monday 10 March, and recorded before the answer came through.
        town.until(LocalDate.of(2025, 3, 11));
        assertThat(town.course().supervised()).isTrue();
        heard.forEach(town::does);
        assertThat(town.course().end()).contains(EndKind.SENT_ELSEWHERE);
        assertThat(town.course().lastAct()).contains(LocalDate.of(2025, 3, 11).atStartOfDay());
    }

    @Example
    void what_somebody_writes_down_late_is_still_out_of_order() {
        transferred();
        IntakeCommand.ConcludeTransfer late = new IntakeCommand.ConcludeTransfer(town.by(clerk(COUNTY_ROOM)), true);
        town.until(LocalDate.of(2025, 3, 11));
        town.refuses(CourseRefusal.OUT_OF_ORDER, late);
    }

    @Example
    void whoever_is_determined_to_have_it_has_it_alone() {
        for (BodyId holder : List.of(TOWN_ROOM, COUNTY_ROOM)) {
            ReactionExamples one = new ReactionExamples();
            one.transferred();
            one.answers(new AnswerCommand.Return(one.town.by(clerk(TOWN_ROOM)), "不属本机关职责"));
            one.answers(new OfferCommand.OfferAgain(one.town.by(clerk(COUNTY_ROOM)), "属地管辖"));
            one.answers(new AnswerCommand.Determine(one.town.by(clerk(VILLAGE_ROOM)), holder));
            assertThat(one.town.course().end())
                    .isEqualTo(holder.equals(TOWN_ROOM) ? Optional.of(EndKind.SENT_ELSEWHERE) : Optional.empty());
        }
    }

    @Example
    void art_25_what_may_be_an_offence_is_offered_to_the_police() {
        town.ready().does(new DangerCommand.ReportOffence(town.by(mediator(M1)), "一方持械威胁", false));
        offered();
        assertThat(referral.offering()).hasValueSatisfying(offering -> {
            assertThat(offering.to()).isEqualTo(POLICE);
            assertThat(offering.from()).isEqualTo(VILLAGE_ROOM);
            assertThat(offering.counterpart()).isEqualTo(Counterpart.POLICE);
            assertThat(offering.words()).isEqualTo("一方持械威胁");
        });
    }

    @Example
    void art_3_a_party_that_goes_to_court_is_announced_there() {
        town.ready().does(new PartyCommand.Leave(town.by(party(ANN)), ANN, Remedy.COURT));
        offered();
        assertThat(referral.offering()).hasValueSatisfying(offering -> {
            assertThat(offering.to()).isEqualTo(COURT);
            assertThat(offering.counterpart()).isEqualTo(Counterpart.COURT);
        });
    }

    @Example
    void a_way_out_nobody_stands_at_is_taken_without_a_referral() {
        town.ready().does(new PartyCommand.Leave(town.by(party(ANN)), ANN, Remedy.ARBITRATION));
        assertThat(sent()).isEmpty();
    }

    private void transferred() {
        town.does(new IntakeCommand.Apply(
                town.by(party(ANN)), CourseTown.application(Tracks.ADMINISTRATIVE, CourseTown.two())));
        town.does(new IntakeCommand.Transfer(town.by(clerk(COUNTY_ROOM)), TOWN_ROOM, "乡镇职责"));
        offered();
    }

    /** What the dispute asks of others so far. */
    private List<Reaction.Sent<ReferralCommand>> sent() {
        ReferralReaction reaction = new ReferralReaction(
                stream -> Optional.of(town.course().body().orElse(COUNTY_ROOM)),
                new ReferralReaction.Partners(Optional.of(POLICE), Map.of(Remedy.COURT, COURT)));
        return town.facts().stream()
                .flatMap(fact -> reaction.on(DISPUTE, 1, fact).stream())
                .toList();
    }

    private void offered() {
        assertThat(sent()).hasSize(1);
        answers(sent().get(0).command());
    }

    /** The referral goes on, and the dispute hears of it. */
    private void answers(ReferralCommand command) {
        heard(command).forEach(town::does);
    }

    /** The referral goes on; what the dispute is to hear of it. */
    private List<CourseCommand> heard(ReferralCommand command) {
        TransferReaction reaction =
                new TransferReaction(stream -> Optional.of(new TransferReaction.Transferred(DISPUTE, TOWN_ROOM)));
        Decision<ReferralFact, ReferralRefusal> decision = referring.decide(command, referral);
        assertThat(decision.isAccepted()).as(() -> command + ": " + decision).isTrue();
        List<CourseCommand> heard = new ArrayList<>();
        for (ReferralFact fact : decision.facts()) {
            referral = referring.evolve(referral, fact);
            sequence++;
            reaction.on(new StreamId("r-1"), sequence, fact).forEach(sent -> heard.add(sent.command()));
        }
        return heard;
    }
}
