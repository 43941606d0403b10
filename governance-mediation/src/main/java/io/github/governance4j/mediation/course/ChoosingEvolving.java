package io.github.governance4j.mediation.course;

import java.util.Set;

/** What a fact about finding a mediator adds. */
record ChoosingEvolving(Held next) implements ChoosingFact.Cases<Held> {
    @Override
    public Held seedPromised(ChoosingFact.SeedPromised fact) {
        next.promised = fact;
        return next;
    }

    @Override
    public Held picked(ChoosingFact.Picked fact) {
        next.picks = Ordered.put(next.picks, fact.party(), fact.ballot());
        next.struck = Ordered.union(next.struck, fact.ballot().struck());
        return next;
    }

    @Override
    public Held nobodyAgreedOn(ChoosingFact.NobodyAgreedOn fact) {
        next.assigning = true;
        next.limit(CourseLimit.CHOOSE, null);
        next.limit(CourseLimit.ASSIGN, fact.assignBy());
        return next;
    }

    @Override
    public Held chosen(ChoosingFact.Chosen fact) {
        next.noMediator();
        next.assigning = false;
        next.stage = Stage.CONFIRMING;
        next.rounds++;
        next.mediator = fact.mediator();
        next.chosenHow = fact.how();
        next.limit(CourseLimit.CONFIRM, fact.confirmBy());
        return next;
    }

    @Override
    public Held orderConfirmed(ChoosingFact.OrderConfirmed fact) {
        next.stage = Stage.READY;
        next.unwilling = Set.of();
        next.limit(CourseLimit.CONFIRM, null);
        return next;
    }

    @Override
    public Held mediatorReleased(ChoosingFact.MediatorReleased fact) {
        if (fact.why().isForGood()) {
            next.barred = Ordered.with(next.barred, fact.mediator());
        } else {
            next.unwilling = Ordered.with(next.unwilling, fact.mediator());
        }
        if (!fact.mediator().equals(next.mediator)) {
            next.panel = Ordered.minus(next.panel, Set.of(fact.mediator()));
            return RecusalEvolving.settled(next);
        }
        next.noMediator();
        next.noDraft();
        next.stage = Stage.CHOOSING;
        next.assigning = fact.byOffice();
        next.limit(fact.byOffice() ? CourseLimit.ASSIGN : CourseLimit.CHOOSE, fact.next());
        return next;
    }

    @Override
    public Held panelNamed(ChoosingFact.PanelNamed fact) {
        next.panel = fact.members();
        next.invited = fact.invited();
        return RecusalEvolving.settled(next);
    }
}
