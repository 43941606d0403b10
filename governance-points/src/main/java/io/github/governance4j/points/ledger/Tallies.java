package io.github.governance4j.points.ledger;

import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;

/**
 * The running counts of an account. They stand on the pages of its entries: what is counted is carried to the latest page, so the latest
 * page that names a count is right, and what is counted often is found soon.
 */
final class Tallies {
    private Tallies() {}

    static long of(Entries entries, Tally tally) {
        int bit = Names.bit(tally);
        for (Entries page = entries; page != null && (page.all & bit) != 0; page = page.before) {
            int at = (page.own & bit) == 0 ? -1 : Names.begun(page.names, page.own, tally);
            if (at >= 0) {
                return PageHead.count(page.packed, at);
            }
        }
        return 0;
    }

    static boolean isBegun(Entries entries, Tally tally) {
        int bit = Names.bit(tally);
        for (Entries page = entries; page != null && (page.all & bit) != 0; page = page.before) {
            if ((page.own & bit) != 0 && Names.begun(page.names, page.own, tally) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** With so much more counted, or less where the sign is -1. */
    static Entries adding(Entries entries, List<Counted> counted, int sign) {
        Entries all = entries;
        for (Counted one : counted) {
            if (one.amount() != 0) {
                all = with(all, one.tally(), sign * one.amount());
            }
        }
        return all;
    }

    /** With so much more in one count, which begins with that if it has not; at zero too. */
    static Entries with(Entries entries, Tally tally, long amount) {
        int at = Names.begun(entries.names, entries.own, tally);
        if (at >= 0) {
            byte[] counted = PageHead.adding(entries.packed.clone(), entries.names.length, at, amount);
            return new Entries(entries.before, counted, entries.names, entries.own);
        }
        Entries page = entries.roomy();
        int place = page.names.length;
        Object[] names = Arrays.copyOf(page.names, place + 1);
        names[place] = tally;
        byte[] grown = PageHead.grown(page.packed, place, names.length, 0, 0);
        byte[] counted = PageHead.adding(grown, names.length, place, of(entries, tally) + amount);
        return new Entries(page.before, counted, names, page.own | Names.bit(tally));
    }

    /** What one thing counts, and another besides. */
    static List<Counted> sum(List<Counted> counted, List<Counted> besides) {
        Map<Tally, Long> sums = new LinkedHashMap<>();
        counted.forEach(one -> sums.merge(one.tally(), one.amount(), Long::sum));
        besides.forEach(one -> sums.merge(one.tally(), one.amount(), Long::sum));
        return sums.entrySet().stream()
                .map(sum -> new Counted(sum.getKey(), sum.getValue()))
                .toList();
    }

    /** Every count and how far it has come, period by period. */
    static void forEach(Entries entries, ObjLongConsumer<Tally> with) {
        Map<Period, List<Tally>> periods = new LinkedHashMap<>();
        Map<Tally, Long> all = all(entries);
        for (Tally key : all.keySet()) {
            periods.computeIfAbsent(new Period(key.period(), key.start()), any -> new ArrayList<>())
                    .add(key);
        }
        periods.values().forEach(tallies -> tallies.forEach(tally -> with.accept(tally, all.getOrDefault(tally, 0L))));
    }

    private record Period(PeriodKind kind, long start) {}

    /** Every count in the order they began. */
    static Map<Tally, Long> all(Entries entries) {
        Map<Tally, Long> all = new LinkedHashMap<>();
        for (Entries page : entries.pages()) {
            for (int i = 0; i < page.names.length; i++) {
                if (page.names[i] instanceof Tally tally) {
                    all.put(tally, PageHead.count(page.packed, i));
                }
            }
        }
        return all;
    }
}
