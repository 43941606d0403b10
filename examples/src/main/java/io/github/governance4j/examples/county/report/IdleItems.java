package io.github.governance4j.examples.county.report;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.points.scoring.Scoring;
import io.github.governance4j.rulebook.LeftOut;
import io.github.governance4j.rulebook.Rulebook;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items that no deed is scored under, and why (未生效项目): not in force, or deductions, which need a hearing. The reasons are those a deed under them would be refused with. */
public final class IdleItems {
    private static final PersonId NOBODY = new PersonId("-");

    private IdleItems() {}

    /**
     * One such item.
     *
     * @param edition the edition it stands in
     * @param item the item
     * @param why what keeps it out of force
     */
    public record Idle(Edition<Catalogue> edition, Item item, List<Explanation> why) {}

    /** {@return the items of adopted editions that no deed is scored under}
     *
     * @param editions the rules
     */
    public static List<Idle> in(Editions<Catalogue> editions) {
        Scoring scoring = Scoring.over(editions);
        List<Idle> idle = new ArrayList<>();
        for (Edition<Catalogue> edition : editions.all()) {
            if (!edition.adopted().holds()
                    || !editions.on(edition.speaksFrom())
                            .filter(edition::equals)
                            .isPresent()) {
                continue;
            }
            LocalDateTime day = edition.speaksFrom().atStartOfDay();
            if (!Stamp.canName(day)) {
                continue;
            }
            Stamp stamp = new Stamp(new CommandId("-"), day, day, new Actor.Party(NOBODY));
            for (Item item : edition.rules().items()) {
                if (!item.isScored()) {
                    idle.add(new Idle(edition, item, why(scoring, item, stamp)));
                }
            }
        }
        return idle;
    }

    private static List<Explanation> why(Scoring scoring, Item item, Stamp stamp) {
        return scoring
                .score(new Deed(item.itemCode(), NOBODY), stamp, tally -> 0)
                .explanation()
                .find("points.item.not-in-force")
                .map(Explanation::because)
                .orElse(List.of())
                .stream()
                .filter(finding -> !finding.holds())
                .toList();
    }

    /**
     * {@return why an item of an edition was left out by hand; empty if it was not}
     *
     * @param rulebook the rulebook
     * @param edition the edition
     * @param item the item
     */
    public static Optional<LeftOut> leftOut(Rulebook rulebook, EditionId edition, ItemCode item) {
        return rulebook.leftOut().getOrDefault(edition, List.of()).stream()
                .filter(one -> one.item().equals(item))
                .findFirst();
    }

    static List<Map<String, Object>> rows(Rulebook rulebook) {
        return in(rulebook.points()).stream()
                .map(one -> Map.<String, Object>of(
                        "edition", one.edition().id().value(),
                        "item", one.item().code(),
                        "title", one.item().title(),
                        "zh", lines(one, rulebook, Language.ZH),
                        "en", lines(one, rulebook, Language.EN)))
                .toList();
    }

    private static List<String> lines(Idle one, Rulebook rulebook, Language language) {
        List<String> lines = new ArrayList<>();
        leftOut(rulebook, one.edition().id(), one.item().itemCode())
                .ifPresent(left ->
                        lines.add(left.redline() + " " + (language == Language.ZH ? left.whyZh() : left.whyEn())));
        one.why().forEach(why -> lines.add(why.line(language)));
        return lines;
    }
}
