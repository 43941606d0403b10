package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A decision that burdens somebody, as far as objections ask: a deduction, or an award taken back. Apart from {@link Entry}, so that what
 * burdens nobody costs nothing.
 *
 * @param decision its id
 * @param of the entry it is about: the deduction itself, or the award
 * @param takesBack whether it took an award back
 * @param hands who recorded and who decided it
 * @param notice what those affected were told
 * @param rules how it can be objected to
 * @param lastDay the last day it burdens anybody, as an epoch day
 * @param objection the latest objection to it
 * @param liftedOn the day an award came back to the account, as an epoch day; before it nothing of it can be spent
 */
record Burden(
        CommandId decision,
        CommandId of,
        boolean takesBack,
        List<PersonId> hands,
        Notice notice,
        ObjectionRules rules,
        long lastDay,
        Optional<Objection> objection,
        long liftedOn) {
    private static final long NOT_LIFTED = Long.MIN_VALUE;

    static Burden of(LedgerFact.StandingDeducted fact) {
        Hearing hearing = fact.deduction().hearing();
        return new Burden(
                fact.entry(),
                fact.entry(),
                false,
                List.of(hearing.recordedBy(), hearing.decidedBy()),
                fact.notice(),
                fact.deduction().ruling().objections(),
                fact.deduction().lastDay(),
                Optional.empty(),
                NOT_LIFTED);
    }

    static Burden of(Reversal.OfAward fact, Optional<PersonId> enteredBy, Optional<PersonId> decidedBy) {
        return new Burden(
                fact.entry(),
                fact.of(),
                true,
                Stream.concat(enteredBy.stream(), decidedBy.stream()).toList(),
                fact.notice(),
                fact.ruling().objections(),
                fact.lastDay().toEpochDay(),
                Optional.empty(),
                NOT_LIFTED);
    }

    boolean isOpen() {
        return objection.filter(Objection::isOpen).isPresent();
    }

    /** Whether an objection to it was found right. */
    boolean isUpheld() {
        return objection
                .filter(one -> one.outcome() == Objection.Outcome.UPHELD)
                .isPresent();
    }

    Burden with(Objection changed) {
        return new Burden(decision, of, takesBack, hands, notice, rules, lastDay, Optional.of(changed), liftedOn);
    }

    Burden liftedOn(long epochDay) {
        return new Burden(decision, of, takesBack, hands, notice, rules, lastDay, objection, epochDay);
    }
}
