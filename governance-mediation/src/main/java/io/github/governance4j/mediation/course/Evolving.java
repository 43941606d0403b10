package io.github.governance4j.mediation.course;

import io.github.governance4j.core.ladder.Climbing;
import java.util.Map;
import java.util.Set;

/** Adds one fact to what is held; reads nothing but the two (事实累加). */
final class Evolving implements CourseFact.Cases<Held> {
    private final Climbing climbing;
    private final Held next;

    private Evolving(Climbing climbing, Held next) {
        this.climbing = climbing;
        this.next = next;
    }

    static Held after(Climbing climbing, Held held, CourseFact fact) {
        Held next = held.copy();
        next.version++;
        if (next.lastAct == null || next.lastAct.isBefore(fact.at())) {
            next.lastAct = fact.at();
        }
        return fact.match(new Evolving(climbing, next));
    }

    @Override
    public Held intake(IntakeFact fact) {
        return fact.match(new IntakeEvolving(next));
    }

    @Override
    public Held consent(ConsentFact fact) {
        return fact.match(new ConsentEvolving(next));
    }

    @Override
    public Held party(PartyFact fact) {
        return fact.match(new PartyEvolving(next));
    }

    @Override
    public Held choosing(ChoosingFact fact) {
        return fact.match(new ChoosingEvolving(next));
    }

    @Override
    public Held recusal(RecusalFact fact) {
        return fact.match(new RecusalEvolving(next));
    }

    @Override
    public Held session(SessionFact fact) {
        return fact.match(new SessionEvolving(next));
    }

    @Override
    public Held danger(DangerFact fact) {
        return next; // It is on record; nothing of it bears on what is possible.
    }

    @Override
    public Held agreement(AgreementFact fact) {
        return fact.match(new AgreementEvolving(next));
    }

    @Override
    public Held office(OfficeFact fact) {
        return fact.match(new OfficeEvolving(next));
    }

    @Override
    public Held onLadder(CourseFact.OnLadder fact) {
        next.climb = climbing.evolve(next.climb, fact.fact());
        return next;
    }

    @Override
    public Held wentUp(CourseFact.WentUp fact) {
        next.tryRunning = false;
        next.tryConsents = Set.of();
        if (fact.consentBy().isEmpty()) {
            next.bodyAbove = fact.body(); // Whoever brought the draft about sees it through.
            return next;
        }
        next.body = fact.body();
        next.bodyAbove = null;
        next.consents = Set.of();
        next.switchAsked = Map.of();
        next.noMediator();
        next.noDraft();
        next.assigning = false;
        next.unwilling = Set.of();
        next.stage = Stage.INVITED;
        next.limit(CourseLimit.CONSENT, fact.consentBy().get());
        return next;
    }

    @Override
    public Held limitPassed(CourseFact.LimitPassed fact) {
        next.limit(fact.limit(), null);
        switch (fact.limit()) {
            case ACCEPT -> {
                next.supervised = true;
                fact.next().ifPresent(until -> next.limit(CourseLimit.ACCEPT_AT_LAST, until));
            }
            case CHOOSE -> {
                next.assigning = true;
                fact.next().ifPresent(until -> next.limit(CourseLimit.ASSIGN, until));
            }
            case ASSIGN, RECUSAL -> next.supervised = true;
            default -> {
                // What it led to is a fact of its own.
            }
        }
        return next;
    }

    @Override
    public Held ended(CourseFact.Ended fact) {
        next.stage = Stage.ENDED;
        next.end = fact.kind();
        next.cause = fact.cause();
        next.notice = fact.notice().orElse(null);
        next.session = null;
        next.recusal = null;
        next.transferTo = null;
        next.tryRunning = false;
        next.noDraft();
        next.noLimits();
        return next;
    }
}
