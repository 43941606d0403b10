package io.github.governance4j.examples.rulebooks;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.rulebook.RulebookFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The two real catalogues, as shipped and with every row put in force. */
final class RealCatalogues {
    private RealCatalogues() {}

    /** Read once: every try of every law asks for it. */
    private static final Map<String, Editions<Catalogue>> READ = new ConcurrentHashMap<>();

    private static final Map<String, Editions<Catalogue>> WHOLE = new ConcurrentHashMap<>();

    static Editions<Catalogue> shipped(String name) {
        return READ.computeIfAbsent(name, RealCatalogues::read);
    }

    private static Editions<Catalogue> read(String name) {
        return RulebookFolder.read(Path.of("rulebooks", name))
                .fold(whole -> whole.value().points(), faulty -> {
                    throw new AssertionError(faulty.problems().toString());
                });
    }

    /**
     * Every row in force, whatever it says: red lines are for people, arithmetic must hold for all of them. What is earned can be spent for
     * a year.
     */
    static Editions<Catalogue> wholly(String name) {
        return WHOLE.computeIfAbsent(name, RealCatalogues::whole);
    }

    private static Editions<Catalogue> whole(String name) {
        List<Edition<Catalogue>> editions = shipped(name).all().stream()
                .map(edition -> new Edition<>(
                        edition.id(),
                        edition.from(),
                        edition.adopted(),
                        Catalogue.of(
                                edition.rules().items().stream()
                                        .map(RealCatalogues::inForce)
                                        .toList(),
                                edition.rules().terms())))
                .toList();
        return Editions.of(editions);
    }

    private static Item inForce(Item item) {
        boolean award = item.direction() == Direction.AWARD;
        Item.Builder copy = Item.builder()
                .itemCode(item.itemCode())
                .category(item.category())
                .title(item.title())
                .direction(item.direction())
                .worth(item.worth())
                .per(item.per())
                .validity(Validity.ofYears(1))
                .standingValidity(item.standingValidity())
                .evidence(item.evidence())
                .classification(new Classification(
                        award ? DeedKind.GOOD_DEED : DeedKind.RULE_BREACH,
                        award ? Effect.GOODS : Effect.HONOUR,
                        Bearer.PERSON,
                        new PersonId("clerk-01")));
        item.caps().forEach(copy::addCaps);
        return copy.build();
    }
}
