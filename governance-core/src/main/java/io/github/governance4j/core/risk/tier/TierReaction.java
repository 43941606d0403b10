package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.Notice;
import io.github.governance4j.core.risk.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a tier asks of matters (定级联动), where its rules have a slip made of it: a matter that has the tier is supervised; anything else is
 * reported as a matter, and its owners make out the slip (交办单).
 *
 * <p>It happens when the tier takes effect, not when it is proposed, and not while a lowering waits.
 */
public final class TierReaction implements Reaction<TierFact, MatterCommand> {
    private final Function<TierInEffect, Optional<Becomes>> becomes;

    /**
     * The reaction.
     *
     * @param becomes which matter a subject becomes that is none yet; empty for none
     */
    public TierReaction(Function<TierInEffect, Optional<Becomes>> becomes) {
        this.becomes = becomes;
    }

    /**
     * The matter something becomes.
     *
     * @param matter its stream
     * @param notice what is reported
     */
    public record Becomes(StreamId matter, Notice notice) {}

    @Override
    public List<Sent<MatterCommand>> on(StreamId from, long sequence, TierFact fact) {
        return took(fact)
                .filter(Confirmation::slip)
                .map(now -> new TierInEffect(now, fact.at(), false))
                .flatMap(tier -> sent(from, sequence, fact, tier))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Confirmation> took(TierFact fact) {
        if (fact instanceof EffectFact.Confirmed confirmed) {
            return Optional.of(confirmed.confirmation())
                    .filter(now -> !now.since().isAfter(fact.at()));
        }
        return fact instanceof EffectFact.LoweringTookEffect lowered
                ? Optional.of(lowered.confirmation())
                : Optional.empty();
    }

    private Optional<Sent<MatterCommand>> sent(StreamId from, long sequence, TierFact fact, TierInEffect tier) {
        if (tier.subject() instanceof Subject.OfMatter matter) {
            Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "supervise"), fact.at(), fact.at());
            String grounds = "风险等级：" + tier.tier().title();
            return Optional.of(new Sent<>(
                    matter.stream(), new HandlingCommand.OnLadder(new OversightCommand.Supervise(stamp, grounds))));
        }
        Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "report"), fact.at(), fact.at());
        return becomes.apply(tier)
                .map(made -> new Sent<>(made.matter(), new IntakeCommand.Report(stamp, made.notice())));
    }
}
