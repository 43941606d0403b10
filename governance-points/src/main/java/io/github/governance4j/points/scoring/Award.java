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
import java.util.OptionalLong;

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
    private final long[] used;
    private final boolean givesBase;
    private final long brought;

    private Award(
            Deed deed,
            Stamp stamp,
            Edition<ReadyCatalogue> edition,
            Candidates fits,
            long[] used,
            boolean givesBase,
            long brought) {
        this.deed = deed;
        this.stamp = stamp;
        this.edition = edition;
        this.fits = fits;
        this.used = used;
        this.givesBase = givesBase;
        this.brought = brought;
    }

    static Award of(
            Deed deed, Stamp stamp, Edition<ReadyCatalogue> edition, Candidates fits, Meters meters, Usage usage) {
        boolean givesBase = !usage.hasBase() && edition.rules().given().isPresent();
        return new Award(
                deed,
                stamp,
                edition,
                fits,
                CapRoom.used(meters, fits.chosen().caps(), usage),
                givesBase,
                givesBase ? usage.baseBrought().hundredths() : 0);
    }

    Score score(Meters meters, long day) {
        ReadyItem ready = fits.chosen();
        Item item = ready.item();
        long asked = fits.worth().asked();
        long granted = CapRoom.granted(ready.caps(), asked, used);
        return new PlainScore(
                item.itemCode(),
                edition.id(),
                day,
                granted,
                asked - granted,
                ready.isRedeemable(),
                fits.worth().counting(meters.counting(granted)),
                ready.isRedeemable() ? item.validity().lastDay(day) : OptionalLong.empty(),
                item.standingValidity().lastDay(day));
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
        if (givesBase) {
            why.because(rules.base());
            if (brought > 0) {
                why.because(Scoring.SETTLED
                        .says(true)
                        .points(brought)
                        .points(Scoring.added(rules.terms().base(), Points.ofHundredths(brought))
                                .hundredths())
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
            CapRoom.explain(why, caps, deed.member(), day, asked, used);
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
