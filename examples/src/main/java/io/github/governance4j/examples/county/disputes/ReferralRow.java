package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.ReferralId;
import io.github.governance4j.mediation.referral.AnswerCommand;
import io.github.governance4j.mediation.referral.Clock;
import io.github.governance4j.mediation.referral.Counterpart;
import io.github.governance4j.mediation.referral.Direction;
import io.github.governance4j.mediation.referral.OfferCommand;
import io.github.governance4j.mediation.referral.Offering;
import io.github.governance4j.mediation.referral.Outcome;
import io.github.governance4j.mediation.referral.ReferralCommand;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;
import java.util.function.Function;

/** What a row asks of a referral (对接操作). */
final class ReferralRow {
    private final ActRow<DisputeAction> row;
    private final Detail detail;
    private final Stamp stamp;

    ReferralRow(ActRow<DisputeAction> row) {
        this.row = row;
        this.detail = row.detail();
        this.stamp = row.stamp();
    }

    Optional<Asked> asked() {
        Optional<ReferralId> referral = detail.need("referral", DisputeCells.REFERRAL);
        return command().flatMap(command -> referral.map(id -> new Asked.OfReferral(id, command)));
    }

    private Optional<ReferralCommand> command() {
        return switch (row.action()) {
            case REFER -> refer();
            case REFER_AGAIN -> said("words", words -> new OfferCommand.OfferAgain(stamp, words));
            case RECALL_REFERRAL -> said("words", words -> new OfferCommand.Withdraw(stamp, words));
            case ACCEPT_REFERRAL -> detail.made(() -> new AnswerCommand.Accept(stamp));
            case RETURN_REFERRAL -> said("reasons", reasons -> new AnswerCommand.Return(stamp, reasons));
            case DETERMINE_REFERRAL -> {
                Optional<BodyId> holder = detail.need("holder", DisputeCells.BODY);
                yield detail.made(() -> new AnswerCommand.Determine(stamp, holder.orElseThrow()));
            }
            case REPORT_REFERRAL -> {
                Optional<Outcome> outcome = detail.need("outcome", CellKind.word(Outcome.class));
                Optional<String> words = detail.maybe("words", Texts.SAID);
                yield detail.made(() -> new AnswerCommand.Report(stamp, outcome.orElseThrow(), words.orElse("")));
            }
            default -> throw new IllegalArgumentException("nothing asked of a referral: " + row.action());
        };
    }

    private Optional<ReferralCommand> refer() {
        Optional<DisputeId> dispute = detail.heard(dispute());
        Optional<BodyId> from = detail.need("from", DisputeCells.BODY);
        Optional<BodyId> to = detail.need("to", DisputeCells.BODY);
        Optional<Counterpart> counterpart = detail.need("counterpart", CellKind.word(Counterpart.class));
        Optional<Direction> direction = detail.need("direction", CellKind.word(Direction.class));
        Optional<Clock> clock = detail.need("clock", CellKind.word(Clock.class));
        Optional<String> words = detail.maybe("words", Texts.SAID);
        return detail.made(() -> new OfferCommand.Offer(
                stamp,
                new Offering(
                        dispute.orElseThrow(),
                        from.orElseThrow(),
                        to.orElseThrow(),
                        counterpart.orElseThrow(),
                        direction.orElseThrow(),
                        clock.orElseThrow(),
                        words.orElse(""))));
    }

    private Optional<DisputeId> dispute() {
        return Optional.of(new DisputeId(row.stream().value()));
    }

    private Optional<ReferralCommand> said(String key, Function<String, ReferralCommand> command) {
        Optional<String> words = detail.need(key, Texts.SAID);
        return detail.made(() -> command.apply(words.orElseThrow()));
    }
}
