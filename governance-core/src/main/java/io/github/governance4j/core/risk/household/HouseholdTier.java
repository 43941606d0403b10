package io.github.governance4j.core.risk.household;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.core.risk.tier.TierInEffect;
import io.github.governance4j.core.risk.tier.Tiered;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A summary of the open disputes of one household, for the one who helps it (帮扶参考等级). It decides nothing but what help is offered, and
 * is gone with the disputes.
 *
 * <p>It is worked out when asked for, from the tiers in effect, and kept nowhere. There is no way to ask for several households, or for
 * those of a tier.
 *
 * @param household which household
 * @param tier the highest tier in effect of its open disputes; empty where none has one (平安户)
 * @param openDisputes how many disputes are open
 */
public record HouseholdTier(HouseholdId household, Optional<Tier> tier, int openDisputes) {
    /**
     * Reads it.
     *
     * @param help the help for the household
     * @param reader who asks
     * @param disputes its disputes, as they stand; others are not looked at
     * @param scheme the scheme whose tiers count
     * @param place who holds which post
     * @param at when
     * @return the summary; empty if whoever asks does not hold the post that helps the household on the day
     */
    public static Optional<HouseholdTier> of(
            Seen<Help> help,
            Actor.Post reader,
            List<Seen<Tiered>> disputes,
            TierScheme scheme,
            Place place,
            LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        Optional<PostId> helper = help.value().helper(day).filter(reader.post()::equals);
        boolean holds = place.roster()
                .holder(reader.post(), day)
                .map(Tenure::holder)
                .filter(reader.holder()::equals)
                .isPresent();
        if (helper.isEmpty() || !holds) {
            return Optional.empty();
        }
        Optional<Tier> highest = Optional.empty();
        for (Seen<Tiered> dispute : disputes) {
            if (help.value().disputes().contains(dispute.of())) {
                highest = higher(scheme, highest, dispute.value().inEffect(at).map(TierInEffect::tier));
            }
        }
        Optional<Tier> tier = highest;
        return help.value()
                .household()
                .map(household ->
                        new HouseholdTier(household, tier, help.value().disputes().size()));
    }

    private static Optional<Tier> higher(TierScheme scheme, Optional<Tier> one, Optional<Tier> other) {
        Optional<Tier> counts = other.flatMap(tier ->
                tier.scheme().equals(scheme.id()) ? scheme.tier(tier.id()) : Optional.empty());
        if (one.isEmpty() || counts.isEmpty()) {
            return one.or(() -> counts);
        }
        return Optional.of(scheme.higher(one.get(), counts.get()));
    }
}
