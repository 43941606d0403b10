package io.github.governance4j.mediation.course;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a fact about challenges and disclosures adds. */
record RecusalEvolving(Held next) implements RecusalFact.Cases<Held> {
    @Override
    public Held recusalAsked(RecusalFact.RecusalAsked fact) {
        next.recusal = new Held.RecusalAsk(fact.party(), fact.mediator());
        next.limit(CourseLimit.RECUSAL, fact.decideBy());
        return next;
    }

    @Override
    public Held recusalRejected(RecusalFact.RecusalRejected fact) {
        next.recusal = null;
        return settled(next);
    }

    @Override
    public Held disclosed(RecusalFact.Disclosed fact) {
        List<Disclosure> longer = new ArrayList<>(next.disclosures);
        longer.removeIf(one -> one.mediator().equals(fact.mediator()) && one.kind() == fact.relation());
        longer.add(new Disclosure(fact.mediator(), fact.relation(), Set.of()));
        next.disclosures = List.copyOf(longer);
        fact.waiveBy().ifPresent(until -> next.limit(CourseLimit.RECUSAL, until));
        return next;
    }

    @Override
    public Held waived(RecusalFact.Waived fact) {
        MediatorId mediator = fact.mediator();
        List<Disclosure> after = new ArrayList<>(next.disclosures.size());
        for (Disclosure one : next.disclosures) {
            after.add(
                    one.mediator().equals(mediator)
                            ? new Disclosure(mediator, one.kind(), Ordered.with(one.waivedBy(), fact.party()))
                            : one);
        }
        next.disclosures = List.copyOf(after);
        return settled(next);
    }

    /** Whoever left takes the challenge along; the limit runs on while another is challenged, or tied without every party's leave. */
    static Held settled(Held next) {
        Held.RecusalAsk ask = next.recusal;
        if (ask != null && !Mediators.sitting(next).contains(ask.mediator())) {
            next.recusal = null;
        }
        if (next.recusal == null && Mediators.tied(next).isEmpty()) {
            next.limit(CourseLimit.RECUSAL, null);
        }
        return next;
    }
}
