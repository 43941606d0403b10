package io.github.governance4j.examples.county.safety;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.risk.surge.Occurrence;
import io.github.governance4j.core.risk.tier.Confirmation;
import io.github.governance4j.core.risk.tier.EffectFact;
import io.github.governance4j.core.risk.tier.RectificationFact;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.examples.county.hazards.HazardAction;
import io.github.governance4j.examples.county.hazards.HazardEntry;
import io.github.governance4j.examples.county.register.RiskRules;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What came of a county's hazards, added up while a log is gone through (年度汇总). */
public final class Yearbook {
    private final RiskRules rules;
    private final Map<StreamId, Hazard> hazards = new TreeMap<>();
    private final Map<StreamId, Confirmation> confirmed = new HashMap<>();
    private final Set<StreamId> struckOff = new HashSet<>();
    private final Map<Class<?>, Long> facts = new HashMap<>();
    private final Map<AreaId, Map<Class<?>, Long>> factsByTown = new HashMap<>();
    private final List<Occurrence> found = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param rules the rules
     */
    public Yearbook(RiskRules rules) {
        this.rules = rules;
    }

    /**
     * A hazard on record (隐患).
     *
     * @param id which
     * @param category its kind
     * @param area where
     * @param town the township
     * @param found when it was first assessed
     */
    public record Hazard(StreamId id, CategoryId category, AreaId area, AreaId town, LocalDate found) {}

    /**
     * Adds what came of a row.
     *
     * @param entry the row
     * @param ruling what came of it
     */
    public void add(HazardEntry entry, Ruling<?> ruling) {
        if (ruling.outcome() != Outcome.REFUSED
                && entry.action() == HazardAction.ASSESS
                && !hazards.containsKey(entry.stream())) {
            LocalDate day = entry.stamp().happened().toLocalDate();
            AreaId area = entry.area().orElseThrow();
            CategoryId category = entry.category().orElseThrow();
            AreaId town = rules.town(area, day);
            hazards.put(entry.stream(), new Hazard(entry.stream(), category, area, town, day));
            found.add(Occurrence.of(entry.stream(), town, category, day));
        }
        add(ruling);
    }

    /**
     * Adds what came about, asked for or by itself.
     *
     * @param ruling what
     */
    public void add(Ruling<?> ruling) {
        Optional<Hazard> hazard = Optional.ofNullable(hazards.get(ruling.stream()));
        for (Object fact : ruling.facts()) {
            facts.merge(fact.getClass(), 1L, Long::sum);
            hazard.ifPresent(where -> factsByTown
                    .computeIfAbsent(where.town(), none -> new HashMap<>())
                    .merge(fact.getClass(), 1L, Long::sum));
            if (fact instanceof EffectFact.Confirmed agreed) {
                confirmed.put(ruling.stream(), agreed.confirmation());
                struckOff.remove(ruling.stream());
            } else if (fact instanceof RectificationFact.StruckOff) {
                struckOff.add(ruling.stream());
            }
        }
    }

    /** {@return every hazard on record, by id} */
    public Map<StreamId, Hazard> hazards() {
        return Collections.unmodifiableMap(hazards);
    }

    /** {@return each hazard as it was first found} */
    public List<Occurrence> found() {
        return Collections.unmodifiableList(found);
    }

    /**
     * {@return what two bodies agreed on last about a hazard; empty if they never did}
     *
     * @param hazard which
     */
    public Optional<Confirmation> confirmed(StreamId hazard) {
        return Optional.ofNullable(confirmed.get(hazard));
    }

    /**
     * {@return whether a hazard was put right, looked at by somebody else and struck off}
     *
     * @param hazard which
     */
    public boolean isStruckOff(StreamId hazard) {
        return struckOff.contains(hazard);
    }

    /** {@return how many hazards are struck off} */
    public int struckOff() {
        return struckOff.size();
    }

    /**
     * {@return how many facts there were of a kind}
     *
     * @param kind which
     */
    public long count(Class<? extends TierFact> kind) {
        return facts.getOrDefault(kind, 0L);
    }

    /**
     * {@return how many facts there were of a kind in a township}
     *
     * @param kind which
     * @param town where
     */
    public long count(Class<? extends TierFact> kind, AreaId town) {
        return factsByTown.getOrDefault(town, Map.of()).getOrDefault(kind, 0L);
    }
}
