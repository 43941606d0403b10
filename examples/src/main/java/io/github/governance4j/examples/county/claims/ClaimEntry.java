package io.github.governance4j.examples.county.claims;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One row of {@code claims.csv} or {@code objections.csv} (登记).
 *
 * @param stream whose account it is about
 * @param action what is asked
 * @param stamp its id, when it happened and was recorded, and by whom
 * @param ref what it is about: a claim, or an entry of the account; for a declaration without an item, a row of {@code activities.csv}
 * @param deed what is declared; empty for other actions, and while it stands in {@code activities.csv} only
 * @param amount the points chosen, or spent
 * @param about the other cells
 * @param content everything the row says but for when it was recorded, to tell a repeat from another act
 * @param at where it stands in the log
 */
public record ClaimEntry(
        StreamId stream,
        ClaimAction action,
        Stamp stamp,
        Optional<CommandId> ref,
        Optional<Deed> deed,
        Optional<Amount> amount,
        AboutClaim about,
        String content,
        Position at)
        implements HallRow {
    /** {@return whether it declares what stands in {@code activities.csv}} */
    public boolean declaresRow() {
        return action == ClaimAction.DECLARE && deed.isEmpty();
    }

    /**
     * {@return the same, of a deed that stands in {@code activities.csv}}
     *
     * @param declared the deed
     * @param done when it was done
     */
    public ClaimEntry of(Deed declared, LocalDateTime done) {
        return new ClaimEntry(
                stream, action, stamp, ref, Optional.of(declared), amount, about.doneAt(done), content, at);
    }
}
