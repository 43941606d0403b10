package io.github.governance4j.mediation.course;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.dispute.Assistant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a fact about consent and assistants adds. */
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
    public Held assistantInvited(ConsentFact.AssistantInvited fact) {
        List<Assistant> longer = new ArrayList<>(next.assistants);
        longer.add(fact.assistant());
        next.assistants = List.copyOf(longer);
        return next;
    }

    @Override
    public Held assistantAgreed(ConsentFact.AssistantAgreed fact) {
        Set<PersonId> agreed = next.assistantAgreed.getOrDefault(fact.assistant(), Set.of());
        next.assistantAgreed = Ordered.put(next.assistantAgreed, fact.assistant(), Ordered.with(agreed, fact.party()));
        return next;
    }
}
