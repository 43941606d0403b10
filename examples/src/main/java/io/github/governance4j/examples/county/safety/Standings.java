package io.github.governance4j.examples.county.safety;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.core.risk.tier.Pending;
import io.github.governance4j.core.risk.tier.TierInEffect;
import io.github.governance4j.core.risk.tier.Tiered;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a county's hazards stand at the end of a log (现状): tiers in effect, and what waits. Proposals are counted, never read. */
final class Standings {
    private static final LocalDateTime NEVER = LocalDate.EPOCH.atStartOfDay();

    private final SafetyResult result;
    private final LocalDateTime now;
    private final List<InEffect> inEffect = new ArrayList<>();
    private final Map<BodyId, Long> waiting = new TreeMap<>(Comparator.comparing(BodyId::value));

    private Standings(SafetyResult result, LocalDateTime now) {
        this.result = result;
        this.now = now;
    }

    /**
     * A hazard whose tier is in effect.
     *
     * @param hazard which
     * @param tier its tier
     */
    record InEffect(Yearbook.Hazard hazard, TierInEffect tier) {}

    static Standings of(SafetyResult result) {
        Standings made = new Standings(result, result.register().until().orElse(NEVER));
        result.yearbook().hazards().forEach((id, hazard) -> made.add(hazard));
        return made;
    }

    private void add(Yearbook.Hazard hazard) {
        Tiered state = state(hazard.id());
        state.inEffect(now).ifPresent(tier -> inEffect.add(new InEffect(hazard, tier)));
        state.pending().map(Pending::by).ifPresent(body -> waiting.merge(body, 1L, Long::sum));
    }

    private Tiered state(StreamId hazard) {
        Tiered state = result.register().tiers().get(hazard);
        if (state == null) {
            throw new IllegalStateException("bug: nothing is on record about " + hazard);
        }
        return state;
    }

    /** Hazards whose tier is in effect, by id. */
    List<InEffect> inEffect() {
        return inEffect;
    }

    /** How many proposals wait for an answer, by the body that made them. */
    Map<BodyId, Long> waiting() {
        return waiting;
    }

    Optional<TierInEffect> tier(StreamId hazard) {
        return state(hazard).inEffect(now);
    }

    /** Every scheme of the models in force at the end, in the order of the rulebook. */
    List<TierScheme> schemes() {
        return result.rules()
                .models(now.toLocalDate())
                .map(models -> models.rules().schemes())
                .orElse(List.of());
    }

    /** How many hazards have each tier of a scheme, by township: a hazard may be counted however few households live there. */
    Map<AreaId, Map<TierId, Long>> byTown(SchemeId scheme) {
        Map<AreaId, Map<TierId, Long>> counts = new LinkedHashMap<>();
        for (InEffect one : inEffect) {
            if (one.tier().tier().scheme().equals(scheme)) {
                counts.computeIfAbsent(one.hazard().town(), none -> new LinkedHashMap<>())
                        .merge(one.tier().tier().id(), 1L, Long::sum);
            }
        }
        return counts;
    }

    /** How many are to be put right now, and how many of those late. */
    long rectifying(boolean late) {
        return result.yearbook().hazards().keySet().stream()
                .map(this::state)
                .flatMap(state -> state.rectification().stream())
                .filter(order -> !late || order.until().hasPassed(now))
                .count();
    }

    long reviewsDue() {
        return result.yearbook().hazards().keySet().stream()
                .filter(id -> tier(id).isPresent() && state(id).reviewDue())
                .count();
    }

    long objections() {
        return result.yearbook().hazards().keySet().stream()
                .filter(id -> state(id).objection().isPresent())
                .count();
    }
}
