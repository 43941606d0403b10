package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.rights.review.Bar;
import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.rights.review.RightsReview;
import java.util.List;

/** What a measure bears on (措施对象). An open objection suspends the one and not the other. */
public enum Target {
    /** On a thing or a place, for somebody's safety: a fence, a closed road (安全防护). */
    PROTECTIVE,
    /** On what a person may do or must put up with: visits, summonses, restrictions (涉及个人). */
    ON_PERSONS;

    /** A place may be cut off from what it is supplied with (安全生产法 70), a person not from a public service. */
    private static final String SERVICES = "RL02";

    /**
     * The red lines a measure crosses by its own words (红线): whatever the tier or warning, nobody's benefits are stopped, nobody is fined,
     * put on a board or made to answer for another because of it. It reads words and not facts: what it does not know it does not see.
     *
     * <pre>{@code
     * Target.ON_PERSONS.crossed("停发低保金")   // RL01
     * Target.PROTECTIVE.crossed("停止供电")     // nothing
     * }</pre>
     *
     * @param title what the measure is called
     * @return every line that blocks it, the most telling first; empty if none does
     */
    public List<Flag> crossed(String title) {
        return RightsReview.shipped().scheme(title).stream()
                .filter(flag -> flag.bar() == Bar.BLOCKED)
                .filter(flag -> this == ON_PERSONS || !flag.code().equals(SERVICES))
                .toList();
    }
}
