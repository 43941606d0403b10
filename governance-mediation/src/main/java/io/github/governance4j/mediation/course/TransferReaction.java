package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.mediation.referral.ReferralFact;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the answer to a referral asks of the dispute that was offered (移送结果联动): it is the other body's now, or it is back.
 *
 * <p>Only for referrals that came of a transfer; for any other the dispute waits for no answer, and refuses it.
 */
public final class TransferReaction implements Reaction<ReferralFact, CourseCommand> {
    private final Function<StreamId, Optional<Transferred>> referrals;

    /**
     * The reaction.
     *
     * @param referrals what a referral transfers; empty for referrals that came of no transfer
     */
    public TransferReaction(Function<StreamId, Optional<Transferred>> referrals) {
        this.referrals = referrals;
    }

    /**
     * What a referral transfers (移送标的).
     *
     * @param dispute the stream of the dispute
     * @param to the body it is offered to
     */
    public record Transferred(StreamId dispute, BodyId to) {}

    @Override
    public List<Sent<CourseCommand>> on(StreamId from, long sequence, ReferralFact fact) {
        Optional<Transferred> transferred = referrals.apply(from);
        Optional<Boolean> taken = transferred.flatMap(offered -> taken(fact, offered.to()));
        if (transferred.isEmpty() || taken.isEmpty()) {
            return List.of();
        }
        Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "transfer"), fact.at(), fact.at());
        return List.of(new Sent<>(transferred.get().dispute(), new IntakeCommand.ConcludeTransfer(stamp, taken.get())));
    }

    /** Whether the other body took it; empty while nobody has said. */
    private static Optional<Boolean> taken(ReferralFact fact, BodyId to) {
        if (fact instanceof ReferralFact.Accepted) {
            return Optional.of(true);
        }
        if (fact instanceof ReferralFact.Determined determined) {
            // Determined to stay, it is here already: it came back when it was returned.
            return determined.holder().equals(to) ? Optional.of(true) : Optional.empty();
        }
        boolean back = fact instanceof ReferralFact.Returned
                || fact instanceof ReferralFact.Withdrawn
                || fact instanceof ReferralFact.ReferralTimedOut;
        return back ? Optional.of(false) : Optional.empty();
    }
}
