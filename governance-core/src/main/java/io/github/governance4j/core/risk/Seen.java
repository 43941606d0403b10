package io.github.governance4j.core.risk;

import java.util.Arrays;

/** What one judging has found so far; for one thread, used once, its arrays kept by the assessment. */
final class Seen {
    /** The value each indicator is judged by; meaningless where it is not counted. */
    final long[] values;
    /** The stretch each value lies in; meaningless where it is not counted. */
    final int[] at;
    /** Which indicators are counted, one bit each. */
    long counted;
    /** Which readings were missing, one bit each. */
    long missing;

    long score;
    /** Which range of scores it lies in, where the model has ranges of scores. */
    int grade;
    /** The tier, from 0 for the lowest. */
    int height;

    Seen(int indicators) {
        values = new long[indicators];
        at = new int[indicators];
    }

    /** Values, stretches, score and height; nothing is shared. */
    Seen copy() {
        Seen copy = new Seen(values.length);
        copy.takeFrom(this);
        copy.score = score;
        copy.height = height;
        return copy;
    }

    /** Takes the values and stretches of another. */
    void takeFrom(Seen other) {
        System.arraycopy(other.values, 0, values, 0, values.length);
        System.arraycopy(other.at, 0, at, 0, at.length);
        counted = other.counted;
    }

    /** Counts an indicator. */
    void count(int indicator, long value, int stretch) {
        values[indicator] = value;
        at[indicator] = stretch;
        counted |= 1L << indicator;
    }

    boolean isCounted(int indicator) {
        return (counted >>> indicator & 1) == 1;
    }

    boolean isMissing(int indicator) {
        return (missing >>> indicator & 1) == 1;
    }

    /** Whether another judging took the same values for the same readings missing; the rest follows from that. */
    boolean isSameAs(Seen that) {
        return missing == that.missing
                && counted == that.counted
                && Arrays.equals(at, that.at)
                && Arrays.equals(values, that.values);
    }
}
