package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How entries on an account are named after the claim they came from (入账编号). */
public final class ClaimEntries {
    private static final String ENTRY = "claimed";
    private static final String REVERSAL = "revoked";
    private static final Pattern NAME = Pattern.compile("(.+)#[1-9][0-9]*:(?:" + ENTRY + "|" + REVERSAL + ")");

    private ClaimEntries() {}

    /**
     * {@return the name of what a claim asks an account to enter}
     *
     * @param claim the claim
     * @param sequence the place of the fact that asks, counted from 1
     */
    static CommandId entry(ClaimId claim, long sequence) {
        return Reaction.commandId(claim.stream(), sequence, ENTRY);
    }

    /**
     * {@return the name of what a claim asks an account to reverse}
     *
     * @param claim the claim
     * @param sequence the place of the fact that asks, counted from 1
     */
    static CommandId reversal(ClaimId claim, long sequence) {
        return Reaction.commandId(claim.stream(), sequence, REVERSAL);
    }

    /** The name of what tells a claim that an account refused; another one each time it is decided anew that it be asked. */
    static CommandId refusal(CommandId asked, LocalDateTime recorded) {
        long second = ChronoUnit.SECONDS.between(Stamp.EARLIEST, recorded);
        return CommandId.ofTimer(asked.value() + "?" + Long.toString(second, Character.MAX_RADIX));
    }

    /**
     * {@return the claim that asked for an entry or a reversal, if one did}
     *
     * @param entry the name of the entry or reversal
     */
    public static Optional<StreamId> claimOf(CommandId entry) {
        Matcher matcher = NAME.matcher(entry.value());
        return matcher.matches() ? Optional.of(new StreamId(matcher.group(1))) : Optional.empty();
    }
}
