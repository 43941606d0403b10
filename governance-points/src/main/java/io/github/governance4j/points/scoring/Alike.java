package io.github.governance4j.points.scoring;

import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.catalogue.Item;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the items of a catalogue have in common with each other, gathered while they are prepared. */
final class Alike {
    private final Map<LastDays.Validities, LastDays> lastDays = new HashMap<>();
    private final Map<Kept, Periods> counts = new HashMap<>();

    /** The last days of what items of the same validity earn. */
    LastDays lastDays(Item item, boolean redeemable) {
        return lastDays.computeIfAbsent(LastDays.Validities.of(item, redeemable), LastDays::new);
    }

    /** The running counts of caps on the whole account that share a group and a kind of period. */
    Periods counts(String group, PeriodKind period) {
        return counts.computeIfAbsent(new Kept(group, period), Periods::new);
    }

    private record Kept(String group, PeriodKind period) {}

    /** One running count for each period: items that share it name it by the same object, so that it is found at a glance. */
    static final class Periods {
        private static final int REMEMBERED = 16;

        private final Kept kept;
        // Made again when it is not there; who races puts down an equal one.
        private final @Nullable Tally[] remembered = new @Nullable Tally[REMEMBERED];

        private Periods(Kept kept) {
            this.kept = kept;
        }

        /** The count of the period that begins on a day. */
        Tally from(long start) {
            int at = (int) (start >> 5) & (REMEMBERED - 1);
            Tally known = remembered[at];
            if (known == null || known.start() != start) {
                known = new Tally(Tally.Kind.CAP, kept.group(), kept.period(), start, Optional.empty());
                remembered[at] = known;
            }
            return known;
        }
    }
}
