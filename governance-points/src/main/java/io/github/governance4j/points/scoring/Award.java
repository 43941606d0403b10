package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Worth;
import java.util.OptionalLong;

/**
 * The arithmetic of one award: worth, cap, lapse. Everything is worked out once and both the score and its explanation are read off it,
 * so the two cannot differ.
 */
final class Award {
    static final Rule WORTH = Rule.of("points.worth.fixed", Slot.points("worth"));
    static final Rule CAP = Rule.of(
            "points.cap",
            Slot.id("group"),
            Slot.code("period"),
            Slot.day("from"),
            Slot.day("to"),
            Slot.points("cap"),
            Slot.points("used-before"),
            Slot.points("asked"),
            Slot.points("granted"),
            Slot.points("lost"));
    static final Rule CAP_FOR_LIFE = Rule.of(
            "points.cap.life",
            Slot.id("group"),
            Slot.points("cap"),
            Slot.points("used-before"),
            Slot.points("asked"),
            Slot.points("granted"),
            Slot.points("lost"));
    static final Rule NO_CAP = Rule.of("points.cap.none", Slot.points("asked"), Slot.points("granted"));
    static final Rule LAPSES = Rule.of("points.lapse", Slot.day("earned"), Slot.count("months"), Slot.day("last-day"));
    static final Rule NEVER_LAPSES = Rule.of("points.lapse.never", Slot.day("earned"));
    static final Rule STANDING_ONLY = Rule.of("points.standing-only", Slot.code("effect"));

    private final Item item;
    private final long day;
    private final long asked;
    private final long granted;
    private final long usedBefore;
    private final long periodStart;
    private final boolean redeemable;
    private final OptionalLong lastDay;

    private Award(Item item, long day, long asked, long usedBefore, long periodStart) {
        this.item = item;
        this.day = day;
        this.asked = asked;
        this.usedBefore = usedBefore;
        this.periodStart = periodStart;
        // A cap lowered by a later edition may lie below what already counted; then nothing more does, and nothing is
        // taken back.
        this.granted = item.cap()
                .map(cap -> Math.max(0, Math.min(asked, cap.most().hundredths() - usedBefore)))
                .orElse(asked);
        this.redeemable =
                item.classification().map(Classification::effect).orElseThrow().isRedeemable();
        this.lastDay = redeemable ? item.validity().lastDay(day) : OptionalLong.empty();
    }

    static Award of(Item item, long day, Usage usage) {
        long asked = item.worth().match(WORTH_OF_ONE_ACT).hundredths();
        if (item.cap().isEmpty()) {
            return new Award(item, day, asked, 0, 0);
        }
        Cap cap = item.cap().get();
        long periodStart = cap.period().firstDay(day);
        return new Award(item, day, asked, usage.used(cap.group(), cap.period(), periodStart), periodStart);
    }

    Score score(EditionId edition) {
        return ImmutableScore.builder()
                .item(item.itemCode())
                .edition(edition)
                .earned(day)
                .granted(Points.ofHundredths(granted))
                .lost(Points.ofHundredths(asked - granted))
                .redeemable(redeemable)
                .capGroup(item.cap().map(Cap::group))
                .capPeriod(item.cap().map(Cap::period))
                .capPeriodStart(periodStart)
                .lastDay(lastDay)
                .build();
    }

    void explain(Finding why) {
        why.because(WORTH.says(true).points(asked).build());
        why.because(item.cap()
                .map(this::capFinding)
                .orElseGet(() -> NO_CAP.says(true).points(asked).points(granted).build()));
        if (redeemable) {
            why.because(lapseFinding());
        } else {
            why.because(STANDING_ONLY
                    .says(true)
                    .code(item.classification().orElseThrow().effect())
                    .build());
        }
    }

    private Explanation capFinding(Cap cap) {
        boolean roomForAll = granted == asked;
        Finding finding = cap.period() == PeriodKind.LIFE
                ? CAP_FOR_LIFE.says(roomForAll).id(cap.group().value())
                : CAP.says(roomForAll)
                        .id(cap.group().value())
                        .code(cap.period())
                        .day(periodStart)
                        .day(cap.period().lastDay(day));
        return finding.points(cap.most().hundredths())
                .points(usedBefore)
                .points(asked)
                .points(granted)
                .points(asked - granted)
                .build();
    }

    private Explanation lapseFinding() {
        return lastDay.isPresent()
                ? LAPSES.says(true)
                        .day(day)
                        .count(item.validity().months())
                        .day(lastDay.getAsLong())
                        .build()
                : NEVER_LAPSES.says(true).day(day).build();
    }

    private static final Worth.Cases<Points> WORTH_OF_ONE_ACT = Worth.Fixed::points;
}
