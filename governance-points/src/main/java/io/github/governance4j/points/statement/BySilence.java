package io.github.governance4j.points.statement;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Tells what came about because nobody answered from what the command it was recorded with did: it is of its own moment, and nobody's
 * doing. Asked for the facts of one account in their order; used once.
 */
final class BySilence {
    private static final String OVERDUE = "points.record-overdue";

    private Optional<ObjectionFact.ObjectionUpheld> latest = Optional.empty();

    /** One fact, on the day it came about. */
    Writing.Dated dated(Stamp stamp, LedgerFact fact) {
        Optional<LocalDateTime> own = moment(fact);
        if (fact instanceof ObjectionFact.ObjectionUpheld upheld && own.isPresent()) {
            latest = Optional.of(upheld);
        } else if (!(fact instanceof ObjectionFact.ScoreMadeUp)) {
            latest = Optional.empty();
        }
        Stamp told = own.map(at -> new Stamp(stamp.id(), at, stamp.recorded(), new Actor.Timer()))
                .orElse(stamp);
        LocalDate day = told.happened().toLocalDate();
        // An answer told late can be of a day before the entry that it gives more to.
        if (fact instanceof ObjectionFact.ScoreMadeUp made && made.more().earned() > day.toEpochDay()) {
            day = LocalDate.ofEpochDay(made.more().earned());
        }
        return new Writing.Dated(day, told, Optional.of(fact), Optional.empty());
    }

    private Optional<LocalDateTime> moment(LedgerFact fact) {
        if (fact instanceof ObjectionFact.ObjectionOverdue overdue) {
            return Optional.of(overdue.at());
        }
        if (fact instanceof ObjectionFact.ObjectionUpheld upheld
                && upheld.answer().by() instanceof Actor.Timer) {
            return Optional.of(upheld.answer().at());
        }
        // The deduction an upheld objection takes out follows it at once, and so does what an award that stands again
        // brings.
        Optional<CommandId> follows = fact instanceof Reversal.OfDeduction out
                ? Optional.of(out.of())
                : fact instanceof ObjectionFact.ScoreMadeUp made ? Optional.of(made.entry()) : Optional.empty();
        return latest.filter(upheld -> follows.filter(upheld.entry()::equals).isPresent())
                .map(upheld -> upheld.answer().at());
    }

    /** Of the reason kept with a command, the part about what nobody answered. */
    static Optional<Explanation> reason(Optional<Explanation> whole, Writing.Dated one, LedgerFact fact) {
        if (!(one.stamp().by() instanceof Actor.Timer)) {
            return whole;
        }
        String decision = fact instanceof Reversal reversal
                ? reversal.of().value()
                : fact instanceof ObjectionFact about ? about.entry().value() : "";
        return whole.flatMap(reason -> about(decision, reason)).or(() -> whole);
    }

    private static Optional<Explanation> about(String decision, Explanation reason) {
        boolean isAbout = reason.code().equals(OVERDUE)
                && reason.because().stream()
                        .flatMap(below -> below.facts().stream())
                        .anyMatch(fact ->
                                fact.name().equals("entry") && fact.word().equals(decision));
        return isAbout
                ? Optional.of(reason)
                : reason.because().stream()
                        .flatMap(below -> about(decision, below).stream())
                        .findFirst();
    }
}
