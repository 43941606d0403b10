package io.github.governance4j.core.ladder;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineResumed;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds facts to a case; reads nothing but the two (事实累加). */
final class ClimbEvolving
        implements LadderFact.Cases<ClimbDraft>,
                TryFact.Cases<ClimbDraft>,
                ReplyFact.Cases<ClimbDraft>,
                ReturnFact.Cases<ClimbDraft>,
                OversightFact.Cases<ClimbDraft> {
    private final ClimbDraft next;

    private ClimbEvolving(ClimbDraft next) {
        this.next = next;
    }

    static Climb after(Climb climb, List<LadderFact> facts) {
        if (facts.isEmpty()) {
            return climb;
        }
        ClimbDraft next = climb.draft();
        ClimbEvolving adding = new ClimbEvolving(next);
        for (LadderFact fact : facts) {
            next.lastAct = later(next.lastAct, fact.at());
            fact.match(adding);
        }
        return new Climb(next);
    }

    private static LocalDateTime later(@Nullable LocalDateTime one, LocalDateTime other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    private ClimbDraft done() {
        return next;
    }

    private ClimbDraft ended(Standing standing) {
        next.rest(standing);
        return done();
    }

    @Override
    public ClimbDraft entered(LadderFact.Entered fact) {
        next.edition = fact.edition();
        next.ladder = fact.ladder();
        next.parties = fact.parties();
        next.moveTo(fact.stay(), fact.stay().since());
        next.keep(next.here().withTries(fact.triesUsed()));
        return done();
    }

    @Override
    public ClimbDraft climbed(LadderFact.Climbed fact) {
        next.moveTo(fact.stay(), fact.at());
        next.climbs++;
        if (next.here().returned()) {
            next.keep(next.here().withDetermined()); // Sending it up again is the determination.
        }
        return done();
    }

    @Override
    public ClimbDraft limitPassed(LadderFact.LimitPassed fact) {
        next.overdue = true;
        next.passed++;
        return done();
    }

    @Override
    public ClimbDraft reopened(LadderFact.Reopened fact) {
        next.moveTo(fact.stay(), fact.at());
        return done();
    }

    @Override
    public ClimbDraft ofTrying(TryFact fact) {
        return fact.match((TryFact.Cases<ClimbDraft>) this);
    }

    @Override
    public ClimbDraft ofReplying(ReplyFact fact) {
        return fact.match((ReplyFact.Cases<ClimbDraft>) this);
    }

    @Override
    public ClimbDraft ofReturning(ReturnFact fact) {
        return fact.match((ReturnFact.Cases<ClimbDraft>) this);
    }

    @Override
    public ClimbDraft ofOversight(OversightFact fact) {
        return fact.match((OversightFact.Cases<ClimbDraft>) this);
    }

    @Override
    public ClimbDraft tryBegun(TryFact.TryBegun fact) {
        next.tryRunning = true;
        next.keep(next.here().withTries(fact.number()));
        return done();
    }

    @Override
    public ClimbDraft tryFailed(TryFact.TryFailed fact) {
        next.tryRunning = false;
        return done();
    }

    @Override
    public ClimbDraft settled(TryFact.Settled fact) {
        return ended(Standing.SETTLED);
    }

    @Override
    public ClimbDraft withdrawn(TryFact.Withdrawn fact) {
        return ended(Standing.WITHDRAWN);
    }

    @Override
    public ClimbDraft leftFor(TryFact.LeftFor fact) {
        return ended(Standing.LEFT);
    }

    @Override
    public ClimbDraft exhausted(TryFact.Exhausted fact) {
        return ended(Standing.EXHAUSTED);
    }

    @Override
    public ClimbDraft replied(ReplyFact.Replied fact) {
        next.rest(Standing.REPLIED);
        next.window = fact.window().orElse(null);
        return done();
    }

    @Override
    public ClimbDraft replyRejected(ReplyFact.ReplyRejected fact) {
        next.rest(Standing.OPEN);
        return done();
    }

    @Override
    public ClimbDraft windowPassed(ReplyFact.WindowPassed fact) {
        next.passed++;
        return ended(Standing.FINAL);
    }

    @Override
    public ClimbDraft returnAsked(ReturnFact.ReturnAsked fact) {
        next.returnPending = true;
        return done();
    }

    @Override
    public ClimbDraft returnRefused(ReturnFact.ReturnRefused fact) {
        return determined();
    }

    @Override
    public ClimbDraft returned(ReturnFact.Returned fact) {
        Visit left = next.here().withReturned();
        // Sent out anew from the same place: there is nobody else it could go to.
        next.keep(fact.from() == fact.stay().rung() ? left.withDetermined() : left);
        next.moveTo(fact.stay(), fact.at());
        return done();
    }

    @Override
    public ClimbDraft competenceDetermined(ReturnFact.CompetenceDetermined fact) {
        return determined();
    }

    private ClimbDraft determined() {
        next.returnPending = false;
        next.keep(next.here().withDetermined());
        return done();
    }

    @Override
    public ClimbDraft deadlineMoved(OversightFact.DeadlineMoved fact) {
        fact.pause().ifPresent(until -> next.pauses = until);
        boolean runsAgain = fact.fact() instanceof DeadlineResumed;
        next.passed += runsAgain ? 1 : 0;
        Deadline window = next.window;
        Deadline deadline = next.deadline;
        if (window != null && !runsAgain) { // A window never stands still.
            next.window = window.with(fact.fact());
        } else if (deadline != null) {
            next.deadline = deadline.with(fact.fact());
        }
        return done();
    }

    @Override
    public ClimbDraft urged(OversightFact.Urged fact) {
        next.urged++;
        return done();
    }

    @Override
    public ClimbDraft supervised(OversightFact.Supervised fact) {
        next.supervised = true;
        return done();
    }

    @Override
    public ClimbDraft handledJointly(OversightFact.HandledJointly fact) {
        List<BodyId> longer = new ArrayList<>(next.joint);
        longer.add(fact.body());
        next.joint = List.copyOf(longer);
        return done();
    }
}
