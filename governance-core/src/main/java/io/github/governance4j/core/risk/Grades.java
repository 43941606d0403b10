package io.github.governance4j.core.risk;

import java.util.Comparator;
import java.util.List;

/** Ranges of scores made ready: where each begins, lowest first, and the height it gives. */
final class Grades {
    private final long[] starts;
    private final int[] heights;
    private final ModelParts.Grade[] grades;

    private Grades(long[] starts, int[] heights, ModelParts.Grade[] grades) {
        this.starts = starts;
        this.heights = heights;
        this.grades = grades;
    }

    /** Grades without gaps or overlaps. */
    static Grades of(List<ModelParts.Grade> grades, int tiers) {
        Domain scores = new Domain(-Long.MAX_VALUE, Long.MAX_VALUE, 1);
        ModelParts.Grade[] sorted = grades.stream()
                .sorted(Comparator.comparingLong(grade -> scores.first(grade.range())))
                .toArray(ModelParts.Grade[]::new);
        long[] starts = new long[sorted.length];
        int[] heights = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            starts[i] = scores.first(sorted[i].range());
            heights[i] = tiers - sorted[i].tier().rank();
        }
        return new Grades(starts, heights, sorted);
    }

    int height(long score) {
        return heights[place(score)];
    }

    /** The height of a score that most often lies in the same range as another. */
    int height(long score, int place) {
        boolean isThere = score >= starts[place] && (place + 1 == starts.length || score < starts[place + 1]);
        return isThere ? heights[place] : height(score);
    }

    /** The range a score lies in, and its tier. */
    ModelParts.Grade grade(long score) {
        return grades[place(score)];
    }

    /** Whether a higher score never gives a lower tier. */
    boolean isRising() {
        for (int i = 1; i < heights.length; i++) {
            if (heights[i] < heights[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Which range a score lies in, lowest first. */
    int place(long score) {
        int at = 0;
        while (at + 1 < starts.length && score >= starts[at + 1]) {
            at++;
        }
        return at;
    }
}
