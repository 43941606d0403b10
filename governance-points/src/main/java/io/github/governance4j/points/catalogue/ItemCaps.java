package io.github.governance4j.points.catalogue;

import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The caps an act under an item meets. */
final class ItemCaps {
    private static final Worth.Cases<Optional<Points>> MOST_OF_ONE_ACT = new Worth.Cases<>() {
        @Override
        public Optional<Points> fixed(Worth.Fixed worth) {
            return Optional.of(worth.points());
        }

        @Override
        public Optional<Points> range(Worth.Range worth) {
            return Optional.of(worth.most());
        }

        @Override
        public Optional<Points> step(Worth.Step worth) {
            return Optional.empty();
        }

        @Override
        public Optional<Points> band(Worth.Band worth) {
            return Optional.empty();
        }

        @Override
        public Optional<Points> all(Worth.All worth) {
            return Optional.empty();
        }

        @Override
        public Optional<Points> asWritten(Worth.AsWritten worth) {
            return Optional.empty();
        }
    };

    private ItemCaps() {}

    static List<Cap> of(Item item) {
        List<Cap> caps = new ArrayList<>();
        item.caps().forEach(cap -> add(caps, cap));
        item.per()
                .period()
                .flatMap(period -> item.worth().match(MOST_OF_ONE_ACT).map(most -> onceA(period, item, most)))
                .ifPresent(cap -> add(caps, cap));
        return List.copyOf(caps);
    }

    private static Cap onceA(PeriodKind period, Item item, Points most) {
        CapScope scope = item.per().unit() == Per.Unit.MEMBER_PERIOD ? CapScope.MEMBER : CapScope.ACCOUNT;
        return new Cap(new CapGroup(item.code()), most, period, scope);
    }

    private static void add(List<Cap> caps, Cap cap) {
        for (int i = 0; i < caps.size(); i++) {
            if (caps.get(i).countsTheSameAs(cap)) {
                if (cap.most().compareTo(caps.get(i).most()) < 0) {
                    caps.set(i, cap);
                }
                return;
            }
        }
        caps.add(cap);
    }
}
