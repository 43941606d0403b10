package io.github.governance4j.core.risk;

import java.util.Arrays;

/** What one judging has found so far; for one thread, used once, its arrays kept by the assessment. */
final class Seen {
    /** The value each indicator is judged by; meaningless where it is not counted. */
    final long[] values;
    /** The stretch each value lies in; {@link #NOT_COUNTED} where the indicator is left out. */
    final int[] at;
    /** Each indicator's part of the score. */
    final long[] shares;
    /** Which readings were missing, one bit each. */
    long missing;

    long score;
    /** Which range of scores it lies in, where the model has ranges of scores. */
    int grade;
    /** The tier, from 0 for the lowest. */
    int height;
    /** The smallest change that alters the tier; -1 if there is none. */
    int changed = -1;

    long changedTo;
    int changedHeight;

    /** Where an indicator is left out. */
    static final int NOT_COUNTED = -1;

    Seen(int indicators) {
        values = new long[indicators];
        at = new int[indicators];
        shares = new long[indicators];
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
    }

    boolean isCounted(int indicator) {
        return at[indicator] != NOT_COUNTED;
    }

    boolean isMissing(int indicator) {
        return (missing >>> indicator & 1) == 1;
    }

    /** Whether another judging took the same values for the same readings missing; the rest follows from that. */
    boolean isSameAs(Seen that) {
        return missing == that.missing && Arrays.equals(at, that.at) && Arrays.equals(values, that.values);
    }
}
