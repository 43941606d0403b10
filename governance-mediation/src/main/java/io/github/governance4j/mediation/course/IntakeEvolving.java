package io.github.governance4j.mediation.course;

/** What an intake fact adds: applying and accepting (申请与受理). */
record IntakeEvolving(Held next) implements IntakeFact.Cases<Held> {
    @Override
    public Held applied(IntakeFact.Applied fact) {
        Opening opening = fact.opening();
        next.stage = Stage.APPLIED;
        next.application = fact.application();
        next.edition = opening.edition();
        next.track = opening.track();
        next.ownInitiative = opening.ownInitiative();
        next.appliedOn = fact.at().toLocalDate();
        if (!opening.ownInitiative()) {
            next.limitationInterruptedOn = fact.at().toLocalDate();
        }
        next.limit(CourseLimit.ACCEPT, opening.acceptBy().orElse(null));
        return next;
    }

    @Override
    public Held accepted(IntakeFact.Accepted fact) {
        Acceptance acceptance = fact.acceptance();
        next.stage = Stage.INVITED;
        next.body = acceptance.body();
        next.onTheSpot = acceptance.onTheSpot();
        next.transferTo = null;
        next.limit(CourseLimit.ACCEPT, null);
        next.limit(CourseLimit.ACCEPT_AT_LAST, null);
        next.limit(CourseLimit.CONSENT, acceptance.consentBy());
        next.limit(CourseLimit.MEDIATION, acceptance.mediateBy());
        return next;
    }

    @Override
    public Held applicationDeclined(IntakeFact.ApplicationDeclined fact) {
        return next;
    }

    @Override
    public Held transferOffered(IntakeFact.TransferOffered fact) {
        next.transferTo = fact.to();
        return next;
    }

    @Override
    public Held transferConcluded(IntakeFact.TransferConcluded fact) {
        next.transferTo = null;
        return next;
    }
}
