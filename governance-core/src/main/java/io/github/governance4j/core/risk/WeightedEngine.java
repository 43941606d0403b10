package io.github.governance4j.core.risk;

import java.util.List;

/** Σ weight × points. */
final class WeightedEngine extends Engine {
    private final ModelParts.Weighted parts;
    /** For each indicator and stretch, weight × points in thousandths. */
    private final long[][] counts;

    private final int[][] bands;
    private final Grades grades;
    private final Ranking ranking;

    WeightedEngine(ModelParts.Weighted parts) {
        super(parts, scales(parts));
        this.parts = parts;
        this.counts = new long[size()][];
        this.bands = new int[size()][];
        for (int i = 0; i < size(); i++) {
            ModelParts.Weighed weighed = parts.weighed().get(i);
            bands[i] = bandOf(scales[i], weighed.bands());
            counts[i] = new long[bands[i].length];
            for (int k = 0; k < counts[i].length; k++) {
                long points = weighed.bands().get(bands[i][k]).points().thousandths();
                counts[i][k] = Math.multiplyExact(weighed.weight(), points);
            }
        }
        this.ranking = new Ranking(this, counts);
        this.grades = Grades.of(parts.grades(), parts.head().scheme().tiers().size());
    }

    @Override
    long score(Seen seen) {
        long sum = 0;
        for (long left = seen.counted; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            sum += counts[i][seen.at[i]];
        }
        return sum;
    }

    @Override
    int heightOfScore(Seen seen) {
        seen.grade = grades.place(seen.score);
        return grades.height(seen.score, seen.grade);
    }

    @Override
    int heightIf(Seen seen, int indicator, int stretch, long value) {
        long[] own = counts[indicator];
        return grades.height(seen.score - own[seen.at[indicator]] + own[stretch], seen.grade);
    }

    @Override
    long[] shares(Seen seen) {
        long[] shares = new long[counts.length];
        for (int i = 0; i < counts.length; i++) {
            shares[i] = seen.isCounted(i) ? counts[i][seen.at[i]] : 0;
        }
        return shares;
    }

    /** Sorts nothing: which part comes before which is known beforehand. */
    @Override
    List<Contribution> contributions(Seen seen) {
        return ranking.contributions(seen);
    }

    /** What a stretch counts, weight and all. */
    long counts(int indicator, int stretch) {
        return counts[indicator][stretch];
    }

    /** The band an indicator's value lies in. */
    Band band(Seen seen, int indicator) {
        return parts.weighed().get(indicator).bands().get(bands[indicator][seen.at[indicator]]);
    }

    long weight(int indicator) {
        return parts.weighed().get(indicator).weight();
    }

    Grades grades() {
        return grades;
    }

    private static Scale[] scales(ModelParts.Weighted parts) {
        List<ModelParts.Weighed> weighed = parts.weighed();
        Scale[] scales = new Scale[weighed.size()];
        for (int i = 0; i < scales.length; i++) {
            Indicator indicator = weighed.get(i).indicator();
            scales[i] =
                    Scale.of(indicator, cuts(parts, indicator, weighed.get(i).bands()), false);
        }
        return scales;
    }
}
