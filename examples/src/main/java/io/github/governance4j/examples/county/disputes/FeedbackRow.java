package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.feedback.FeedbackCommand;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;

/** What a row asks of the ratings of a dispute (评单操作). */
final class FeedbackRow {
    private static final CellKind<Long> SCORE = CellKind.wholeNumber(0, 100);

    private final ActRow<DisputeAction> row;
    private final PartyCell who;
    private final Detail detail;
    private final Stamp stamp;

    FeedbackRow(ActRow<DisputeAction> row, PartyCell who) {
        this.row = row;
        this.who = who;
        this.detail = row.detail();
        this.stamp = row.stamp();
    }

    Optional<Asked> asked() {
        Optional<PersonId> party = who.party();
        Optional<MediatorId> mediator = detail.need("mediator", DisputeCells.MEDIATOR);
        return switch (row.action()) {
            case RATE -> {
                Optional<Long> score = detail.need("score", SCORE);
                yield detail.made(() -> new Asked.OfFeedback(new FeedbackCommand.Rate(
                        stamp, party.orElseThrow(), mediator.orElseThrow(), Math.toIntExact(score.orElseThrow()))));
            }
            case TAKE_BACK_RATING ->
                detail.made(() -> new Asked.OfFeedback(
                        new FeedbackCommand.TakeBack(stamp, party.orElseThrow(), mediator.orElseThrow())));
            default -> throw new IllegalArgumentException("nothing asked of ratings: " + row.action());
        };
    }
}
