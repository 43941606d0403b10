package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Lot;
import java.util.List;
import java.util.OptionalLong;

/** One entry of the books kept once more. {@code stands} is below zero for a deduction. Hundredths throughout. */
final class BookLine {
    final CommandId id;
    final long day;
    final OptionalLong lastDay;
    final OptionalLong standingLastDay;
    final List<LedgerFact.Drawn> from;
    long held;
    long lapsed;
    long spent;
    long stands;
    boolean reversed;
    boolean suspended;
    boolean objectedTo;
    long heldBefore;
    private long stoodBefore;

    BookLine(CommandId id, long day, OptionalLong lastDay, OptionalLong standingLastDay, List<LedgerFact.Drawn> from) {
        this.id = id;
        this.day = day;
        this.lastDay = lastDay;
        this.standingLastDay = standingLastDay;
        this.from = from;
    }

    static boolean counts(OptionalLong lastDay, long day) {
        return lastDay.orElse(Long.MAX_VALUE) >= day;
    }

    /** What of it could be spent on a day; what was recorded as lapsed since was still there then. */
    long spendable(long on) {
        return day <= on && counts(lastDay, on) && !reversed ? held + lapsed : 0;
    }

    boolean standsOn(long on) {
        return day <= on && counts(standingLastDay, on);
    }

    void takeBack() {
        heldBefore = held;
        stoodBefore = stands;
        held = 0;
        stands = 0;
        reversed = true;
    }

    void giveBack() {
        held = heldBefore;
        stands = stoodBefore;
        reversed = false;
    }

    Lot lot(long points) {
        return new Lot(id, Points.ofHundredths(points), lastDay);
    }
}
