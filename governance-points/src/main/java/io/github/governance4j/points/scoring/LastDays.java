package io.github.governance4j.points.scoring;

import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Validity;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The last days of what items of equal validity earn. Says the same whatever it remembers. */
final class LastDays {
    /** Deeds are mostly of the same few months. */
    private static final int REMEMBERED = 256;

    private final Validities under;
    // Worked out again when they are not there; who races puts down an equal one.
    private final @Nullable Lasting[] remembered = new @Nullable Lasting[REMEMBERED];

    LastDays(Validities under) {
        this.under = under;
    }

    /** How long what is earned on a day lasts. */
    Lasting of(long day) {
        int at = (int) day & (REMEMBERED - 1);
        Lasting known = remembered[at];
        if (known == null || known.earned() != day) {
            known = under.from(day);
            remembered[at] = known;
        }
        return known;
    }

    /**
     * How long points last.
     *
     * @param spending until when they can be spent; empty if they cannot
     * @param standing until when they count for standing
     */
    record Validities(Optional<Validity> spending, Validity standing) {
        static Validities of(Item item, boolean redeemable) {
            return new Validities(
                    redeemable ? Optional.of(item.validity()) : Optional.empty(), item.standingValidity());
        }

        private Lasting from(long day) {
            OptionalLong spendable =
                    spending.isEmpty() ? OptionalLong.empty() : spending.get().lastDay(day);
            return new Lasting(day, spendable, standing.lastDay(day));
        }
    }
}
