package io.github.governance4j.examples.county.docket;

import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.place.BodyId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How bodies answered what they were offered in one matter (接收响应). */
final class Responses {
    private final List<Answer> answers = new ArrayList<>();
    private final Set<Side> late = EnumSet.noneOf(Side.class);

    /** One answer. */
    record Answer(BodyId body, boolean inTime) {}

    void answered(BodyId body, boolean inTime) {
        answers.add(new Answer(body, inTime));
    }

    void late(Side side) {
        late.add(side);
    }

    boolean isLate(Side side) {
        return late.contains(side);
    }

    void offeredAnew(Side side) {
        late.remove(side);
    }

    List<Answer> answers() {
        return answers;
    }
}
