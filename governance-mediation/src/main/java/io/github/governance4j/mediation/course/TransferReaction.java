package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
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
    private final Function<StreamId, Optional<StreamId>> dispute;

    /**
     * The reaction.
     *
     * @param dispute the stream of the dispute a referral is about; empty for referrals that came of no transfer
     */
    public TransferReaction(Function<StreamId, Optional<StreamId>> dispute) {
        this.dispute = dispute;
    }

    @Override
    public List<Sent<CourseCommand>> on(StreamId from, long sequence, ReferralFact fact) {
        Optional<Boolean> taken = taken(fact);
        Optional<StreamId> to = taken.flatMap(answered -> dispute.apply(from));
        if (taken.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "transfer"), fact.at(), fact.at());
        return List.of(new Sent<>(to.get(), new IntakeCommand.ConcludeTransfer(stamp, taken.get())));
    }

    /** Whether the other body took it; empty while nobody has said. */
    private static Optional<Boolean> taken(ReferralFact fact) {
        if (fact instanceof ReferralFact.Accepted) {
            return Optional.of(true);
        }
        boolean back = fact instanceof ReferralFact.Returned
                || fact instanceof ReferralFact.Withdrawn
                || fact instanceof ReferralFact.ReferralTimedOut;
        return back ? Optional.of(false) : Optional.empty();
    }
}
