package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.stipend.Payee;
import io.github.governance4j.mediation.stipend.ReclaimCause;
import io.github.governance4j.mediation.stipend.StipendCommand;
import io.github.governance4j.mediation.stipend.StipendGrade;
import io.github.governance4j.points.Points;
import io.github.governance4j.rulebook.csv.CellKind;
import java.time.LocalDate;
import java.util.Optional;

/** What a row asks of a fund for stipends (以案定补操作). */
final class FundRow {
    private final ActRow<DisputeAction> row;
    private final Detail detail;
    private final Stamp stamp;

    FundRow(ActRow<DisputeAction> row) {
        this.row = row;
        this.detail = row.detail();
        this.stamp = row.stamp();
    }

    Optional<Asked> asked() {
        Optional<StreamId> fund = detail.need("fund", DisputeCells.FUND);
        return command().flatMap(command -> fund.map(id -> new Asked.OfFund(id, command)));
    }

    private Optional<Asked.FundAsked> command() {
        return switch (row.action()) {
            case OPEN_FUND -> openFund();
            case ASK_STIPEND -> askStipend();
            case GRANT_STIPEND -> detail.made(() -> closed -> new StipendCommand.Grant(stamp, dispute()));
            case DECLINE_STIPEND -> {
                Optional<String> words = detail.need("words", Texts.SAID);
                yield detail.made(() -> closed -> new StipendCommand.Decline(stamp, dispute(), words.orElseThrow()));
            }
            case RECLAIM_STIPEND -> {
                Optional<ReclaimCause> cause = detail.need("cause", CellKind.word(ReclaimCause.class));
                Optional<String> words = detail.need("words", Texts.SAID);
                yield detail.made(() -> closed ->
                        new StipendCommand.Reclaim(stamp, dispute(), cause.orElseThrow(), words.orElseThrow()));
            }
            default -> throw new IllegalArgumentException("nothing asked of a fund: " + row.action());
        };
    }

    private Optional<Asked.FundAsked> openFund() {
        Optional<Points> yuan = detail.need("yuan", Texts.YUAN);
        Optional<LocalDate> until = detail.need("until", CellKind.DAY);
        return detail.made(() ->
                closed -> new StipendCommand.OpenFund(stamp, yuan.orElseThrow().hundredths(), until.orElseThrow()));
    }

    private Optional<Asked.FundAsked> askStipend() {
        Optional<MediatorId> mediator = detail.need("mediator", DisputeCells.MEDIATOR);
        Optional<PersonId> person = detail.need("person", Texts.PERSON);
        Optional<StipendGrade> grade = detail.need("grade", CellKind.word(StipendGrade.class));
        Optional<Points> yuan = detail.need("yuan", Texts.YUAN);
        return detail.made(() -> closed -> {
            MediatorId payee = mediator.orElseThrow();
            return new StipendCommand.Ask(
                    stamp,
                    closed.seen(),
                    new Payee(payee, person.orElseThrow(), closed.isBarred(payee)),
                    grade.orElseThrow(),
                    yuan.orElseThrow().hundredths());
        });
    }

    private DisputeId dispute() {
        return new DisputeId(row.stream().value());
    }
}
