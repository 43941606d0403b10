package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.casefile.CaseDocumentId;
import io.github.governance4j.mediation.course.AgreementCommand;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.ConsentCommand;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.DangerCommand;
import io.github.governance4j.mediation.course.IntakeCommand;
import io.github.governance4j.mediation.course.OfficeCommand;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.mediation.course.SignedAs;
import io.github.governance4j.mediation.dispute.Assistant;
import io.github.governance4j.mediation.dispute.AssistantKind;
import io.github.governance4j.mediation.dispute.Bar;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a row asks of the course of a dispute (调解过程操作), but for finding a mediator, which is up to a {@link ChoosingRow}. */
final class CourseRow {
    private static final CellKind<CaseDocumentId> KIND_OF_DOCUMENT = CellKind.id(CaseDocumentId::new);
    private static final long MOST_DAYS = 100_000;

    private final ActRow<DisputeAction> row;
    private final PartyCell who;
    private final Detail detail;
    private final Stamp stamp;
    private final Consumer<Problem> tell;

    CourseRow(ActRow<DisputeAction> row, PartyCell who, Consumer<Problem> tell) {
        this.row = row;
        this.who = who;
        this.detail = row.detail();
        this.stamp = row.stamp();
        this.tell = tell;
    }

    /** What is asked; an action that is none of the course's has no business here. */
    Optional<Asked.CourseAsked> asked() {
        return ChoosingRow.isAbout(row.action())
                ? new ChoosingRow(row, who, tell).asked()
                : command().map(command -> snapshot -> command);
    }

    private Optional<CourseCommand> command() {
        return switch (row.action()) {
            case APPLY -> applying(application -> new IntakeCommand.Apply(stamp, application));
            case OFFER_MEDIATION -> applying(application -> new IntakeCommand.OwnInitiative(stamp, application));
            case ON_THE_SPOT -> onTheSpot();
            case ACCEPT -> detail.made(() -> new IntakeCommand.Accept(stamp));
            case DECLINE ->
                worded("bar", CellKind.word(Bar.class), (bar, words) -> new IntakeCommand.Decline(stamp, bar, words));
            case TRANSFER ->
                worded(
                        "to",
                        DisputeCells.BODY,
                        (BodyId to, String words) -> new IntakeCommand.Transfer(stamp, to, words));
            case CONCLUDE_TRANSFER ->
                one("taken", CellKind.FLAG, taken -> new IntakeCommand.ConcludeTransfer(stamp, taken));
            case INFORM -> party(party -> new ConsentCommand.Inform(stamp, party));
            case CONSENT -> through((party, by) -> new ConsentCommand.Consent(stamp, party, by));
            case REFUSE -> party(party -> new ConsentCommand.Refuse(stamp, party));
            case INVITE_ASSISTANT -> inviteAssistant();
            case AGREE_ASSISTANT ->
                partyAnd(
                        "assistant",
                        Texts.PERSON,
                        (party, assistant) -> new ConsentCommand.AgreeAssistant(stamp, party, assistant));
            case WITHDRAW -> party(party -> new PartyCommand.Withdraw(stamp, party));
            case LEAVE ->
                partyAnd(
                        "remedy", CellKind.word(Remedy.class), (party, to) -> new PartyCommand.Leave(stamp, party, to));
            case ASK_PUBLICITY ->
                partyAnd(
                        "openness",
                        CellKind.word(Openness.class),
                        (party, open) -> new PartyCommand.AskPublicity(stamp, party, open));
            case ASK_EXTENSION ->
                partyAnd(
                        "amount",
                        CellKind.wholeNumber(1, MOST_DAYS),
                        (party, amount) -> new PartyCommand.AskExtension(stamp, party, amount));
            case ASK_SWITCH ->
                partyAnd("simple", CellKind.FLAG, (party, simple) -> new PartyCommand.AskSwitch(stamp, party, simple));
            case ASK_UP -> party(party -> new PartyCommand.AskUp(stamp, party));
            case TAKE_MEASURES -> words(words -> new DangerCommand.TakeMeasures(stamp, words));
            case REPORT_OFFENCE -> reportOffence();
            case SUSPECT_SHAM -> words(words -> new DangerCommand.SuspectSham(stamp, words));
            case DRAW_UP -> drawUp();
            case ASSENT -> through((party, by) -> new AgreementCommand.Assent(stamp, party, by));
            case REJECT -> party(party -> new AgreementCommand.Reject(stamp, party));
            case SIGN -> one("as", CellKind.word(SignedAs.class), as -> new AgreementCommand.Sign(stamp, as));
            case END_AS_FAILED -> words(words -> new OfficeCommand.EndAsFailed(stamp, words));
            case PAUSE -> words(words -> new OfficeCommand.Pause(stamp, words));
            case RESUME -> detail.made(() -> new OfficeCommand.Resume(stamp));
            case EXTEND -> words(words -> new OfficeCommand.Extend(stamp, words));
            case FILE_DOCUMENT -> fileDocument();
            case CLOSE_FILE -> detail.made(() -> new OfficeCommand.CloseFile(stamp));
            default -> throw new IllegalArgumentException("nothing asked of a course: " + row.action());
        };
    }

    private Optional<CourseCommand> applying(Function<Application, CourseCommand> command) {
        Optional<Application> application = new ApplicationCells(row, tell).application();
        return application.isEmpty() ? Optional.empty() : detail.made(() -> command.apply(application.get()));
    }

    private Optional<CourseCommand> onTheSpot() {
        Optional<Application> application = new ApplicationCells(row, tell).application();
        detail.need("consenting", CellKind.TEXT);
        Set<PersonId> consenting = Set.copyOf(detail.ids("consenting", Texts.PERSON));
        Optional<Agreement> agreement = detail.written().contains("agreement")
                ? new AgreementCells(detail).agreement("settled-issues")
                : Optional.empty();
        return application.isEmpty()
                ? Optional.empty()
                : detail.made(() -> new IntakeCommand.OnTheSpot(stamp, application.get(), consenting, agreement));
    }

    private Optional<CourseCommand> inviteAssistant() {
        Optional<PersonId> assistant = detail.need("assistant", Texts.PERSON);
        Optional<AssistantKind> kind = detail.need("kind", CellKind.word(AssistantKind.class));
        return detail.made(() ->
                new ConsentCommand.InviteAssistant(stamp, new Assistant(assistant.orElseThrow(), kind.orElseThrow())));
    }

    private Optional<CourseCommand> reportOffence() {
        boolean ends = detail.maybe("ends", CellKind.FLAG).orElse(false);
        return words(words -> new DangerCommand.ReportOffence(stamp, words, ends));
    }

    private Optional<CourseCommand> drawUp() {
        detail.need("form", CellKind.TEXT);
        detail.need("issues", CellKind.TEXT);
        detail.need("clauses", CellKind.TEXT);
        Optional<Agreement> agreement = new AgreementCells(detail).agreement("issues");
        return agreement.isEmpty()
                ? Optional.empty()
                : detail.made(() -> new AgreementCommand.DrawUp(stamp, agreement.get()));
    }

    private Optional<CourseCommand> fileDocument() {
        Optional<CaseDocumentId> kind = detail.need("as", KIND_OF_DOCUMENT);
        Optional<DocumentId> document = detail.need("document", DisputeCells.DOCUMENT);
        return detail.made(() -> new OfficeCommand.FileDocument(stamp, kind.orElseThrow(), document.orElseThrow()));
    }

    private Optional<CourseCommand> words(Function<String, CourseCommand> command) {
        return one("words", Texts.SAID, command);
    }

    private <T> Optional<CourseCommand> worded(
            String key, CellKind<T> kind, BiFunction<T, String, CourseCommand> command) {
        Optional<T> value = detail.need(key, kind);
        Optional<String> words = detail.need("words", Texts.SAID);
        return detail.made(() -> command.apply(value.orElseThrow(), words.orElseThrow()));
    }

    private Optional<CourseCommand> party(Function<PersonId, CourseCommand> command) {
        Optional<PersonId> party = who.party();
        return detail.made(() -> command.apply(party.orElseThrow()));
    }

    private Optional<CourseCommand> through(BiFunction<PersonId, PersonId, CourseCommand> command) {
        Optional<PersonId> party = who.party();
        Optional<PersonId> by = party.isEmpty() ? party : who.through();
        return detail.made(() -> command.apply(party.orElseThrow(), by.orElseThrow()));
    }

    private <T> Optional<CourseCommand> partyAnd(
            String key, CellKind<T> kind, BiFunction<PersonId, T, CourseCommand> command) {
        Optional<PersonId> party = who.party();
        Optional<T> value = detail.need(key, kind);
        return detail.made(() -> command.apply(party.orElseThrow(), value.orElseThrow()));
    }

    private <T> Optional<CourseCommand> one(String key, CellKind<T> kind, Function<T, CourseCommand> command) {
        Optional<T> value = detail.need(key, kind);
        return detail.made(() -> command.apply(value.orElseThrow()));
    }
}
