package io.github.governance4j.mediation.course;

import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.settlement.Agreement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a fact about an agreement adds, from its draft to its effect. */
record AgreementEvolving(Held next) implements AgreementFact.Cases<Held> {
    @Override
    public Held drawnUp(AgreementFact.DrawnUp fact) {
        next.noDraft();
        next.session = null;
        next.stage = Stage.AGREEING;
        next.draft = fact.agreement();
        next.limit(CourseLimit.SIGN, fact.signBy());
        return next;
    }

    @Override
    public Held assented(AgreementFact.Assented fact) {
        next.assents = Ordered.with(next.assents, fact.party());
        return next;
    }

    @Override
    public Held signed(AgreementFact.Signed fact) {
        Set<SignedAs> signed = EnumSet.of(fact.as());
        signed.addAll(next.signed);
        next.signed = Ordered.copyOf(signed);
        return next;
    }

    @Override
    public Held dropped(AgreementFact.Dropped fact) {
        next.noDraft();
        next.stage = Stage.READY;
        return next;
    }

    @Override
    public Held agreementTookEffect(AgreementFact.AgreementTookEffect fact) {
        List<Agreement> longer = new ArrayList<>(next.agreements);
        longer.add(fact.agreement());
        next.agreements = List.copyOf(longer);
        next.settled = Ordered.union(next.settled, covered(fact.agreement()));
        next.noDraft();
        next.stage = Stage.READY;
        return next;
    }

    /** The points it covers of those at issue: all that are open where it names none. */
    private Set<IssueId> covered(Agreement agreement) {
        return agreement.issues().isEmpty() ? next.openIssues() : Ordered.copy(agreement.issues());
    }
}
