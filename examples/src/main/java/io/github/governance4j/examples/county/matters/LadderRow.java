package io.github.governance4j.examples.county.matters;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LimitCommand;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReturnCommand;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.ApproverRole;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.rulebook.csv.CellKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a row asks of the ladder its matter is on (层级操作). */
final class LadderRow {
    private static final long MOST_EXTENSION = 100_000;

    private final Stamp stamp;
    private final Detail detail;

    LadderRow(Stamp stamp, Detail detail) {
        this.stamp = stamp;
        this.detail = detail;
    }

    /** The command; an action that is none of the ladder's has no business here. */
    Optional<LadderCommand> of(Action action) {
        return switch (action) {
            case BEGIN_TRY -> beginTry();
            case END_TRY -> flag("settled", settled -> new TryCommand.EndTry(stamp, settled));
            case WITHDRAW -> withdraw();
            case LEAVE -> one("remedy", CellKind.word(Remedy.class), remedy -> new TryCommand.Leave(stamp, remedy));
            case ASK_UP -> detail.made(() -> new ReplyCommand.AskUp(stamp));
            case PASS_UP -> passUp();
            case ASK_RETURN -> text("reasons", reasons -> new ReturnCommand.AskReturn(stamp, reasons));
            case ANSWER_RETURN -> answerReturn();
            case DETERMINE_COMPETENCE ->
                text("reasons", reasons -> new ReturnCommand.DetermineCompetence(stamp, reasons));
            case EXTEND -> extend();
            case PAUSE -> text("reason", reason -> new LimitCommand.Pause(stamp, reason));
            case RESUME -> detail.made(() -> new LimitCommand.Resume(stamp));
            case RECOUNT -> detail.made(() -> new LimitCommand.Recount(stamp));
            case URGE -> text("grounds", grounds -> new OversightCommand.Urge(stamp, grounds));
            case SUPERVISE -> text("grounds", grounds -> new OversightCommand.Supervise(stamp, grounds));
            case HANDLE_JOINTLY ->
                one("body", CellKind.id(BodyId::new), body -> new OversightCommand.HandleJointly(stamp, body));
            default -> throw new IllegalArgumentException("nothing asked of a ladder: " + action);
        };
    }

    private Optional<LadderCommand> beginTry() {
        List<PersonId> consenting = detail.ids("consent", Texts.PERSON);
        return detail.made(() -> new TryCommand.BeginTry(stamp, Set.copyOf(consenting)));
    }

    private Optional<LadderCommand> withdraw() {
        Optional<PersonId> party = stamp.by() instanceof Actor.Party acting
                ? Optional.of(detail.maybe("party", Texts.PERSON).orElse(acting.person()))
                : detail.need("party", Texts.PERSON);
        return detail.made(() -> new TryCommand.Withdraw(stamp, party.orElseThrow()));
    }

    private Optional<LadderCommand> passUp() {
        Optional<Trigger> trigger = detail.need("trigger", CellKind.word(Trigger.class));
        Optional<String> grounds = detail.need("grounds", Texts.WRITTEN);
        return detail.made(() -> new ReplyCommand.PassUp(stamp, trigger.orElseThrow(), grounds.orElseThrow()));
    }

    private Optional<LadderCommand> answerReturn() {
        Optional<Boolean> agreed = detail.need("agreed", CellKind.FLAG);
        Optional<String> reasons = detail.need("reasons", Texts.WRITTEN);
        return detail.made(() -> new ReturnCommand.AnswerReturn(stamp, agreed.orElseThrow(), reasons.orElseThrow()));
    }

    private Optional<LadderCommand> extend() {
        Optional<Long> amount = detail.need("amount", CellKind.wholeNumber(1, MOST_EXTENSION));
        Optional<ApproverRole> approver = detail.maybe("approver", CellKind.id(ApproverRole::new));
        Optional<LocalDateTime> told = detail.maybe("told", CellKind.MOMENT);
        return detail.made(() -> new LimitCommand.Extend(stamp, amount.orElseThrow(), approver, told));
    }

    private Optional<LadderCommand> flag(String key, Function<Boolean, LadderCommand> command) {
        return one(key, CellKind.FLAG, command);
    }

    private Optional<LadderCommand> text(String key, Function<String, LadderCommand> command) {
        return one(key, Texts.WRITTEN, command);
    }

    private <T> Optional<LadderCommand> one(String key, CellKind<T> kind, Function<T, LadderCommand> command) {
        Optional<T> value = detail.need(key, kind);
        return detail.made(() -> command.apply(value.orElseThrow()));
    }
}
