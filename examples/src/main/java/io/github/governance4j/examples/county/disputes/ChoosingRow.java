package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.ChoosingCommand;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.RecusalCommand;
import io.github.governance4j.mediation.roster.RelationKind;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a row asks about who is to mediate (点单、派单、回避操作). */
final class ChoosingRow {
    private final ActRow<DisputeAction> row;
    private final PartyCell who;
    private final Detail detail;
    private final Stamp stamp;

    ChoosingRow(ActRow<DisputeAction> row, PartyCell who) {
        this.row = row;
        this.who = who;
        this.detail = row.detail();
        this.stamp = row.stamp();
    }

    /** The command; an action that is about nobody's mediating has no business here. */
    Optional<CourseCommand> command() {
        return switch (row.action()) {
            case PICK -> pick();
            case ASSIGN -> mediator(mediator -> new ChoosingCommand.Assign(stamp, mediator));
            case CONFIRM_ORDER -> mediator(mediator -> new ChoosingCommand.ConfirmOrder(stamp, mediator));
            case DECLINE_ORDER ->
                and("words", Texts.SAID, (mediator, words) -> new ChoosingCommand.DeclineOrder(stamp, mediator, words));
            case NAME_PANEL -> namePanel();
            case ASK_RECUSAL -> askRecusal();
            case DECIDE_RECUSAL -> decideRecusal();
            case DISCLOSE ->
                and(
                        "relation",
                        CellKind.word(RelationKind.class),
                        (mediator, relation) -> new RecusalCommand.Disclose(stamp, mediator, relation));
            case WAIVE -> party((party, mediator) -> new RecusalCommand.Waive(stamp, party, mediator));
            case REFUSE_ASSIGNEE ->
                party((party, mediator) -> new RecusalCommand.RefuseAssignee(stamp, party, mediator));
            default -> throw new IllegalArgumentException("nothing asked of a course: " + row.action());
        };
    }

    private Optional<CourseCommand> pick() {
        Optional<PersonId> party = who.party();
        List<MediatorId> ranking = detail.ids("mediators", DisputeCells.MEDIATOR);
        return detail.made(() -> new ChoosingCommand.Pick(stamp, party.orElseThrow(), ranking));
    }

    private Optional<CourseCommand> namePanel() {
        Optional<MediatorId> chair = detail.need("chair", DisputeCells.MEDIATOR);
        detail.need("members", CellKind.TEXT);
        Set<MediatorId> members = Set.copyOf(detail.ids("members", DisputeCells.MEDIATOR));
        Set<PersonId> invited = Set.copyOf(detail.ids("invited", Texts.PERSON));
        return detail.made(() -> new ChoosingCommand.NamePanel(stamp, chair.orElseThrow(), members, invited));
    }

    private Optional<CourseCommand> askRecusal() {
        Optional<PersonId> party = who.party();
        Optional<MediatorId> mediator = detail.need("mediator", DisputeCells.MEDIATOR);
        Optional<String> words = detail.maybe("words", Texts.SAID);
        return detail.made(() ->
                new RecusalCommand.AskRecusal(stamp, party.orElseThrow(), mediator.orElseThrow(), words.orElse("")));
    }

    private Optional<CourseCommand> decideRecusal() {
        Optional<MediatorId> mediator = detail.need("mediator", DisputeCells.MEDIATOR);
        Optional<Boolean> granted = detail.need("granted", CellKind.FLAG);
        Optional<String> words = detail.need("words", Texts.SAID);
        return detail.made(() -> new RecusalCommand.DecideRecusal(
                stamp, mediator.orElseThrow(), granted.orElseThrow(), words.orElseThrow()));
    }

    private Optional<CourseCommand> mediator(Function<MediatorId, CourseCommand> command) {
        Optional<MediatorId> mediator = detail.need("mediator", DisputeCells.MEDIATOR);
        return detail.made(() -> command.apply(mediator.orElseThrow()));
    }

    private <T> Optional<CourseCommand> and(
            String key, CellKind<T> kind, BiFunction<MediatorId, T, CourseCommand> command) {
        Optional<MediatorId> mediator = detail.need("mediator", DisputeCells.MEDIATOR);
        Optional<T> value = detail.need(key, kind);
        return detail.made(() -> command.apply(mediator.orElseThrow(), value.orElseThrow()));
    }

    private Optional<CourseCommand> party(BiFunction<PersonId, MediatorId, CourseCommand> command) {
        Optional<PersonId> party = who.party();
        Optional<MediatorId> mediator = detail.need("mediator", DisputeCells.MEDIATOR);
        return detail.made(() -> command.apply(party.orElseThrow(), mediator.orElseThrow()));
    }
}
