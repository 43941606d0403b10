package io.github.governance4j.core.risk.tier;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How one subject stands with its tier (定级状态): what {@link Tiering} keeps of the facts.
 *
 * <p>The tier is had through {@link #inEffect} only; of a proposal no more than {@link #pending()} can be seen. Equal when all facts kept
 * are. Immutable.
 */
public final class Tiered {
    /** Nothing happened yet. */
    static final Tiered UNTIERED = new Tiered(ImmutableHeld.builder()
            .confirmations(0)
            .personsOff(false)
            .planLate(false)
            .orderLate(false)
            .reexaminationLate(false)
            .version(0)
            .build());

    private final Held held;

    Tiered(Held held) {
        this.held = held;
    }

    Held held() {
        return held;
    }

    /**
     * {@return the tier in effect at a moment} Judged by the moment, whether or not anybody recorded what fell due by then: a lowering that
     * waited has taken effect, a tier whose last day is over has not.
     *
     * @param moment the moment, no earlier than {@link #lastAct()}; what was in effect earlier is for a replay to say
     */
    public Optional<TierInEffect> inEffect(LocalDateTime moment) {
        return held.waiting()
                .filter(lower -> !moment.isBefore(lower.since()))
                .or(held::standing)
                .filter(now -> !moment.isBefore(now.since()) && moment.isBefore(now.over()))
                .map(now -> new TierInEffect(now, moment, held.objection().isPresent() || held.personsOff()));
    }

    /** {@return that a proposal waits, as far as recorded; by whom and until when, never which tier} */
    public Optional<Pending> pending() {
        return held.pending().map(waits -> new Pending(waits.by().body(), waits.at(), waits.confirmBy()));
    }

    /** {@return how far it has come, as recorded} */
    public TierStage stage() {
        if (held.order().isPresent()) {
            return held.report().isPresent() ? TierStage.REEXAMINING : TierStage.RECTIFYING;
        }
        if (held.objection().isPresent()) {
            return TierStage.OBJECTED;
        }
        if (held.standing().isPresent()) {
            return held.pending().isPresent() ? TierStage.CHANGE_PROPOSED : TierStage.IN_EFFECT;
        }
        return held.pending().isPresent() ? TierStage.PROPOSED : TierStage.UNTIERED;
    }

    /** {@return when a lowering that was confirmed takes effect, unless a raise comes before that does not fall on an objection} */
    public Optional<LocalDateTime> lowersAt() {
        return held.waiting().map(Confirmation::since);
    }

    /** {@return the objection that waits for an answer, as far as recorded} */
    public Optional<Objection> objection() {
        return held.objection();
    }

    /** {@return the order to put it right, until a re-examination is passed} */
    public Optional<Rectification> rectification() {
        return held.order();
    }

    /** {@return whether it may not be used (停用)} Only a re-examination ends that, whatever becomes of the tier (安全生产法 art. 65). */
    public boolean stopUse() {
        return held.order().filter(Rectification::stopUse).isPresent();
    }

    /** {@return whether somebody should have looked at it again, or should now, as far as recorded} */
    public boolean reviewDue() {
        return held.standing().isPresent() && held.review().isEmpty() && rhythm();
    }

    private boolean rhythm() {
        return held.standing().flatMap(Confirmation::rhythm).isPresent();
    }

    /** {@return how many facts there are} */
    public long version() {
        return held.version();
    }

    /** {@return when the latest of them happened} */
    public Optional<LocalDateTime> lastAct() {
        return held.lastAct();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tiered that && held.equals(that.held);
    }

    @Override
    public int hashCode() {
        return held.hashCode();
    }

    /** For people debugging: how far, and what stands; never what is proposed. */
    @Override
    public String toString() {
        return stage() + " " + held.standing().map(Confirmation::tier) + " " + pending();
    }
}
