package io.github.governance4j.mediation.course;

import java.util.Map;

/** What a fact about what parties asked for adds. */
record PartyEvolving(Held next) implements PartyFact.Cases<Held> {
    @Override
    public Held publicityAsked(PartyFact.PublicityAsked fact) {
        next.publicity = Ordered.put(next.publicity, fact.party(), fact.openness());
        return next;
    }

    @Override
    public Held extensionAsked(PartyFact.ExtensionAsked fact) {
        next.extensionAsked = Ordered.put(next.extensionAsked, fact.party(), fact.amount());
        return next;
    }

    @Override
    public Held switchAsked(PartyFact.SwitchAsked fact) {
        next.switchAsked = Ordered.put(next.switchAsked, fact.party(), fact.simple());
        return next;
    }

    @Override
    public Held switched(PartyFact.Switched fact) {
        next.simple = fact.simple();
        next.switchAsked = Map.of();
        fact.mediateBy().ifPresent(until -> next.limit(CourseLimit.MEDIATION, until));
        return next;
    }

    @Override
    public Held upAsked(PartyFact.UpAsked fact) {
        return next;
    }
}
