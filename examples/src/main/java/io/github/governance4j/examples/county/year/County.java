package io.github.governance4j.examples.county.year;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.tier.SchemeRules;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.risk.tier.Tiering;
import io.github.governance4j.core.risk.warning.LevelRule;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.risk.warning.Warnings;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.hazards.Known;
import io.github.governance4j.examples.county.madeup.Staff;
import io.github.governance4j.examples.county.register.RiskRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** The county a year is made up for (县): its rules, its villages, its kinds of hazards and its staff. */
final class County {
    private final RiskRules rules;
    private final Edition<TierRules> edition;
    private final Staff staff;
    private final LocalDate day;
    private final List<AreaId> villages = new ArrayList<>();
    private final List<CategoryId> categories;
    private final List<Model> models;
    private final Map<AreaId, List<BodyId>> bodies = new HashMap<>();

    County(RiskRules rules, Edition<TierRules> edition, LocalDate day) {
        this.rules = rules;
        this.edition = edition;
        this.day = day;
        this.staff = new Staff(rules.place());
        int lowest = rules.place().territory().scheme().levels().size() - 1;
        for (Area area : rules.place().territory().on(day)) {
            if (rules.place().territory().scheme().rank(area.kind()).orElse(0) == lowest) {
                villages.add(area.id());
            }
        }
        this.categories = rules.rulebook().matters().on(day).stream()
                .flatMap(matters -> matters.rules().categories().leaves().stream())
                .toList();
        this.models = rules.models(day).stream()
                .flatMap(models -> models.rules().models().stream())
                .filter(model -> edition.rules().scheme(model.scheme().id()).isPresent())
                .toList();
        for (Body body : rules.place().roster().bodies()) {
            bodies.computeIfAbsent(body.area(), none -> new ArrayList<>()).add(body.id());
        }
    }

    /** Whether anything can be made up for it. */
    boolean isScreened() {
        return !villages.isEmpty() && !categories.isEmpty() && !models.isEmpty();
    }

    Tiering tiering() {
        return rules.tiering();
    }

    Known known() {
        return rules.known();
    }

    List<AreaId> villages() {
        return villages;
    }

    List<CategoryId> categories() {
        return categories;
    }

    AreaId town(AreaId village) {
        return rules.town(village, day);
    }

    /** By which model hazards of a kind are assessed: kinds are dealt out to the models in their order. */
    Model model(CategoryId category) {
        int each = (categories.size() + models.size() - 1) / models.size();
        return models.get(categories.indexOf(category) / each);
    }

    SchemeRules rules(Model model) {
        return edition.rules().scheme(model.scheme().id()).orElseThrow();
    }

    /** Somebody who holds one of some roles in the nearest body, at the place or above it, that has one; other than a person. */
    Optional<Actor.Post> somebody(
            Set<RoleId> roles, AreaId area, LocalDate on, Optional<PersonId> than, SplittableRandom chance) {
        for (AreaId there : rules.place().territory().path(area, on)) {
            for (BodyId body : bodies.getOrDefault(there, List.of())) {
                Optional<Actor.Post> found = staff.of(body, roles, on, than, chance);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Anybody in service in a body. */
    Optional<Actor.Post> anybody(BodyId body, LocalDate on, SplittableRandom chance) {
        return staff.any(body, on, chance);
    }

    /** What the rules say of warnings of a kind, or of the kind it belongs to: highest level first; none where they say nothing. */
    List<LevelRule> levels(CategoryId category) {
        List<LevelRule> all = rules.warningRules(day).map(WarningRules::levels).orElse(List.of());
        return all.stream()
                .filter(rule -> rule.category().equals(category))
                .sorted(Comparator.comparing(LevelRule::level))
                .toList();
    }

    Warnings warnings() {
        return rules.warnings();
    }

    /** Whoever answers for a village itself. */
    Optional<Actor.Post> villager(AreaId village, LocalDate on) {
        return staff.member(village, on);
    }
}
