package io.github.governance4j.mediation.course;

import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineExtended;
import java.util.Map;

/** What a fact about what the office did adds. */
record OfficeEvolving(Held next) implements OfficeFact.Cases<Held> {
    @Override
    public Held deadlineMoved(OfficeFact.DeadlineMoved fact) {
        Deadline until = next.limit(CourseLimit.MEDIATION);
        if (until != null) {
            next.limit(CourseLimit.MEDIATION, until.with(fact.fact()));
        }
        if (fact.fact() instanceof DeadlineExtended) {
            next.extensionAsked = Map.of();
        } else {
            next.limit(CourseLimit.PAUSE, fact.pauseUntil().orElse(null));
        }
        return next;
    }

    @Override
    public Held documentFiled(OfficeFact.DocumentFiled fact) {
        next.file = next.file.with(fact.kind(), fact.document());
        return next;
    }

    @Override
    public Held fileClosed(OfficeFact.FileClosed fact) {
        next.stage = Stage.CLOSED;
        return next;
    }
}
