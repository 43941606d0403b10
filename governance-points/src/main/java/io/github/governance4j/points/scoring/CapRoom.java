package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;

/** What the caps of an item leave of what is asked: as much as the tightest. Functions of what had been counted under each. */
final class CapRoom {
    /** What is left when several caps bind: as much as the tightest leaves. */
    static final Rule TIGHTEST =
            Rule.of("points.cap.tightest", Slot.points("asked"), Slot.points("granted"), Slot.points("lost"));

    private CapRoom() {}

    /** What was counted under each cap before. */
    static long[] used(Meters meters, ReadyCap[] caps, Usage usage) {
        long[] used = new long[caps.length];
        for (int i = 0; i < used.length; i++) {
            used[i] = usage.counted(meters.tally(i));
        }
        return used;
    }

    /** What the tightest cap leaves. */
    static long granted(ReadyCap[] caps, long asked, long[] used) {
        long left = asked;
        for (int i = 0; i < caps.length; i++) {
            left = Math.min(left, caps[i].room(asked, used[i]));
        }
        return left;
    }

    static void explain(Finding why, ReadyCap[] caps, PersonId member, long day, long asked, long[] used) {
        for (int i = 0; i < caps.length; i++) {
            why.because(caps[i].finding(member, day, asked, used[i]));
        }
        if (caps.length > 1) {
            long granted = granted(caps, asked, used);
            why.because(TIGHTEST.says(granted == asked)
                    .points(asked)
                    .points(granted)
                    .points(asked - granted)
                    .build());
        }
    }
}
