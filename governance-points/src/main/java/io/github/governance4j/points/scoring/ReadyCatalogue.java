package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Terms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition with everything said beforehand that is the same for every deed: findings are immutable, so thousands of explanations can
 * share them.
 */
record ReadyCatalogue(
        Explanation speaks,
        Explanation notYet,
        Explanation base,
        Terms terms,
        Optional<Points> given,
        List<LadderAppraiser> ladders,
        Map<ItemCode, ReadyItem> items) {
    static Edition<ReadyCatalogue> of(Edition<Catalogue> edition) {
        Map<ItemCode, ReadyItem> items = new HashMap<>();
        Alike alike = new Alike();
        Appraisers appraisers = Appraisers.of(edition.rules());
        for (Item item : edition.rules().items()) {
            items.put(item.itemCode(), new ReadyItem(item, item.worth().match(appraisers.of(item)), alike));
        }
        return new Edition<>(
                edition.id(),
                edition.from(),
                edition.adopted(),
                new ReadyCatalogue(
                        finding(Scoring.EDITION, true, edition, edition.speaksFrom()),
                        finding(Scoring.DRAFT, false, edition, edition.from()),
                        Scoring.BASE
                                .says(true)
                                .id(edition.id().value())
                                .points(edition.rules().terms().base().hundredths())
                                .build(),
                        edition.rules().terms(),
                        Optional.of(edition.rules().terms().base()).filter(Points::isPositive),
                        appraisers.ladders(),
                        items));
    }

    private static Explanation finding(Rule rule, boolean holds, Edition<Catalogue> edition, LocalDate from) {
        return rule.says(holds)
                .id(edition.id().value())
                .day(from)
                .because(edition.adopted().explanation())
                .build();
    }

    /** The ladder a count climbs, if the edition has it. */
    Optional<LadderAppraiser> ladder(Tally total) {
        return ladders.stream().filter(one -> one.isClimbedBy(total)).findFirst();
    }

    Optional<ReadyItem> item(ItemCode code) {
        return Optional.ofNullable(items.get(code));
    }
}
