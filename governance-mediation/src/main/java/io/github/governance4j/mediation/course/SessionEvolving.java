package io.github.governance4j.mediation.course;

import java.util.Set;

/** What a fact about tries and sessions adds. */
record SessionEvolving(Held next) implements SessionFact.Cases<Held> {
    @Override
    public Held tryBegun(SessionFact.TryBegun fact) {
        next.tries = fact.number();
        next.tryRunning = true;
        next.tryConsents = fact.consenting();
        return next;
    }

    @Override
    public Held sessionHeld(SessionFact.SessionHeld fact) {
        next.stage = Stage.IN_SESSION;
        next.session = fact.session();
        next.sessions = Ordered.with(next.sessions, fact.session());
        return next;
    }

    @Override
    public Held sessionClosed(SessionFact.SessionClosed fact) {
        next.stage = Stage.READY;
        next.session = null;
        next.agreedOn = Ordered.union(next.agreedOn, fact.agreed());
        return next;
    }

    @Override
    public Held tryEnded(SessionFact.TryEnded fact) {
        next.tryRunning = false;
        next.tryConsents = Set.of();
        next.limit(CourseLimit.NEXT_TRY, fact.nextBy().orElse(null));
        return next;
    }
}
