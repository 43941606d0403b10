package io.github.governance4j.core.ladder;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineResumed;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds one fact to a case; reads nothing but the two (事实累加). */
final class ClimbEvolving
        implements LadderFact.Cases<Climb>,
                TryFact.Cases<Climb>,
                ReplyFact.Cases<Climb>,
                ReturnFact.Cases<Climb>,
                OversightFact.Cases<Climb> {
    private final ClimbDraft next;

    private ClimbEvolving(ClimbDraft next) {
        this.next = next;
    }

    static Climb after(Climb climb, LadderFact fact) {
        ClimbDraft next = climb.draft();
        next.lastAct = later(next.lastAct, fact.at());
        return fact.match(new ClimbEvolving(next));
    }

    private static LocalDateTime later(@Nullable LocalDateTime one, LocalDateTime other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    private Climb done() {
        return new Climb(next);
    }

    private Climb ended(Standing standing) {
        next.rest(standing);
        return done();
    }

    @Override
    public Climb entered(LadderFact.Entered fact) {
        next.edition = fact.edition();
        next.ladder = fact.ladder();
        next.parties = fact.parties();
        next.moveTo(fact.stay(), fact.stay().since());
        next.keep(next.here().withTries(fact.triesUsed()));
        return done();
    }

    @Override
    public Climb climbed(LadderFact.Climbed fact) {
        next.moveTo(fact.stay(), fact.at());
        next.climbs++;
        if (next.here().returned()) {
            next.keep(next.here().withDetermined()); // Sending it up again is the determination.
        }
        return done();
    }

    @Override
    public Climb limitPassed(LadderFact.LimitPassed fact) {
        next.overdue = true;
        next.passed++;
        return done();
    }

    @Override
    public Climb reopened(LadderFact.Reopened fact) {
        next.moveTo(fact.stay(), fact.at());
        return done();
    }

    @Override
    public Climb ofTrying(TryFact fact) {
        return fact.match((TryFact.Cases<Climb>) this);
    }

    @Override
    public Climb ofReplying(ReplyFact fact) {
        return fact.match((ReplyFact.Cases<Climb>) this);
    }

    @Override
    public Climb ofReturning(ReturnFact fact) {
        return fact.match((ReturnFact.Cases<Climb>) this);
    }

    @Override
    public Climb ofOversight(OversightFact fact) {
        return fact.match((OversightFact.Cases<Climb>) this);
    }

    @Override
    public Climb tryBegun(TryFact.TryBegun fact) {
        next.tryRunning = true;
        next.keep(next.here().withTries(fact.number()));
        return done();
    }

    @Override
    public Climb tryFailed(TryFact.TryFailed fact) {
        next.tryRunning = false;
        return done();
    }

    @Override
    public Climb settled(TryFact.Settled fact) {
        return ended(Standing.SETTLED);
    }

    @Override
    public Climb withdrawn(TryFact.Withdrawn fact) {
        return ended(Standing.WITHDRAWN);
    }

    @Override
    public Climb leftFor(TryFact.LeftFor fact) {
        return ended(Standing.LEFT);
    }

    @Override
    public Climb exhausted(TryFact.Exhausted fact) {
        return ended(Standing.EXHAUSTED);
    }

    @Override
    public Climb replied(ReplyFact.Replied fact) {
        next.rest(Standing.REPLIED);
        next.window = fact.window().orElse(null);
        return done();
    }

    @Override
    public Climb replyRejected(ReplyFact.ReplyRejected fact) {
        next.rest(Standing.OPEN);
        return done();
    }

    @Override
    public Climb windowPassed(ReplyFact.WindowPassed fact) {
        next.passed++;
        return ended(Standing.FINAL);
    }

    @Override
    public Climb returnAsked(ReturnFact.ReturnAsked fact) {
        next.returnPending = true;
        return done();
    }

    @Override
    public Climb returnRefused(ReturnFact.ReturnRefused fact) {
        return determined();
    }

    @Override
    public Climb returned(ReturnFact.Returned fact) {
        Visit left = next.here().withReturned();
        // Sent out anew from the same place: there is nobody else it could go to.
        next.keep(fact.from() == fact.stay().rung() ? left.withDetermined() : left);
        next.moveTo(fact.stay(), fact.at());
        return done();
    }

    @Override
    public Climb competenceDetermined(ReturnFact.CompetenceDetermined fact) {
        return determined();
    }

    private Climb determined() {
        next.returnPending = false;
        next.keep(next.here().withDetermined());
        return done();
    }

    @Override
    public Climb deadlineMoved(OversightFact.DeadlineMoved fact) {
        fact.pause().ifPresent(until -> next.pauses = until);
        next.passed += fact.fact() instanceof DeadlineResumed ? 1 : 0;
        Deadline window = next.window;
        Deadline deadline = next.deadline;
        if (window != null) {
            next.window = window.with(fact.fact());
        } else if (deadline != null) {
            next.deadline = deadline.with(fact.fact());
        }
        return done();
    }

    @Override
    public Climb urged(OversightFact.Urged fact) {
        next.urged++;
        return done();
    }

    @Override
    public Climb supervised(OversightFact.Supervised fact) {
        next.supervised = true;
        return done();
    }

    @Override
    public Climb handledJointly(OversightFact.HandledJointly fact) {
        List<BodyId> longer = new ArrayList<>(next.joint);
        longer.add(fact.body());
        next.joint = List.copyOf(longer);
        return done();
    }
}
