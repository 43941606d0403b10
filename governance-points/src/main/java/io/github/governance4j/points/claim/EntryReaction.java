package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells a claim what became of its entry (入账回执). An entry that no claim asked for is none of its business.
 *
 * <p>A reversal is told by its name, and so is that it was taken out again: a claim may hear the one before the other.
 *
 * <p>A refusal is no fact, so whoever sends a claim's command to an account tells the claim of it with {@link #refused}.
 */
public final class EntryReaction implements Reaction<LedgerFact, ClaimCommand> {
    /** The reaction. */
    public EntryReaction() {}

    @Override
    public List<Sent<ClaimCommand>> on(StreamId from, long sequence, LedgerFact fact) {
        if (fact instanceof LedgerFact.DeedScored scored) {
            return told(from, sequence, scored.entry(), day(scored.score().earned()), AckCommand.Credited::new);
        }
        if (fact instanceof LedgerFact.StandingDeducted deducted) {
            return told(
                    from, sequence, deducted.entry(), day(deducted.deduction().on()), AckCommand.Credited::new);
        }
        if (fact instanceof Reversal reversal && !(fact instanceof Reversal.OfSpending)) {
            return told(
                    from,
                    sequence,
                    reversal.of(),
                    Stamp.EARLIEST,
                    (stamp, entry) -> new AckCommand.EntryReversed(stamp, entry, Optional.of(reversal.entry())));
        }
        if (fact instanceof ObjectionFact.ObjectionUpheld upheld && upheld.restoresAnAward()) {
            // Whoever had taken it back, this claim or somebody past it.
            return told(
                    from,
                    sequence,
                    upheld.of(),
                    upheld.answer().at(),
                    (stamp, entry) -> new AckCommand.EntryRestored(stamp, entry, Optional.of(upheld.entry())));
        }
        return List.of();
    }

    private static LocalDateTime day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).atStartOfDay();
    }

    /**
     * Tells a claim that the account refused what it asked for.
     *
     * @param sent what the claim asked, as {@link ClaimReaction} made it
     * @param reason why it was refused
     * @return what to tell the claim; nothing if no claim asked
     */
    public static Optional<Sent<ClaimCommand>> refused(LedgerCommand sent, PointsRefusal reason) {
        CommandId asked = sent.stamp().id();
        LocalDateTime at = sent.stamp().recorded();
        return ClaimEntries.claimOf(asked).map(claim -> {
            Stamp stamp = Stamp.timer(ClaimEntries.refusal(asked, at), at, at);
            AckCommand told = sent instanceof LedgerCommand.Reverse reverse
                    ? new AckCommand.NotReversed(stamp, reverse.entry(), reason)
                    : new AckCommand.NotCredited(stamp, asked, reason);
            return new Sent<>(claim, told);
        });
    }

    private static List<Sent<ClaimCommand>> told(
            StreamId from, long sequence, CommandId entry, LocalDateTime at, Telling telling) {
        Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "entry"), at, at);
        Function<StreamId, Sent<ClaimCommand>> sent = claim -> new Sent<>(claim, telling.of(stamp, entry));
        return ClaimEntries.claimOf(entry).map(sent).map(List::of).orElse(List.of());
    }

    /** What is told. */
    @FunctionalInterface
    private interface Telling {
        AckCommand of(Stamp stamp, CommandId entry);
    }
}
