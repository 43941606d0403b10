package io.github.governance4j.core.time;

/** What happens when a limit would end on a rest day (末日顺延). */
public enum RollOver {
    /** The day stays the last day. */
    NONE,
    /**
     * The next working day becomes the last day (民法典 art. 203, 民事诉讼法 art. 85). An hour limit then ends at the same time of
     * that day, which is ours: whole days are added to it and nothing else, so one more holiday never brings the end nearer.
     */
    NEXT_WORKING_DAY;

    /** What a limit does unless its rule says otherwise: days, months and years roll; working days need not, hours do not. */
    static RollOver usual(LimitUnit unit) {
        return unit == LimitUnit.HOUR || unit == LimitUnit.WORKING_DAY ? NONE : NEXT_WORKING_DAY;
    }
}
