package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import java.time.LocalDateTime;

/** In what order things happened and were recorded; seconds count, fractions do not. */
final class Moments {
    /** It happened no earlier than the last act. */
    static final Rule ORDER = Rule.of("matter.order", Slot.moment("happened"), Slot.moment("last-act"));
    /** It was recorded no earlier than it happened. */
    static final Rule RECORDED = Rule.of("matter.recorded", Slot.moment("happened"), Slot.moment("recorded"));

    /** It happened before the last act, and counts as of that one: nobody here knew of it any sooner. */
    static final Rule OVERTAKEN = Rule.of("matter.overtaken", Slot.moment("happened"), Slot.moment("last-act"));

    private Moments() {}

    static Explanation order(LocalDateTime at, LocalDateTime last) {
        return ORDER.says(!at.isBefore(last)).moment(at).moment(last).build();
    }

    static Explanation overtaken(LocalDateTime at, LocalDateTime last) {
        return OVERTAKEN.says(true).moment(at).moment(last).build();
    }

    static Explanation recorded(Stamp stamp) {
        LocalDateTime happened = stamp.happened().withNano(0);
        LocalDateTime recorded = stamp.recorded().withNano(0);
        return RECORDED.says(!recorded.isBefore(happened))
                .moment(happened)
                .moment(recorded)
                .build();
    }
}
