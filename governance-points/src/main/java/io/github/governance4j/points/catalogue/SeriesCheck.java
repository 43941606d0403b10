package io.github.governance4j.points.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the steps of every ladder rise and the bands of every scale join. */
final class SeriesCheck {
    private final Map<Series, List<Worth.Step>> ladders = new HashMap<>();
    private final Map<Series, List<Worth.Band>> scales = new HashMap<>();

    private SeriesCheck() {}

    static void check(List<Item> items) {
        SeriesCheck check = new SeriesCheck();
        items.forEach(item -> check.take(item.worth()));
        check.ladders.forEach(SeriesCheck::rises);
        check.scales.forEach(SeriesCheck::joins);
    }

    private void take(Worth worth) {
        if (worth instanceof Worth.Step step) {
            ladders.computeIfAbsent(step.ladder(), key -> new ArrayList<>()).add(step);
        } else if (worth instanceof Worth.Band band) {
            scales.computeIfAbsent(band.scale(), key -> new ArrayList<>()).add(band);
        }
    }

    private static void rises(Series ladder, List<Worth.Step> steps) {
        steps.sort(Comparator.comparing(Worth.Step::threshold));
        for (int i = 1; i < steps.size(); i++) {
            Worth.Step lower = steps.get(i - 1);
            Worth.Step higher = steps.get(i);
            if (higher.period() != lower.period()
                    || higher.threshold().equals(lower.threshold())
                    || higher.points().compareTo(lower.points()) <= 0) {
                throw new IllegalArgumentException("the steps of a ladder rise within one period: " + ladder);
            }
        }
    }

    private static void joins(Series scale, List<Worth.Band> bands) {
        bands.sort(Comparator.comparing(Worth.Band::above));
        for (int i = 1; i < bands.size(); i++) {
            Amount begins = bands.get(i).above();
            if (bands.get(i - 1).through().filter(begins::equals).isEmpty()) {
                throw new IllegalArgumentException("the bands of a scale join: " + scale);
            }
        }
    }
}
