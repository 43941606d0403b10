package io.github.governance4j.examples.county.hall;

import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.claim.Claiming;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.rulebook.Rulebook;

/** What a rulebook says of points and claims, ready to decide by (积分与申报规则). */
public final class HallRules {
    private final Rulebook rulebook;
    private final Ledger ledger;
    private final Claiming claiming;

    /**
     * The rules of a rulebook.
     *
     * @param rulebook it
     */
    public HallRules(Rulebook rulebook) {
        WorkCalendar calendar = WorkCalendar.china();
        this.rulebook = rulebook;
        this.ledger = Ledger.over(rulebook.points(), calendar);
        this.claiming = Claiming.over(rulebook.claims(), rulebook.points(), rulebook.place(), calendar);
    }

    /** {@return the rulebook} */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** {@return the decider of accounts} */
    public Ledger ledger() {
        return ledger;
    }

    /** {@return the decider of claims} */
    public Claiming claiming() {
        return claiming;
    }
}
