package io.github.governance4j.mediation.course;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.dispute.Helper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a fact about consent and helpers adds. */
record ConsentEvolving(Held next) implements ConsentFact.Cases<Held> {
    @Override
    public Held informed(ConsentFact.Informed fact) {
        next.informed = Ordered.with(next.informed, fact.party());
        return next;
    }

    @Override
    public Held consented(ConsentFact.Consented fact) {
        next.consents = Ordered.with(next.consents, fact.party());
        if (next.limitationInterruptedOn == null) {
            next.limitationInterruptedOn = fact.at().toLocalDate();
        }
        return next;
    }

    @Override
    public Held consentComplete(ConsentFact.ConsentComplete fact) {
        next.stage = Stage.CHOOSING;
        next.assigning = false;
        next.limit(CourseLimit.CONSENT, null);
        next.limit(CourseLimit.CHOOSE, fact.chooseBy());
        return next;
    }

    @Override
    public Held helperInvited(ConsentFact.HelperInvited fact) {
        List<Helper> longer = new ArrayList<>(next.helpers);
        longer.add(fact.helper());
        next.helpers = List.copyOf(longer);
        return next;
    }

    @Override
    public Held helperAgreed(ConsentFact.HelperAgreed fact) {
        Set<PersonId> agreed = next.helperAgreed.getOrDefault(fact.helper(), Set.of());
        next.helperAgreed = Ordered.put(next.helperAgreed, fact.helper(), Ordered.with(agreed, fact.party()));
        return next;
    }
}
