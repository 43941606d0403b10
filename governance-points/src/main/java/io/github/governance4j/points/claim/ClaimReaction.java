package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.claim.places.PlacesCommand;
import io.github.governance4j.points.ledger.LedgerCommand;
import java.util.List;
import java.util.Set;

/**
 * What a claim asks of an account (入账与冲正的提请). What is asked again has the same id, so an account that has it changes nothing.
 *
 * <p>The account may refuse; then {@link EntryReaction#refused} says so to the claim. What a claim asks of the places of a quota is for
 * {@link #places()}.
 *
 * <p>What burdens somebody is told as of the moment the claim was decided ({@code recorded}), so the window to object runs from there,
 * however late the account gets to know of it. Deliver it soon, well within the window: after an outage longer than the window nobody
 * could object to the entry any more. Then tell those affected, and have somebody else reverse the entry, and begin anew.
 */
public final class ClaimReaction implements Reaction<ClaimFact, LedgerCommand> {
    /** The reaction. */
    public ClaimReaction() {}

    @Override
    public List<Sent<LedgerCommand>> on(StreamId from, long sequence, ClaimFact fact) {
        if (fact instanceof EntryFact.EntryAsked asked) {
            return List.of(new Sent<>(asked.booking().account(), command(asked.booking())));
        }
        if (fact instanceof EntryFact.ReversalAsked asked) {
            Undoing undoing = asked.undoing();
            Stamp stamp = new Stamp(undoing.reversal(), undoing.at(), undoing.recorded(), undoing.by());
            return List.of(new Sent<>(
                    undoing.account(),
                    new LedgerCommand.Reverse(
                            stamp, undoing.entry(), reason(undoing.words()), Set.of(), undoing.own())));
        }
        return List.of();
    }

    private static LedgerCommand command(Booking booking) {
        Stamp stamp = new Stamp(booking.entry(), booking.done(), booking.recorded(), booking.by());
        return booking.hearing()
                .<LedgerCommand>map(heard -> new LedgerCommand.DeductStanding(stamp, booking.deed(), heard))
                .orElseGet(() -> new LedgerCommand.ScoreDeed(stamp, booking.deed()));
    }

    private static String reason(String words) {
        int most = LedgerCommand.Reverse.MOST_CHARACTERS;
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    /** {@return what a claim asks of the places of a quota} */
    public static Reaction<ClaimFact, PlacesCommand> places() {
        return (from, sequence, fact) -> {
            if (fact instanceof EntryFact.PlaceAsked asked) {
                PlaceBid bid = asked.bid();
                Stamp stamp = stamp(bid, "take", asked);
                return List.of(new Sent<>(bid.key().stream(), new PlacesCommand.Take(stamp, bid)));
            }
            if (fact instanceof EntryFact.PlaceReleased released) {
                PlaceBid bid = released.bid();
                Stamp stamp = stamp(bid, "give-back", released);
                return List.of(new Sent<>(bid.key().stream(), new PlacesCommand.GiveBack(stamp, bid)));
            }
            return List.of();
        };
    }

    /** The same for whatever asks the same: by claim and attempt, not by the fact. */
    private static Stamp stamp(PlaceBid bid, String purpose, EntryFact fact) {
        return Stamp.timer(Reaction.commandId(bid.claim(), bid.attempt(), purpose), fact.at(), fact.at());
    }
}
