package io.github.governance4j.core.risk;

import io.github.governance4j.core.rulebook.EditionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A model made ready to judge: arrays instead of parts.
 *
 * <p>Tiers are heights here, 0 for the lowest, so that the greater of two is the higher tier.
 */
abstract class Engine {
    private final ModelParts parts;
    private final Indicator[] indicators;
    private final IndicatorId[] ids;
    private final Finder finder;
    private final Treatment[] treatments;
    private final long[] valuesIfMissing;
    /** For each indicator and stretch, the height a floor asks for; 0 if none does. */
    private final int[][] floors;

    private final boolean hasFloors;
    /** Lowest first. */
    private final Tier[] tiers;
    /** The indicators without which there is no assessment, one bit each. */
    private final long refused;
    /** Those that are left out where they are missing. */
    private final long leftOut;
    /** For each indicator, its stretches. */
    final Scale[] scales;

    Engine(ModelParts parts, Scale[] scales) {
        this.parts = parts;
        this.scales = scales;
        this.indicators = parts.indicators().toArray(Indicator[]::new);
        this.ids = new IndicatorId[indicators.length];
        this.treatments = new Treatment[indicators.length];
        this.valuesIfMissing = new long[indicators.length];
        this.floors = new int[indicators.length][];
        List<Tier> lowestFirst = new ArrayList<>(parts.head().scheme().tiers());
        Collections.reverse(lowestFirst);
        this.tiers = lowestFirst.toArray(Tier[]::new);
        for (int i = 0; i < indicators.length; i++) {
            ids[i] = indicators[i].id();
            treatments[i] = indicators[i].missing().treatment();
            valuesIfMissing[i] = valueIfMissing(indicators[i].missing(), scales[i]);
            floors[i] = floors(ids[i], scales[i]);
        }
        this.hasFloors = !parts.floors().isEmpty();
        this.finder = new Finder(ids);
        this.refused = bits(Treatment.REFUSE);
        this.leftOut = bits(Treatment.NOT_COUNTED);
    }

    /** The engine of parts whose own shape is sound: indicators, ranges and cells. */
    static Engine of(ModelParts parts) {
        if (parts instanceof ModelParts.Weighted weighted) {
            return new WeightedEngine(weighted);
        }
        if (parts instanceof ModelParts.Product product) {
            return new ProductEngine(product);
        }
        if (parts instanceof ModelParts.Matrix matrix) {
            return new MatrixEngine(matrix);
        }
        return new ThresholdsEngine((ModelParts.Thresholds) parts);
    }

    /** The score of all that is counted. */
    abstract long score(Seen seen);

    /** The height the score or the cell gives, floors aside. */
    abstract int heightOfScore(Seen seen);

    /** The height the score or the cell would give with one indicator elsewhere, floors aside. */
    abstract int heightIf(Seen seen, int indicator, int stretch, long value);

    /** Each indicator's part of the score; together they are the score. */
    abstract long[] shares(Seen seen);

    /** The parts of those that are counted, largest first, equal ones in the model's order. */
    List<Contribution> contributions(Seen seen) {
        long[] shares = shares(seen);
        List<Contribution> parts = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            if (seen.isCounted(i)) {
                parts.add(new Contribution(ids[i], new Quantity(seen.values[i]), new Quantity(shares[i])));
            }
        }
        parts.sort(Comparator.comparing(Contribution::contribution).reversed());
        return List.copyOf(parts);
    }

    final ModelParts parts() {
        return parts;
    }

    final Indicator indicator(int at) {
        return indicators[at];
    }

    final int size() {
        return ids.length;
    }

    final Tier tier(int height) {
        return tiers[height];
    }

    final int height(Tier tier) {
        return tiers.length - tier.rank();
    }

    /** The height a floor of this indicator asks for; 0 if none does. */
    final int floor(int indicator, int stretch) {
        return floors[indicator][stretch];
    }

    final Assessed judge(Subject subject, Readings readings, Optional<EditionId> edition) {
        Seen seen = new Seen(ids.length);
        if (!read(readings, seen)) {
            return Telling.notAssessed(this, seen);
        }
        conclude(seen);
        return new Assessment(subject, this, edition, seen);
    }

    /** Fills in score and height; values and stretches are known. */
    final void conclude(Seen seen) {
        seen.score = score(seen);
        seen.height = Math.max(heightOfScore(seen), floorOfOthers(seen, -1));
    }

    /** The tier with one indicator elsewhere and all others as they are. */
    final int heightWith(Seen seen, int indicator, int stretch, long value, int floorOfOthers) {
        int own = hasFloors ? Math.max(floorOfOthers, floors[indicator][stretch]) : 0;
        return Math.max(own, heightIf(seen, indicator, stretch, value));
    }

    /** The highest floor of all counted indicators but one. */
    final int floorOfOthers(Seen seen, int but) {
        int highest = 0;
        if (hasFloors) {
            for (int i = 0; i < ids.length; i++) {
                if (i != but && seen.isCounted(i)) {
                    highest = Math.max(highest, floors[i][seen.at[i]]);
                }
            }
        }
        return highest;
    }

    final Treatment treatment(int indicator) {
        return treatments[indicator];
    }

    /** Takes in the readings; false if one that may not be missing is, or nothing at all is counted. */
    private boolean read(Readings readings, Seen seen) {
        for (int r = 0; r < readings.size(); r++) {
            int i = finder.find(readings.indicator(r));
            if (i >= 0) {
                long value = readings.thousandths(r);
                seen.count(i, value, place(i, value));
            }
        }
        seen.missing = ((1L << ids.length) - 1) & ~seen.counted;
        for (long left = seen.missing & ~refused & ~leftOut; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            seen.count(i, valuesIfMissing[i], place(i, valuesIfMissing[i]));
        }
        return (seen.missing & refused) == 0 && seen.counted != 0;
    }

    private long bits(Treatment treatment) {
        long bits = 0;
        for (int i = 0; i < treatments.length; i++) {
            bits |= treatments[i] == treatment ? 1L << i : 0;
        }
        return bits;
    }

    private int place(int indicator, long value) {
        int at = scales[indicator].find(value);
        if (at < 0) {
            throw new IllegalArgumentException(ids[indicator] + " cannot be " + new Quantity(value));
        }
        return at;
    }

    private int[] floors(IndicatorId id, Scale scale) {
        int[] heights = new int[scale.size()];
        for (Floor floor : parts.floors()) {
            if (floor.indicator().equals(id)) {
                for (int k = 0; k < heights.length; k++) {
                    if (floor.range().contains(new Quantity(scale.best(k)))) {
                        heights[k] = Math.max(heights[k], height(floor.tier()));
                    }
                }
            }
        }
        return heights;
    }

    private static long valueIfMissing(Missing missing, Scale scale) {
        return switch (missing.treatment()) {
            case WORST -> scale.worst(scale.size() - 1);
            case BEST -> scale.best(0);
            case ASSUME -> missing.value().orElse(Quantity.ZERO).thousandths();
            case REFUSE, NOT_COUNTED -> 0;
        };
    }

    /** The ranges a model treats values of an indicator by: its floors, and its bands if it has any. */
    static List<Range> cuts(ModelParts parts, Indicator indicator, List<Band> bands) {
        List<Range> cuts = new ArrayList<>();
        bands.forEach(band -> cuts.add(band.range()));
        for (Floor floor : parts.floors()) {
            if (floor.indicator().equals(indicator.id())) {
                cuts.add(floor.range());
            }
        }
        return cuts;
    }

    /** For each stretch, the place of the band it lies in. */
    static int[] bandOf(Scale scale, List<Band> bands) {
        int[] places = new int[scale.size()];
        for (int k = 0; k < places.length; k++) {
            Quantity value = new Quantity(scale.best(k));
            for (int b = 0; b < bands.size(); b++) {
                if (bands.get(b).range().contains(value)) {
                    places[k] = b;
                }
            }
        }
        return places;
    }
}
