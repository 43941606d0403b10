package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionRules;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A decision that burdens somebody, as far as objections ask: a deduction, or an award taken back. Apart from {@link Entry}, so that what
 * burdens nobody costs nothing.
 *
 * @param decision its id
 * @param of the entry it is about: the deduction itself, or the award
 * @param lots the lots of an opening that go and come back with it
 * @param takesBack whether it took an award back
 * @param hands who recorded and who decided it
 * @param notice what those affected were told
 * @param rules how it can be objected to
 * @param lastDay the last day it burdens anybody, as an epoch day
 * @param objection the latest objection to it
 * @param liftedOn the day an award came back to the account, as an epoch day; before it nothing of it can be spent
 * @param withdrawn when an objection to it was last taken back
 */
record Burden(
        CommandId decision,
        CommandId of,
        List<CommandId> lots,
        boolean takesBack,
        List<PersonId> hands,
        Notice notice,
        ObjectionRules rules,
        long lastDay,
        Optional<Objection> objection,
        long liftedOn,
        Optional<LocalDateTime> withdrawn) {
    private static final long NOT_LIFTED = Long.MIN_VALUE;

    static Burden of(LedgerFact.StandingDeducted fact) {
        Hearing hearing = fact.deduction().hearing();
        return new Burden(
                fact.entry(),
                fact.entry(),
                List.of(),
                false,
                List.of(hearing.recordedBy(), hearing.decidedBy()),
                fact.notice(),
                fact.deduction().ruling().objections(),
                fact.deduction().lastDay(),
                Optional.empty(),
                NOT_LIFTED,
                Optional.empty());
    }

    static Burden of(Reversal.OfAward fact, Optional<PersonId> enteredBy, Optional<PersonId> decidedBy) {
        return new Burden(
                fact.entry(),
                fact.of(),
                fact.lots(),
                true,
                Stream.concat(enteredBy.stream(), decidedBy.stream()).toList(),
                fact.notice(),
                fact.ruling().objections(),
                fact.lastDay().toEpochDay(),
                Optional.empty(),
                NOT_LIFTED,
                Optional.empty());
    }

    /** Whether it is about an entry. */
    boolean isAbout(CommandId entry) {
        return of.equals(entry) || lots.contains(entry);
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

    /** The moment of what was said last of an objection to it: that it was raised, taken back or answered. */
    Optional<LocalDateTime> lastSaid() {
        return objection.map(one -> one.answer()
                .map(Objection.Answered::at)
                .or(() -> withdrawn.filter(at -> one.outcome() == Objection.Outcome.WITHDRAWN))
                .orElse(one.raised()));
    }

    Burden with(Objection changed) {
        return new Burden(
                decision,
                of,
                lots,
                takesBack,
                hands,
                notice,
                rules,
                lastDay,
                Optional.of(changed),
                liftedOn,
                withdrawn);
    }

    /** The same once something became of the objection to it, if there is one. */
    Burden with(UnaryOperator<Objection> how) {
        return objection.map(how).map(this::with).orElse(this);
    }

    Burden liftedOn(long epochDay) {
        return new Burden(decision, of, lots, takesBack, hands, notice, rules, lastDay, objection, epochDay, withdrawn);
    }

    Burden withdrawn(LocalDateTime at) {
        return new Burden(
                decision, of, lots, takesBack, hands, notice, rules, lastDay, objection, liftedOn, Optional.of(at));
    }
}
