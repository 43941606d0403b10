package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.examples.county.book.Taken;
import io.github.governance4j.examples.county.book.VillageBook;
import io.github.governance4j.examples.county.deeds.DeedLog;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.LedgerFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Some rows of a log on their way through the replay (一批登记): what was wrong with them, what came of them, and what happened before each. */
final class DeedBatch {
    /** Few enough to stay in a core's cache on their way to another thread. */
    private static final int ROWS = 512;

    private final List<Entry> entries = new ArrayList<>(ROWS);
    private final List<Taken> taken = new ArrayList<>(ROWS);
    private final List<Fault> faults = new ArrayList<>();
    private final List<Lapsed> lapses = new ArrayList<>();
    private int errors;
    private int others;

    /** A fault in a row that would have been the one at an index. */
    private record Fault(int before, Problem problem) {}

    /** What an account did by itself before the row at an index was taken. */
    private record Lapsed(int before, StreamId account, Decision<LedgerFact, PointsRefusal> decision) {}

    /** Hears of all of it in the order of the log. */
    interface Hearer extends BiConsumer<StreamId, Decision<LedgerFact, PointsRefusal>> {
        void took(Entry entry, Taken taken);
    }

    int size() {
        return entries.size();
    }

    boolean isLast() {
        return entries.size() < ROWS;
    }

    void read(DeedLog log) {
        while (entries.size() < ROWS) {
            Optional<Entry> entry = log.next();
            if (entry.isEmpty()) {
                return;
            }
            entries.add(entry.get());
        }
    }

    /** Takes note of a fault; where there are more of them than anybody is told of, only that there was one. */
    void tell(Problem problem) {
        boolean isError = problem.severity() == Severity.ERROR;
        int count = isError ? ++errors : ++others;
        if (count <= Telling.MOST) {
            faults.add(new Fault(entries.size(), problem));
        }
    }

    void decide(VillageBook book) {
        book.take(entries, taken);
    }

    void lapsed(StreamId account, Decision<LedgerFact, PointsRefusal> decision) {
        lapses.add(new Lapsed(taken.size(), account, decision));
    }

    void tell(Hearer hearer, Telling telling) {
        int fault = 0;
        int lapse = 0;
        for (int i = 0; i <= entries.size(); i++) {
            for (; fault < faults.size() && faults.get(fault).before() == i; fault++) {
                telling.accept(faults.get(fault).problem());
            }
            for (; lapse < lapses.size() && lapses.get(lapse).before() == i; lapse++) {
                hearer.accept(lapses.get(lapse).account(), lapses.get(lapse).decision());
            }
            if (i < entries.size()) {
                hearer.took(entries.get(i), taken.get(i));
            }
        }
        telling.more(Math.max(0, errors - Telling.MOST), Math.max(0, others - Telling.MOST));
    }
}
