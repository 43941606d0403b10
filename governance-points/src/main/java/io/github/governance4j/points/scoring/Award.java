package io.github.governance4j.points.scoring;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.explain.Unwritten;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What one award was decided by: the deed, the edition, what the items are worth, what had been counted before. The score and its
 * explanation are both worked out from this and nothing else, so the two cannot differ.
 */
final class Award extends Unwritten {
    static final Rule NO_CAP = Rule.of("points.cap.none", Slot.points("asked"), Slot.points("granted"));
    static final Rule STANDING_ONLY = Rule.of("points.standing-only", Slot.code("effect"));

    private final Deed deed;
    private final Stamp stamp;
    private final Edition<ReadyCatalogue> edition;
    private final Candidates fits;
    /** What had counted under the only cap there is. */
    private final long used;
    /** The same where there are more. */
    private final long @Nullable [] each;
    /** What had been brought of the base it settles; nothing where it settles none. */
    private final @Nullable Points brought;

    private Award(
            Deed deed,
            Stamp stamp,
            Edition<ReadyCatalogue> edition,
            Candidates fits,
            long used,
            long @Nullable [] each,
            @Nullable Points brought) {
        this.deed = deed;
        this.stamp = stamp;
        this.edition = edition;
        this.fits = fits;
        this.used = used;
        this.each = each;
        this.brought = brought;
    }

    static Award of(
            Deed deed, Stamp stamp, Edition<ReadyCatalogue> edition, Candidates fits, Meters meters, Usage usage) {
        boolean givesBase = !usage.hasBase() && edition.rules().given().isPresent();
        int caps = fits.chosen().caps().length;
        return new Award(
                deed,
                stamp,
                edition,
                fits,
                caps == 1 ? usage.counted(meters.tally(0)) : 0,
                caps > 1 ? CapRoom.used(meters, fits.chosen().caps(), usage) : null,
                givesBase ? usage.baseBrought() : null);
    }

    Score score(Meters meters, long day) {
        ReadyItem ready = fits.chosen();
        long asked = fits.worth().asked();
        ReadyCap[] caps = ready.caps();
        long granted = caps.length == 1 ? caps[0].room(asked, used) : CapRoom.granted(caps, asked, used());
        return new PlainScore(
                ready.item().itemCode(),
                edition.id(),
                ready.lasting(day),
                ready.points(granted),
                Points.ofHundredths(asked - granted),
                ready.isRedeemable(),
                fits.worth().counting(meters.counting(granted)));
    }

    private long[] used() {
        return each == null ? new long[] {used} : each;
    }

    Explanation explanation() {
        return Scoring.DEED.later(true, this);
    }

    @Override
    protected Explanation write() {
        long day = Scoring.day(stamp);
        ReadyCatalogue rules = edition.rules();
        Finding why = Scoring.DEED.says(true).id(deed.item().value()).day(day).because(rules.speaks());
        fits.explain(why);
        why.because(Scoring.recorded(stamp));
        explainRoom(why, day);
        explainLapse(why, day);
        if (brought != null) {
            why.because(rules.base());
            if (brought.isPositive()) {
                why.because(Scoring.SETTLED
                        .says(true)
                        .points(brought.hundredths())
                        .points(Scoring.added(rules.terms().base(), brought).hundredths())
                        .build());
            }
        }
        return why.build();
    }

    private void explainRoom(Finding why, long day) {
        ReadyCap[] caps = fits.chosen().caps();
        long asked = fits.worth().asked();
        if (caps.length == 0) {
            why.because(NO_CAP.says(true).points(asked).points(asked).build());
        } else {
            CapRoom.explain(why, caps, deed.member(), day, asked, used());
        }
    }

    private void explainLapse(Finding why, long day) {
        Item item = fits.chosen().item();
        if (fits.chosen().isRedeemable()) {
            why.because(LapseFindings.SPENDING.finding(item.validity(), day));
        } else {
            why.because(STANDING_ONLY
                    .says(true)
                    .code(item.classification().orElseThrow().effect())
                    .build());
        }
        if (!item.standingValidity().equals(Validity.FOREVER)) {
            why.because(LapseFindings.STANDING.finding(item.standingValidity(), day));
        }
    }
}
