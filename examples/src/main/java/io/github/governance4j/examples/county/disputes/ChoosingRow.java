package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.ChoosingCommand;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.RecusalCommand;
import io.github.governance4j.mediation.course.RosterSnapshot;
import io.github.governance4j.mediation.roster.RelationKind;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Commitment;
import io.github.governance4j.mediation.selection.Draw;
import io.github.governance4j.mediation.selection.Seed;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a row asks about who is to mediate (点单、派单、回避操作). */
final class ChoosingRow {
    /** More rounds than any dispute has mediators found for it (ours). */
    private static final long MOST_ROUNDS = 1_000;

    private static final Set<DisputeAction> ABOUT =
            EnumSet.range(DisputeAction.PROMISE_SEED, DisputeAction.REFUSE_ASSIGNEE);

    private final ActRow<DisputeAction> row;
    private final PartyCell who;
    private final Consumer<Problem> tell;
    private final Detail detail;
    private final Stamp stamp;

    ChoosingRow(ActRow<DisputeAction> row, PartyCell who, Consumer<Problem> tell) {
        this.tell = tell;
        this.row = row;
        this.who = who;
        this.detail = row.detail();
        this.stamp = row.stamp();
    }

    /** Whether an action is about who is to mediate. */
    static boolean isAbout(DisputeAction action) {
        return ABOUT.contains(action);
    }

    /** What is asked; an action that is about nobody's mediating has no business here. */
    Optional<Asked.CourseAsked> asked() {
        return switch (row.action()) {
            case PICK -> pick();
            case ASSIGN -> {
                Optional<MediatorId> mediator = detail.need("mediator", DisputeCells.MEDIATOR);
                Optional<Draw> draw = draw();
                yield detail.made(() ->
                        snapshot -> new ChoosingCommand.Assign(stamp, mediator.orElseThrow(), with(draw, snapshot)));
            }
            case NAME_PANEL -> namePanel();
            default -> command().map(command -> snapshot -> command);
        };
    }

    private Optional<CourseCommand> command() {
        return switch (row.action()) {
            case PROMISE_SEED -> {
                Optional<Commitment> commitment = detail.need("commitment", DisputeCells.COMMITMENT);
                yield detail.made(() -> new ChoosingCommand.PromiseSeed(stamp, dispute(), commitment.orElseThrow()));
            }
            case CONFIRM_ORDER -> mediator(mediator -> new ChoosingCommand.ConfirmOrder(stamp, mediator));
            case DECLINE_ORDER ->
                and("words", Texts.SAID, (mediator, words) -> new ChoosingCommand.DeclineOrder(stamp, mediator, words));
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
            default -> throw new IllegalArgumentException("nobody is chosen by this: " + row.action());
        };
    }

    private Optional<Asked.CourseAsked> pick() {
        Optional<PersonId> party = who.party();
        List<MediatorId> ranked = detail.ids("ranked", DisputeCells.MEDIATOR);
        List<MediatorId> struck = detail.ids("struck", DisputeCells.MEDIATOR);
        if (new HashSet<>(ranked).size() < ranked.size() || ranked.stream().anyMatch(struck::contains)) {
            tell.accept(detail.problem("RANKED_TWICE"));
        }
        Optional<Draw> draw = draw();
        return detail.made(() -> snapshot -> new ChoosingCommand.Pick(
                stamp, party.orElseThrow(), new Ballot(ranked, Set.copyOf(struck)), with(draw, snapshot)));
    }

    /** The seed where the row shows it, for the first mediator found unless it says for which; no round without a seed. */
    private Optional<Draw> draw() {
        List<String> written = detail.written();
        if (!written.contains("seed") && !written.contains("round")) {
            return Optional.empty();
        }
        Optional<Seed> seed = detail.need("seed", DisputeCells.SEED);
        Optional<Long> round = written.contains("round")
                ? detail.maybe("round", CellKind.wholeNumber(1, MOST_ROUNDS))
                : Optional.of(1L);
        return detail.made(() -> new Draw(seed.orElseThrow(), dispute(), Math.toIntExact(round.orElseThrow())));
    }

    private static RosterSnapshot with(Optional<Draw> draw, RosterSnapshot snapshot) {
        return new RosterSnapshot(snapshot.loads(), snapshot.relations(), snapshot.languages(), draw);
    }

    private DisputeId dispute() {
        return new DisputeId(row.stream().value());
    }

    private Optional<Asked.CourseAsked> namePanel() {
        Optional<MediatorId> chair = detail.need("chair", DisputeCells.MEDIATOR);
        detail.need("members", CellKind.TEXT);
        Set<MediatorId> members = Set.copyOf(detail.ids("members", DisputeCells.MEDIATOR));
        Set<PersonId> invited = Set.copyOf(detail.ids("invited", Texts.PERSON));
        return detail.made(() ->
                snapshot -> new ChoosingCommand.NamePanel(stamp, chair.orElseThrow(), members, invited, snapshot));
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
