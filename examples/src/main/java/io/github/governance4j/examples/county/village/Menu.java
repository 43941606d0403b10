package io.github.governance4j.examples.county.village;

import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.points.catalogue.Item;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** How often each item of a catalogue comes up in a month (项目频次): small deeds more often than great ones, each kind in its season. */
final class Menu {
    private static final int OF_THOUSAND_NOT_IN_FORCE = 20;
    private static final long MOST_WEIGHT = 1_000_000;
    private static final Map<DeedKind, List<Month>> SEASONS = Map.of(
            DeedKind.ENVIRONMENT, List.of(Month.MARCH, Month.APRIL, Month.OCTOBER),
            DeedKind.CULTURE_AND_SPORT, List.of(Month.JANUARY, Month.FEBRUARY, Month.MAY, Month.OCTOBER),
            DeedKind.LEARNING, List.of(Month.JULY, Month.AUGUST, Month.SEPTEMBER),
            DeedKind.PUBLIC_SERVICE, List.of(Month.MARCH, Month.SEPTEMBER),
            DeedKind.MUTUAL_AID, List.of(Month.FEBRUARY, Month.JUNE, Month.SEPTEMBER));
    private static final int IN_SEASON = 3;

    private final List<Item> inForce = new ArrayList<>();
    private final List<Item> others = new ArrayList<>();
    private final Map<Month, long[]> sums = new EnumMap<>(Month.class);

    Menu(List<Item> items) {
        items.forEach(item -> (item.isScored() ? inForce : others).add(item));
        for (Month month : Month.values()) {
            long sum = 0;
            long[] upTo = new long[inForce.size()];
            for (int i = 0; i < upTo.length; i++) {
                sum += weight(inForce.get(i), month);
                upTo[i] = sum;
            }
            sums.put(month, upTo);
        }
    }

    boolean isEmpty() {
        return inForce.isEmpty() && others.isEmpty();
    }

    Item any(Month month, SplittableRandom chance) {
        if (inForce.isEmpty() || (!others.isEmpty() && chance.nextInt(1000) < OF_THOUSAND_NOT_IN_FORCE)) {
            return others.get(chance.nextInt(others.size()));
        }
        long[] upTo = sums.getOrDefault(month, new long[0]);
        long drawn = chance.nextLong(upTo[upTo.length - 1]);
        int at = 0;
        while (upTo[at] <= drawn) {
            at++;
        }
        return inForce.get(at);
    }

    /** Some other item one deed could fit as well. */
    Item another(SplittableRandom chance) {
        List<Item> from = inForce.isEmpty() ? others : inForce;
        return from.get(chance.nextInt(from.size()));
    }

    private static long weight(Item item, Month month) {
        // Twice the points, some eight times as rare: neighbours help out daily, a medal is won once in a decade.
        long points = 2 + Amounts.usualWorth(item.worth()).hundredths() / 100;
        boolean inSeason = item.classification()
                .map(Classification::kind)
                .map(kind -> SEASONS.getOrDefault(kind, List.of()).contains(month))
                .orElse(false);
        return Math.max(1, MOST_WEIGHT / (points * points * points)) * (inSeason ? IN_SEASON : 1);
    }
}
