package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.time.TimeLimit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one edition says of warnings (预警规则).
 *
 * @param levels one rule for each kind and level that may be warned of; of others nobody may
 * @param measures what may be done at all, each once
 * @param tellings who is told how fast; one for every speed a rule names
 */
public record WarningRules(List<LevelRule> levels, List<WarningMeasure> measures, Map<Speed, Telling> tellings) {
    /**
     * Copies all, and checks that they go together.
     *
     * @param levels the rules
     * @param measures the measures
     * @param tellings who is told how fast
     * @throws IllegalArgumentException if two rules speak of one kind and level, two measures share a name, a measure crosses a red line
     *     ({@link io.github.governance4j.core.risk.tier.Target#crossed}), or a rule names a measure or speed that is not here or a measure
     *     that is not open to its level
     */
    public WarningRules {
        levels = List.copyOf(levels);
        measures = List.copyOf(measures);
        Map<Speed, Telling> sorted = new EnumMap<>(Speed.class);
        sorted.putAll(tellings);
        tellings = Collections.unmodifiableMap(sorted);
        Set<Object> names = new HashSet<>();
        for (WarningMeasure measure : measures) {
            need(names.add(measure.id()), "two measures are called " + measure.id());
            need(measure.target().crossed(measure.title()).isEmpty(), measure.id() + " crosses a red line");
        }
        for (LevelRule rule : levels) {
            need(names.add(List.of(rule.category(), rule.level())), "two rules for " + rule);
            need(tellings.containsKey(rule.speed()), "nobody is told at speed " + rule.speed());
            for (MeasureId id : rule.measures()) {
                boolean open = false;
                for (WarningMeasure measure : measures) {
                    open |= measure.id().equals(id) && measure.isOpenTo(rule.level());
                }
                need(open, id + " is not open to " + rule.level());
            }
        }
    }

    private static void need(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * Who is told of a warning, and how fast (告知要求).
     *
     * @param roles in every area warned of, the nearest post of each of these roles that is held
     * @param within how long there is for it
     */
    public record Telling(List<RoleId> roles, TimeLimit within) {
        /**
         * Copies the roles.
         *
         * @param roles the roles
         * @param within how long there is
         */
        public Telling {
            roles = List.copyOf(roles);
        }
    }

    /**
     * {@return what holds for one kind at one level}
     *
     * @param category the kind
     * @param level the level
     */
    public Optional<LevelRule> rule(CategoryId category, WarningLevel level) {
        return levels.stream()
                .filter(rule -> rule.category().equals(category) && rule.level() == level)
                .findFirst();
    }

    /**
     * {@return a measure by its name}
     *
     * @param id the name
     */
    public Optional<WarningMeasure> measure(MeasureId id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }
}
