package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import java.time.LocalDate;
import java.util.List;

/** One catalogue by itself, in force from the first day there is. */
final class Alone {
    private static final LocalDate FIRST = Stamp.EARLIEST.toLocalDate();

    private Alone() {}

    static Editions<Catalogue> editions(Catalogue catalogue) {
        Adoption issued = Adoption.byAuthority(new BodyId("township"), "1", FIRST);
        return Editions.of(List.of(new Edition<>(new EditionId("alone"), FIRST, issued, catalogue)));
    }

    static Catalogue newest(Editions<Catalogue> editions) {
        return editions.all().stream()
                .filter(edition -> edition.adopted().holds())
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .rules();
    }

    /** The same catalogue with one cap raised, wherever it stands. */
    static Catalogue raised(Catalogue catalogue, Cap cap, Points most) {
        return Catalogue.of(
                catalogue.items().stream().map(item -> raised(item, cap, most)).toList(), catalogue.terms());
    }

    private static Item raised(Item item, Cap cap, Points most) {
        Item.Builder same = Item.builder()
                .itemCode(item.itemCode())
                .category(item.category())
                .title(item.title())
                .direction(item.direction())
                .worth(item.worth())
                .per(item.per())
                .validity(item.validity())
                .standingValidity(item.standingValidity())
                .evidence(item.evidence());
        item.caps()
                .forEach(each ->
                        same.addCaps(each.equals(cap) ? new Cap(cap.group(), most, cap.period(), cap.scope()) : each));
        item.classification().ifPresent(same::classification);
        item.setAside().forEach(same::addSetAside);
        return same.build();
    }
}
