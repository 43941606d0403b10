package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Worth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item with everything that is the same for every deed under it. */
final class ReadyItem {
    private static final int REMEMBERED = 16;

    private final Item item;
    private final ReadyCap[] caps;
    private final Explanation scored;
    private final Explanation deducts;
    private final Appraiser worth;
    private final Points common;
    private final LastDays lastDays;
    private final boolean redeemable;
    private final boolean isPersonal;
    private final @Nullable Candidates alone;
    // Worked out again when they are not there; who races puts down an equal one.
    private final @Nullable Meters[] remembered = new @Nullable Meters[REMEMBERED];

    /**
     * Prepares an item.
     *
     * @param item the item
     * @param worth how its worth is worked out
     * @param alike what it has in common with the items prepared before it
     */
    ReadyItem(Item item, Appraiser worth, Alike alike) {
        this.item = item;
        this.caps = item.allCaps().stream().map(cap -> new ReadyCap(cap, alike)).toArray(ReadyCap[]::new);
        this.scored = ItemFindings.scored(item);
        this.deducts = ItemFindings.deducts(item);
        this.worth = worth;
        Appraisal always = always(item, worth);
        this.common = Points.ofHundredths(always == null ? 0 : always.asked());
        this.redeemable =
                item.classification().filter(as -> as.effect().isRedeemable()).isPresent();
        this.lastDays = alike.lastDays(item, redeemable);
        boolean personal = false;
        for (ReadyCap cap : caps) {
            personal |= cap.isForMember();
        }
        this.isPersonal = personal;
        this.alone = always == null ? null : Candidates.alone(this, always);
    }

    /** What an act comes to that fits this item only; empty-handed, {@code null}, where that hangs on the act or on what went before. */
    @Nullable
    Candidates alone() {
        return alone;
    }

    private @Nullable Appraisal always(Item item, Appraiser worth) {
        if (!scored.holds()) {
            return Candidates.notInForce(scored);
        }
        return item.worth() instanceof Worth.Fixed ? worth.appraise(Optional.empty(), 0, tally -> 0) : null;
    }

    Item item() {
        return item;
    }

    /** Every cap that binds; not to be changed. */
    ReadyCap[] caps() {
        return caps;
    }

    /** Why deeds are scored under it, or why not. */
    Explanation scored() {
        return scored;
    }

    /** Why it can take away, or why not. */
    Explanation deducts() {
        return deducts;
    }

    /** How its worth is worked out. */
    Appraiser worth() {
        return worth;
    }

    /** Whether what it earns can be spent. */
    boolean isRedeemable() {
        return redeemable;
    }

    /** How long what is earned on a day lasts. */
    Lasting lasting(long day) {
        return lastDays.of(day);
    }

    /** So many points; the same object for what an act is mostly worth. */
    Points points(long hundredths) {
        return hundredths == common.hundredths() ? common : Points.ofHundredths(hundredths);
    }

    /** The running counts its caps keep on a day. */
    Meters meters(PersonId member, long day) {
        int at = (int) (day >> 5) & (REMEMBERED - 1);
        Meters known = remembered[at];
        if (known == null || !known.areKeptOn(day)) {
            known = named(member, day);
            remembered[at] = known;
        }
        return isPersonal ? known.of(member) : known;
    }

    private Meters named(PersonId member, long day) {
        Tally[] tallies = new Tally[caps.length];
        long first = Long.MIN_VALUE;
        long last = Long.MAX_VALUE;
        for (int i = 0; i < caps.length; i++) {
            tallies[i] = caps[i].tally(member, day);
            first = Math.max(first, tallies[i].start());
            last = Math.min(last, caps[i].period().lastDay(day));
        }
        return new Meters(first, last, tallies, common.hundredths());
    }
}
