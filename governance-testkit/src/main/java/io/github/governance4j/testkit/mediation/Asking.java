package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.course.AgreementCommand;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.ChoosingCommand;
import io.github.governance4j.mediation.course.ConsentCommand;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.DangerCommand;
import io.github.governance4j.mediation.course.IntakeCommand;
import io.github.governance4j.mediation.course.OfficeCommand;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.mediation.course.RecusalCommand;
import io.github.governance4j.mediation.course.SessionCommand;
import io.github.governance4j.mediation.course.SessionOutcome;
import io.github.governance4j.mediation.course.SignedAs;
import io.github.governance4j.mediation.dispute.Bar;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.roster.RelationKind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a command of a letter, for a course as it stands at a moment. Made once for many courses. */
final class Asking {
    /** What every text begins with, so that it is known again wherever it stands; a number of its own follows. */
    static final String MARK = "§";

    private final Cast cast;

    Asking(MediationUnderTest subject) {
        this.cast = new Cast(subject);
    }

    /** Who says something for a party: its guardian where it is a minor. */
    static PersonId voice(Course course, PersonId party) {
        return course.application()
                .flatMap(one -> Cast.guardian(one.parties(), party))
                .orElse(party);
    }

    Cast cast() {
        return cast;
    }

    CourseCommand command(Letter letter, int who, int detail, Course course, LocalDateTime now, CommandId id) {
        return new Bid(cast, course, now, id, who, detail).of(letter);
    }

    /** One letter being made a command. */
    private record Bid(Cast cast, Course course, LocalDateTime now, CommandId id, int who, int detail) {
        CourseCommand of(Letter letter) {
            return switch (letter) {
                case APPLY, OWN_INITIATIVE, ON_THE_SPOT, ACCEPT, DECLINE, TRANSFER, CONCLUDE_TRANSFER -> intake(letter);
                case INFORM ->
                    new ConsentCommand.Inform(
                            byReception(), without(course.informed()).party());
                case CONSENT -> without(course.consents()).consent();
                case REFUSE -> new ConsentCommand.Refuse(byParty(), party());
                case INVITE_ASSISTANT -> new ConsentCommand.InviteAssistant(byParty(), Cast.assistant(detail));
                case AGREE_ASSISTANT ->
                    new ConsentCommand.AgreeAssistant(
                            byParty(), party(), Cast.assistant(detail).person());
                case WITHDRAW -> new PartyCommand.Withdraw(byParty(), party());
                case LEAVE -> new PartyCommand.Leave(byParty(), party(), remedy());
                case ASK_PUBLICITY -> new PartyCommand.AskPublicity(byParty(), party(), one(Openness.values()));
                case ASK_EXTENSION -> new PartyCommand.AskExtension(byParty(), party(), 1 + detail % 2);
                case ASK_SWITCH -> new PartyCommand.AskSwitch(byParty(), party(), detail % 2 == 1);
                case ASK_UP -> new PartyCommand.AskUp(byParty(), party());
                case BEGIN_TRY -> new SessionCommand.BeginTry(byMediator(), consenting());
                case HOLD_SESSION, CLOSE_SESSION, END_TRY -> session(letter);
                case TAKE_MEASURES -> new DangerCommand.TakeMeasures(byEither(), words());
                case REPORT_OFFENCE -> new DangerCommand.ReportOffence(byEither(), words(), detail % 2 == 1);
                case SUSPECT_SHAM -> new DangerCommand.SuspectSham(byEither(), words());
                case DRAW_UP, ASSENT, REJECT, SIGN -> agreement(letter);
                case END_AS_FAILED -> new OfficeCommand.EndAsFailed(byEither(), words());
                case PAUSE -> new OfficeCommand.Pause(byEither(), words());
                case RESUME -> new OfficeCommand.Resume(byEither());
                case EXTEND ->
                    new OfficeCommand.Extend(
                            by(cast.office(cast.rules().roles().extenders(), course, now, who)), words());
                case FILE_DOCUMENT ->
                    new OfficeCommand.FileDocument(
                            byKeeper(),
                            cast.documents().get(detail % cast.documents().size()),
                            new DocumentId("document-" + id));
                case CLOSE_FILE -> new OfficeCommand.CloseFile(byKeeper());
                case TICK -> new CourseCommand.Tick(Stamp.timer(id, now, now));
                default -> choosing(letter);
            };
        }

        private CourseCommand intake(Letter letter) {
            Application application = cast.application(detail, now);
            return switch (letter) {
                case APPLY -> new IntakeCommand.Apply(by(Cast.anyParty(application.parties(), who)), application);
                case OWN_INITIATIVE ->
                    new IntakeCommand.OwnInitiative(
                            by(cast.office(cast.rules().roles().initiators(), course, now, who)), application);
                case ON_THE_SPOT -> {
                    Set<PersonId> parties = application.parties().persons();
                    yield new IntakeCommand.OnTheSpot(
                            byReception(),
                            application,
                            detail % 7 == 6 ? Set.of(parties.iterator().next()) : parties,
                            detail % 2 == 0
                                    ? Optional.of(Cast.oral(id, application.issues(), parties, words()))
                                    : Optional.empty());
                }
                case ACCEPT -> new IntakeCommand.Accept(byReception());
                case DECLINE -> new IntakeCommand.Decline(byReception(), one(Bar.values()), words());
                case TRANSFER -> new IntakeCommand.Transfer(byReception(), cast.body(who + 1), words());
                default -> new IntakeCommand.ConcludeTransfer(byReception(), detail % 2 == 0);
            };
        }

        private CourseCommand choosing(Letter letter) {
            MediatorId mediator = mediator();
            return switch (letter) {
                case PICK -> without(course.picked()).pick();
                case ASSIGN -> new ChoosingCommand.Assign(byAssigner(), cast.assignee(course, who), Cast.nobodyBusy());
                case CONFIRM_ORDER -> new ChoosingCommand.ConfirmOrder(byMediator(), mediator);
                case DECLINE_ORDER -> new ChoosingCommand.DeclineOrder(byMediator(), mediator, words());
                case NAME_PANEL ->
                    new ChoosingCommand.NamePanel(
                            byAssigner(), mediator, cast.others(mediator, detail), Set.of(), Cast.nobodyBusy());
                case ASK_RECUSAL -> new RecusalCommand.AskRecusal(byParty(), party(), sitting(), words());
                case DECIDE_RECUSAL ->
                    new RecusalCommand.DecideRecusal(
                            by(cast.office(cast.rules().roles().arbiters(), course, now, who)),
                            sitting(),
                            detail % 2 == 0,
                            words());
                case DISCLOSE ->
                    new RecusalCommand.Disclose(by(cast.mediator(sitting(), now.toLocalDate())), sitting(), relation());
                case WAIVE -> new RecusalCommand.Waive(byParty(), party(), disclosed(mediator));
                default -> new RecusalCommand.RefuseAssignee(byParty(), party(), mediator);
            };
        }

        private CourseCommand session(Letter letter) {
            SessionId held = course.session().orElse(new SessionId("session-" + course.sessions()));
            return switch (letter) {
                case HOLD_SESSION ->
                    new SessionCommand.HoldSession(
                            byMediator(), held, one(Channel.values()), Cast.present(course), Optional.empty());
                case CLOSE_SESSION -> {
                    SessionOutcome outcome = one(SessionOutcome.values());
                    List<IssueId> open = List.copyOf(course.openIssues());
                    yield new SessionCommand.CloseSession(
                            byMediator(),
                            held,
                            outcome,
                            outcome == SessionOutcome.AGREED
                                    ? Set.copyOf(open)
                                    : outcome == SessionOutcome.PARTLY && !open.isEmpty()
                                            ? Set.of(open.get(0))
                                            : Set.of());
                }
                default -> new SessionCommand.EndTry(byMediator());
            };
        }

        private CourseCommand agreement(Letter letter) {
            return switch (letter) {
                case DRAW_UP -> {
                    List<IssueId> open = List.copyOf(course.openIssues());
                    boolean all = course.agreedOn().containsAll(open) || open.size() < 2;
                    Set<IssueId> over = all ? Set.copyOf(open) : Set.of(open.get(0));
                    yield new AgreementCommand.DrawUp(
                            byMediator(),
                            detail % 2 == 0
                                    ? Cast.written(id, over, course.parties(), words())
                                    : Cast.oral(id, over, course.parties(), words()));
                }
                case ASSENT -> without(course.assents()).assent();
                case REJECT -> new AgreementCommand.Reject(byParty(), party());
                default ->
                    detail % 2 == 0
                            ? new AgreementCommand.Sign(byMediator(), SignedAs.MEDIATOR)
                            : new AgreementCommand.Sign(
                                    by(cast.office(cast.rules().roles().sealers(), course, now, who)), SignedAs.BODY);
            };
        }

        private CourseCommand consent() {
            return new ConsentCommand.Consent(byParty(), party(), voice(course, party()));
        }

        private CourseCommand pick() {
            return new ChoosingCommand.Pick(byParty(), party(), cast.ballot(detail), Cast.nobodyBusy());
        }

        private CourseCommand assent() {
            return new AgreementCommand.Assent(byParty(), party(), voice(course, party()));
        }

        /** The same by the first party who has not done it yet; now and then by any. */
        private Bid without(Set<PersonId> done) {
            int first = 0;
            for (PersonId party : course.parties()) {
                if (who % 4 > 0 && !done.contains(party)) {
                    return new Bid(cast, course, now, id, first, detail);
                }
                first++;
            }
            return this;
        }

        private PersonId party() {
            List<PersonId> parties = new ArrayList<>(course.parties());
            return parties.isEmpty() ? new PersonId("nobody") : parties.get(who % parties.size());
        }

        private Set<PersonId> consenting() {
            // Now and then somebody does not.
            return detail % 9 == 8 ? Set.of(party()) : course.parties();
        }

        private MediatorId mediator() {
            return course.mediator().orElse(cast.any(who));
        }

        /** The mediator, or somebody of the panel. */
        private MediatorId sitting() {
            List<MediatorId> panel = List.copyOf(course.panel());
            int seat = detail / 2 % (1 + panel.size());
            return seat == 0 ? mediator() : panel.get(seat - 1);
        }

        private MediatorId disclosed(MediatorId otherwise) {
            return course.disclosures().isEmpty()
                    ? otherwise
                    : course.disclosures()
                            .get(detail % course.disclosures().size())
                            .mediator();
        }

        private Remedy remedy() {
            return detail % 3 == 0 ? one(Remedy.values()) : Remedy.COURT;
        }

        private RelationKind relation() {
            return one(RelationKind.values());
        }

        private <T> T one(T[] values) {
            return values[detail % values.length];
        }

        private String words() {
            return MARK + now.getDayOfYear() + id.value().replaceAll("[^0-9]", "") + detail;
        }

        private Stamp byParty() {
            return by(new Actor.Party(voice(course, party())));
        }

        private Stamp byMediator() {
            return by(cast.mediator(mediator(), now.toLocalDate()));
        }

        private Stamp byEither() {
            return who % 2 == 0 ? byReception() : byMediator();
        }

        private Stamp byReception() {
            return by(cast.office(cast.rules().roles().reception(), course, now, who));
        }

        private Stamp byAssigner() {
            return by(cast.office(cast.rules().roles().assigners(), course, now, who));
        }

        private Stamp byKeeper() {
            return by(cast.office(cast.rules().roles().keepers(), course, now, who));
        }

        private Stamp by(Actor actor) {
            return new Stamp(id, now, now, actor);
        }
    }
}
