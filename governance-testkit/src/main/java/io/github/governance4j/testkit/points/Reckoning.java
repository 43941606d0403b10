package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Lot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** One account's books kept once more, line by line from its facts, to hold the account against. Hundredths throughout. */
final class Reckoning {
    private static final long NEVER = Long.MAX_VALUE;

    private final Bookkeeping books = new Bookkeeping();

    static Reckoning of(List<LedgerFact> facts) {
        Reckoning reckoning = new Reckoning();
        facts.forEach(reckoning::book);
        return reckoning;
    }

    void book(LedgerFact fact) {
        fact.match(books);
    }

    Optional<BookLine> line(CommandId id) {
        return books.line(id);
    }

    List<BookLine> lines() {
        return List.copyOf(books.lines.values());
    }

    /** The lots that could be drawn on, in the order to draw them. */
    List<Lot> spendable(long day) {
        return lots(line -> line.spendable(day));
    }

    /** The lots that hold something, whether their last day is over or not. */
    List<Lot> lots() {
        return lots(line -> line.held);
    }

    private List<Lot> lots(ToLongFunction<BookLine> held) {
        List<Lot> lots = new ArrayList<>();
        for (BookLine line : books.lines.values()) {
            if (held.applyAsLong(line) > 0) {
                lots.add(line.lot(held.applyAsLong(line)));
            }
        }
        lots.sort(Comparator.comparingLong(lot -> lot.lastDay().orElse(NEVER)));
        return lots;
    }

    long redeemable(long day) {
        return spendable(day).stream()
                .mapToLong(lot -> lot.remaining().hundredths())
                .sum();
    }

    /** The standing on a day, were a base given besides. */
    long standing(long day, long more) {
        long sum = books.base + more;
        for (BookLine line : books.lines.values()) {
            sum += line.standsOn(day) && !line.suspended ? line.stands : 0;
        }
        return Math.max(0, sum);
    }

    /** The same, were every open objection rejected; what an item that takes all takes. */
    long leastStanding(long day, long more) {
        long sum = books.base + more;
        for (BookLine line : books.lines.values()) {
            // A deduction counts although it is objected to, an award that is there only because of an objection does
            // not.
            sum += line.standsOn(day) && !(line.objectedTo && line.stands > 0) ? line.stands : 0;
        }
        return Math.max(0, sum);
    }

    long held() {
        return books.lines.values().stream().mapToLong(line -> line.held).sum();
    }

    long recordedStanding() {
        return books.base
                + books.lines.values().stream().mapToLong(line -> line.stands).sum();
    }

    /** What was granted to spend, or brought in. */
    long granted() {
        return books.granted;
    }

    /** What was spent and has not come back, of awards reversed since or not. */
    long spent() {
        return books.lines.values().stream().mapToLong(line -> line.spent).sum();
    }

    long lapsed() {
        return books.lapsed;
    }

    long withdrawn() {
        return books.withdrawn;
    }

    /** What has lapsed by a day, in no particular order. */
    List<LedgerFact.LapsedLot> lapsedBy(long day) {
        List<LedgerFact.LapsedLot> over = new ArrayList<>();
        for (BookLine line : books.lines.values()) {
            if (line.held > 0 && !BookLine.counts(line.lastDay, day)) {
                over.add(over(line, LedgerFact.Part.REDEEMABLE, line.lastDay, line.held));
            }
            if (line.stands != 0 && !BookLine.counts(line.standingLastDay, day)) {
                LedgerFact.Part part = line.stands > 0 ? LedgerFact.Part.STANDING : LedgerFact.Part.DEDUCTION;
                over.add(over(line, part, line.standingLastDay, Math.abs(line.stands)));
            }
        }
        return over;
    }

    private static LedgerFact.LapsedLot over(BookLine line, LedgerFact.Part part, OptionalLong last, long left) {
        return new LedgerFact.LapsedLot(line.id, part, last.orElseThrow(), Points.ofHundredths(left));
    }
}
