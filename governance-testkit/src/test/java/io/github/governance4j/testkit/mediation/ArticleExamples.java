package io.github.governance4j.testkit.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.course.AgreementCommand;
import io.github.governance4j.mediation.course.AgreementFact;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.ChoosingCommand;
import io.github.governance4j.mediation.course.ChosenHow;
import io.github.governance4j.mediation.course.ConsentCommand;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.EndKind;
import io.github.governance4j.mediation.course.IntakeCommand;
import io.github.governance4j.mediation.course.Mediating;
import io.github.governance4j.mediation.course.OfficeCommand;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.mediation.course.RecusalCommand;
import io.github.governance4j.mediation.course.SessionCommand;
import io.github.governance4j.mediation.course.SessionOutcome;
import io.github.governance4j.mediation.course.SignedAs;
import io.github.governance4j.mediation.course.Stage;
import io.github.governance4j.mediation.dispute.Assistant;
import io.github.governance4j.mediation.dispute.AssistantKind;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.MediationStart;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.dispute.TrackLimits;
import io.github.governance4j.mediation.dispute.TrackRules;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.selection.Ballot;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the People's Mediation Law (人民调解法) says of a course, article by article, as one dispute over a fence and a drain goes. Its
 * arts. 31 to 33, and 28 and 29 as far as they speak of an agreement that is there, are in {@link SettlementExamples}.
 */
class ArticleExamples {
    private static final PersonId WANG = new PersonId("wang");
    private static final PersonId LI = new PersonId("li");
    private static final IssueId FENCE = new IssueId("fence");
    private static final IssueId DRAIN = new IssueId("drain");
    private static final MediatorId ZHOU = new MediatorId("village-mediator-1");
    private static final MediatorId WU = new MediatorId("village-mediator-2");
    private static final Actor CLERK = post("village-0");
    private static final PersonId AUNT = new PersonId("aunt");

    private Decider<CourseCommand, Course, CourseFact, CourseRefusal> mediating =
            Mediating.over(MadeUpMediation.EDITIONS, MadeUpMediation.PLACE, WorkCalendar.china());
    private Course course = mediating.initial();
    private LocalDateTime now = LocalDateTime.of(2026, 3, 2, 9, 0);
    private int asked;

    private static Actor post(String id) {
        return new Actor.Post(new PostId(id), new PersonId("person-" + id));
    }

    private Stamp by(Actor actor) {
        return new Stamp(new CommandId("command-" + asked), now, now, actor);
    }

    private Stamp by(PersonId person) {
        return by(new Actor.Party(person));
    }

    private Stamp byMediator() {
        return by(post(course.mediator().filter(WU::equals).isPresent() ? "village-2" : "village-1"));
    }

    private Decision<CourseFact, CourseRefusal> ask(CourseCommand command) {
        asked++;
        Decision<CourseFact, CourseRefusal> decision = mediating.decide(command, course);
        course = mediating.evolveAll(course, decision.facts());
        now = now.plusMinutes(5);
        return decision;
    }

    private List<CourseFact> done(CourseCommand command) {
        Decision<CourseFact, CourseRefusal> decision = ask(command);
        assertThat(decision.isAccepted())
                .as(decision.explanation().text(Language.EN))
                .isTrue();
        return decision.facts();
    }

    private void refused(CourseCommand command, CourseRefusal reason) {
        Decision<CourseFact, CourseRefusal> decision = ask(command);
        Optional<CourseRefusal> given = decision.fold(ok -> Optional.empty(), no -> Optional.of(no.reason()));
        assertThat(given).contains(reason);
    }

    private static Application application() {
        return Application.of(
                        MadeUpMediation.NEIGHBOURS,
                        new AreaId("village"),
                        Parties.of(List.of(new Party(WANG, Side.APPLICANT), new Party(LI, Side.RESPONDENT))),
                        Set.of(FENCE, DRAIN))
                .track(MadeUpMediation.PEOPLES)
                .build();
    }

    private void accepted() {
        done(new IntakeCommand.Apply(by(WANG), application()));
        done(new IntakeCommand.Accept(by(CLERK)));
    }

    private void consented() {
        for (PersonId party : List.of(WANG, LI)) {
            done(new ConsentCommand.Inform(by(CLERK), party));
            done(new ConsentCommand.Consent(by(party), party, party));
        }
    }

    private void chosen() {
        for (PersonId party : List.of(WANG, LI)) {
            done(new ChoosingCommand.Pick(by(party), party, Ballot.ranking(ZHOU), Cast.nobodyBusy()));
        }
    }

    private void ready() {
        accepted();
        consented();
        chosen();
        done(new ChoosingCommand.ConfirmOrder(byMediator(), ZHOU));
    }

    private void inSession() {
        done(new SessionCommand.BeginTry(byMediator(), Set.of(WANG, LI)));
        done(new SessionCommand.HoldSession(
                byMediator(), new SessionId("s-" + asked), Channel.IN_PERSON, Set.of(WANG, LI), Optional.empty()));
    }

    private void agreedOn(Set<IssueId> points) {
        inSession();
        done(new SessionCommand.CloseSession(
                byMediator(), course.session().orElseThrow(), SessionOutcome.AGREED, points));
    }

    private void assertEnded(EndKind how) {
        assertThat(course.stage()).isEqualTo(Stage.ENDED);
        assertThat(course.end()).contains(how);
    }

    private void assertTold() {
        assertThat(course.notice().orElseThrow().to()).containsExactlyInAnyOrder(WANG, LI);
        assertThat(course.notice().orElseThrow().remedies()).contains(Remedy.COURT, Remedy.ARBITRATION);
    }

    /** Art. 3: mediation must not keep the parties from going to law by arbitration, administrative or court channels. */
    @Test
    void art_3_in_the_middle_of_a_session_a_party_goes_to_court() {
        ready();
        inSession();
        done(new PartyCommand.Leave(by(LI), LI, Remedy.COURT));
        assertEnded(EndKind.LEFT);
        assertTold();
    }

    /** Art. 17: parties may apply, the committee may offer; if one party clearly refuses, there is no mediation. */
    @Test
    void art_17_the_committee_offers_and_one_party_refuses() {
        done(new IntakeCommand.OwnInitiative(by(CLERK), application()));
        assertThat(course.limitationInterruptedOn()).isEmpty();
        done(new ConsentCommand.Inform(by(CLERK), LI));
        done(new ConsentCommand.Refuse(by(LI), LI));
        assertEnded(EndKind.REFUSED);
        assertTold();
    }

    /** Art. 19: the committee may appoint mediators, and the parties may choose them. */
    @Test
    void art_19_the_parties_choose_together_or_the_committee_appoints() {
        accepted();
        consented();
        chosen();
        assertThat(course.mediator()).contains(ZHOU);
        assertThat(course.chosenHow()).contains(ChosenHow.JOINTLY);
        done(new ChoosingCommand.DeclineOrder(byMediator(), ZHOU, "a cousin's wedding"));
        for (PersonId party : List.of(WANG, LI)) {
            MediatorId other = party.equals(WANG) ? ZHOU : WU;
            done(new ChoosingCommand.Pick(
                    by(party),
                    party,
                    Ballot.ranking(other).striking(party.equals(WANG) ? WU : ZHOU),
                    Cast.nobodyBusy()));
        }
        assertThat(course.mediator()).isEmpty();
        assertThat(course.assigning()).isTrue();
    }

    /** Art. 20: relatives, neighbours and experts may be invited with the parties' consent. */
    @Test
    void art_20_an_aunt_helps_once_both_have_agreed() {
        accepted();
        done(new ConsentCommand.InviteAssistant(by(WANG), new Assistant(AUNT, AssistantKind.RELATIVE)));
        done(new ConsentCommand.AgreeAssistant(by(WANG), WANG, AUNT));
        assertThat(course.isAdmitted(AUNT)).isFalse();
        done(new ConsentCommand.AgreeAssistant(by(LI), LI, AUNT));
        assertThat(course.isAdmitted(AUNT)).isTrue();
    }

    /** Art. 23: a party may choose or accept the mediator, accept, refuse or end mediation, ask for it to be open or closed, decide freely. */
    @Test
    void art_23_a_party_has_the_mediator_replaced_asks_for_closed_doors_and_ends_it() {
        ready();
        done(new PartyCommand.AskPublicity(by(LI), LI, Openness.CLOSED));
        assertThat(course.publicity()).containsEntry(LI, Openness.CLOSED);
        done(new RecusalCommand.AskRecusal(by(LI), LI, ZHOU, ""));
        assertThat(course.stage()).isEqualTo(Stage.CHOOSING);
        assertThat(course.barred()).contains(ZHOU);
        done(new PartyCommand.Withdraw(by(LI), LI));
        assertEnded(EndKind.WITHDRAWN);
    }

    /** Art. 26: where mediation fails it is ended, and the parties are told of arbitration, administrative and court channels. */
    @Test
    void art_26_it_fails_and_both_are_told_where_else_to_go() {
        ready();
        inSession();
        done(new SessionCommand.CloseSession(
                byMediator(), course.session().orElseThrow(), SessionOutcome.FAILED, Set.of()));
        done(new OfficeCommand.EndAsFailed(byMediator(), "they do not come nearer"));
        assertEnded(EndKind.FAILED);
        assertTold();
    }

    /** Arts. 28 and 30: an oral agreement, recorded by the mediator, has effect from the day it is reached. */
    @Test
    void art_28_and_30_an_oral_agreement_has_effect_when_it_is_reached() {
        ready();
        agreedOn(Set.of(FENCE, DRAIN));
        done(new AgreementCommand.DrawUp(
                byMediator(),
                Cast.oral(new CommandId("a"), Set.of(FENCE, DRAIN), Set.of(WANG, LI), "the fence moves back")));
        done(new AgreementCommand.Assent(by(WANG), WANG, WANG));
        List<CourseFact> last = new ArrayList<>(done(new AgreementCommand.Assent(by(LI), LI, LI)));
        if (course.stage() == Stage.AGREEING) {
            last.addAll(done(new AgreementCommand.Sign(byMediator(), SignedAs.MEDIATOR)));
        }
        assertThat(last).anyMatch(AgreementFact.AgreementTookEffect.class::isInstance);
        assertEnded(EndKind.SETTLED);
    }

    /** Art. 29: a written agreement has effect from the signatures of all parties and the mediator, and the committee's seal. */
    @Test
    void art_29_a_written_agreement_has_no_effect_before_the_last_signature_and_the_seal() {
        ready();
        agreedOn(Set.of(FENCE, DRAIN));
        done(new AgreementCommand.DrawUp(
                byMediator(),
                Cast.written(new CommandId("a"), Set.of(FENCE, DRAIN), Set.of(WANG, LI), "the fence moves back")));
        done(new AgreementCommand.Assent(by(WANG), WANG, WANG));
        done(new AgreementCommand.Sign(byMediator(), SignedAs.MEDIATOR));
        done(new AgreementCommand.Sign(by(CLERK), SignedAs.BODY));
        assertThat(course.stage()).isEqualTo(Stage.AGREEING);
        assertThat(course.agreements()).isEmpty();
        done(new AgreementCommand.Assent(by(LI), LI, LI));
        assertThat(course.agreements()).hasSize(1);
        assertEnded(EndKind.SETTLED);
        assertThat(course.notice()).isEmpty();
    }

    /** 诉讼时效规定 art. 12, 民法典 art. 195: applying interrupts limitation on that day. */
    @Test
    void limitation_is_interrupted_on_the_day_of_application() {
        done(new IntakeCommand.Apply(by(WANG), application()));
        assertThat(course.limitationInterruptedOn()).contains(now.toLocalDate());
    }

    /** 三三调解: three levels of three tries; there is no tenth. */
    @Test
    void of_three_times_three_tries_the_tenth_is_refused() {
        onThreeTimesThree();
        ready();
        for (int number = 1; number <= 9; number++) {
            fail(number);
        }
        assertThat(course.tries()).isEqualTo(9);
        assertEnded(EndKind.TRIES_USED);
        assertThat(course.notice().orElseThrow().remedies()).contains(Remedy.COURT);
        refused(new SessionCommand.BeginTry(by(post("village-1")), Set.of(WANG, LI)), CourseRefusal.NO_TRIES_LEFT);
        assertThat(course.tries()).isEqualTo(9);
    }

    /** 三三调解: who will have no third try after the second is not held to it, and both are told where else to go. */
    @Test
    void refusing_after_the_second_try_ends_it_with_the_notice() {
        onThreeTimesThree();
        ready();
        fail(1);
        fail(2);
        done(new ConsentCommand.Refuse(by(WANG), WANG));
        assertEnded(EndKind.REFUSED);
        assertThat(course.tries()).isEqualTo(2);
        assertThat(course.notice().orElseThrow().to()).containsExactlyInAnyOrder(WANG, LI);
        assertThat(course.notice().orElseThrow().remedies()).contains(Remedy.COURT);
    }

    private void fail(int number) {
        if (course.stage() == Stage.INVITED) {
            // Another level: everybody consents anew, and a mediator is chosen anew.
            for (PersonId party : List.of(WANG, LI)) {
                done(new ConsentCommand.Consent(by(party), party, party));
            }
            chosen();
            done(new ChoosingCommand.ConfirmOrder(byMediator(), ZHOU));
        }
        assertThat(course.tries()).isEqualTo(number - 1);
        done(new SessionCommand.BeginTry(byMediator(), Set.of(WANG, LI)));
        done(new SessionCommand.EndTry(byMediator()));
    }

    private void onThreeTimesThree() {
        Edition<MediationRules> usual = MadeUpMediation.EDITIONS.all().get(0);
        MediationRules rules = MediationRules.of(usual.rules().roles())
                .tracks(List.of(Track.of(
                                MadeUpMediation.PEOPLES,
                                "people's",
                                TrackFamily.PEOPLES,
                                "made up",
                                TrackLimits.of(MediationStart.ACCEPTANCE)
                                        .mediation(TimeLimit.of("TL001", 1, LimitUnit.MONTH, "司法部令75号33条")
                                                .build())
                                        .build(),
                                TrackRules.of()
                                        .ladder(new LadderId("三三调解"))
                                        .remedies(Set.of(Remedy.COURT))
                                        .build())
                        .build()))
                .kinds(List.of(DisputeKind.of(MadeUpMediation.NEIGHBOURS, "neighbours", MadeUpMediation.DISPUTES)
                        .tracks(List.of(MadeUpMediation.PEOPLES))
                        .build()))
                .ladders(Ladders.of(List.of(threeTimesThree())))
                .roster(usual.rules().roster())
                .build();
        mediating = Mediating.over(
                Editions.of(List.of(new Edition<>(usual.id(), usual.from(), usual.adopted(), rules))),
                MadeUpMediation.PLACE,
                WorkCalendar.china());
        course = mediating.initial();
    }

    /** All three levels by the same room, so that only the counting is looked at. */
    private static Ladder threeTimesThree() {
        List<Rung> rungs = new ArrayList<>();
        for (int order = 1; order <= 3; order++) {
            Rung rung = Rung.of(order, "level " + order).tries(3).consent(true).build();
            rungs.add(order < 3 ? rung.withUsualMoves() : rung);
        }
        return Ladder.of(new LadderId("三三调解"), "三三调解", "福泉市", rungs);
    }
}
