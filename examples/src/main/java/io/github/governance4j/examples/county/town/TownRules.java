package io.github.governance4j.examples.county.town;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.examples.county.docket.Visit;
import io.github.governance4j.rulebook.Rulebook;
import java.time.Duration;

/** What a rulebook says of matters, ready to decide by (事项规则). */
public final class TownRules {
    private TownRules() {}

    /**
     * {@return the deciders of matters, taking late what the rulebook says may come late}
     *
     * @param rulebook the rulebook
     */
    public static LateDecider<MatterCommand, Matter, MatterFact, MatterRefusal> decider(Rulebook rulebook) {
        return LateDecider.over(
                Matters.over(rulebook.matters(), rulebook.place(), WorkCalendar.china()),
                Duration.ofDays(lateDays(rulebook)),
                MatterRefusal.OUT_OF_ORDER);
    }

    /**
     * {@return how many days after it happened an act may be told: the longest any edition states, since a window that shrinks would make
     * final what may still be told}
     *
     * @param rulebook the rulebook
     */
    public static int lateDays(Rulebook rulebook) {
        return rulebook.matters().all().stream()
                .mapToInt(edition -> edition.rules().lateDays())
                .max()
                .orElse(0);
    }

    /**
     * {@return what people call a rung; its order if the rulebook calls it nothing}
     *
     * @param rulebook the rulebook
     * @param rung the rung
     */
    public static String level(Rulebook rulebook, Visit.Rung rung) {
        return rulebook.matters().all().stream()
                .map(Edition::rules)
                .flatMap(rules -> rules.ladders().ladder(rung.ladder()).stream())
                .flatMap(ladder -> ladder.rung(rung.order()).stream())
                .map(Rung::level)
                .filter(level -> !level.isBlank())
                .findFirst()
                .orElseGet(() -> Integer.toString(rung.order()));
    }

    /**
     * {@return what people call a kind of matters; its name in data if no edition has it}
     *
     * @param editions the rules
     * @param category the kind
     */
    public static String title(Editions<MatterRules> editions, CategoryId category) {
        return editions.all().stream()
                .flatMap(edition -> edition.rules().categories().category(category).stream())
                .map(found -> found.title())
                .findFirst()
                .orElseGet(category::value);
    }

    static String title(Rulebook rulebook, LadderId id) {
        return rulebook.matters().all().stream()
                .flatMap(edition -> edition.rules().ladders().ladder(id).stream())
                .map(Ladder::title)
                .findFirst()
                .orElseGet(id::value);
    }
}
