package io.github.governance4j.examples.county.asking;

import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.claim.flow.ClaimRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What there is to declare on the day at hand (当日可申报的项目), and one of it by chance. */
final class ItemsAtHand {
    private final Scene scene;

    ItemsAtHand(Scene scene) {
        this.scene = scene;
    }

    /** An award of a fixed worth of which there is enough for everybody. */
    Optional<Item> plain() {
        Set<String> scarce = scarce();
        return any(Direction.AWARD, item -> isFixed(item) && !scarce.contains(item.code()));
    }

    /** An award, among those there are only so many places of or among the others. */
    Optional<Item> award(boolean isScarce) {
        Set<String> scarce = scarce();
        return any(Direction.AWARD, item -> isScarce == scarce.contains(item.code()));
    }

    Optional<Item> deduction() {
        return any(Direction.DEDUCTION, item -> true);
    }

    static boolean isFixed(Item item) {
        return item.worth() instanceof Worth.Fixed;
    }

    private Optional<Item> any(Direction direction, Predicate<Item> which) {
        List<Item> found = scene.rules()
                .rulebook()
                .points()
                .on(scene.today())
                .map(edition -> edition.rules().items().stream()
                        .filter(item ->
                                item.direction() == direction && item.setAside().isEmpty())
                        .filter(which)
                        .toList())
                .orElse(List.of());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(scene.chance().nextInt(found.size())));
    }

    private Set<String> scarce() {
        Set<String> codes = new TreeSet<>();
        scene.claimRules()
                .map(ClaimRules::quotas)
                .orElse(List.of())
                .forEach(quota -> quota.items().forEach(item -> codes.add(item.value())));
        return codes;
    }
}
