package io.github.governance4j.examples.county.register;

import io.github.governance4j.core.matter.Category;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.surge.SurgeSettings;
import io.github.governance4j.core.risk.tier.Tiering;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.risk.warning.Warnings;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.examples.county.hazards.Known;
import io.github.governance4j.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a rulebook says of risk, ready to decide by (风险规则). */
public final class RiskRules {
    private final Rulebook rulebook;
    private final Tiering tiering;
    private final Warnings warnings;
    private final Known known;

    /**
     * The rules of a rulebook.
     *
     * @param rulebook it
     */
    public RiskRules(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.tiering = Tiering.over(rulebook.tiers(), rulebook.models(), rulebook.place(), WorkCalendar.china());
        this.warnings = Warnings.over(rulebook.warnings(), rulebook.place(), WorkCalendar.china());
        this.known = new Known(rulebook);
    }

    /**
     * {@return whether a rulebook says anything of how tiers come into effect}
     *
     * @param rulebook the rulebook
     */
    public static boolean areIn(Rulebook rulebook) {
        return !rulebook.tiers().all().isEmpty();
    }

    /** {@return the rulebook} */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** {@return the decider of tiers} */
    public Tiering tiering() {
        return tiering;
    }

    /**
     * {@return what the edition in force on a day says of warnings; empty if none does}
     *
     * @param day the day
     */
    public Optional<WarningRules> warningRules(LocalDate day) {
        return rulebook.warnings().on(day).map(Edition::rules);
    }

    /** {@return the decider of warnings} */
    public Warnings warnings() {
        return warnings;
    }

    /**
     * {@return what is looked for in counts on a day; the default where the rulebook says nothing}
     *
     * @param day the day
     */
    public SurgeSettings surge(LocalDate day) {
        return rulebook.surges().on(day).map(Edition::rules).orElseGet(SurgeSettings::defaults);
    }

    /** {@return the decider of matters, for what becomes one} */
    public Matters matters() {
        return Matters.over(rulebook.matters(), rulebook.place(), WorkCalendar.china());
    }

    /** {@return the schemes and models} */
    public Editions<Models> models() {
        return rulebook.models();
    }

    /** {@return what a log may name of them} */
    public Known known() {
        return known;
    }

    /** {@return areas and roster} */
    public Place place() {
        return rulebook.place();
    }

    /**
     * {@return what people call a kind of hazards; its name in data if no edition has it}
     *
     * @param category the kind
     */
    public String title(CategoryId category) {
        return rulebook.matters().all().stream()
                .map(Edition::rules)
                .flatMap(rules -> rules.categories().category(category).stream())
                .map(Category::title)
                .findFirst()
                .orElseGet(category::value);
    }

    /**
     * {@return the area of the second level from the top that an area lies in; the area itself if it lies in none}
     *
     * @param area the area
     * @param day on which day
     */
    public AreaId town(AreaId area, LocalDate day) {
        List<AreaId> path = place().territory().path(area, day);
        return path.size() < 2 ? area : path.get(path.size() - 2);
    }

    /** {@return the areas of the second level from the top, in the order of the rulebook} */
    public List<AreaId> towns(LocalDate day) {
        return place().territory().on(day).stream()
                .filter(area -> place().territory().path(area.id(), day).size() == 2)
                .map(area -> area.id())
                .toList();
    }

    /** {@return the edition of the models in force on a day} */
    public Optional<Edition<Models>> models(LocalDate day) {
        return rulebook.models().on(day);
    }
}
