package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapScope;
import java.util.Optional;

/** A cap with what is the same for every deed it binds. */
final class ReadyCap {
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
    /** A cap that counts each member apart. */
    static final Rule CAP_FOR_MEMBER = Rule.of(
            "points.cap.member",
            Slot.id("group"),
            Slot.id("member"),
            Slot.code("period"),
            Slot.day("from"),
            Slot.day("to"),
            Slot.points("cap"),
            Slot.points("used-before"),
            Slot.points("asked"),
            Slot.points("granted"),
            Slot.points("lost"));

    private final String group;
    private final PeriodKind period;
    private final boolean forMember;
    private final long most;
    private final Alike.Periods counts;

    ReadyCap(Cap cap, Alike alike) {
        this.group = cap.group().value();
        this.period = cap.period();
        this.forMember = cap.scope() == CapScope.MEMBER;
        this.most = cap.most().hundredths();
        this.counts = alike.counts(group, period);
    }

    boolean isForMember() {
        return forMember;
    }

    PeriodKind period() {
        return period;
    }

    /** The running count it keeps on a day. */
    Tally tally(PersonId member, long day) {
        long start = period.firstDay(day);
        return forMember ? new Tally(Tally.Kind.CAP, group, period, start, Optional.of(member)) : counts.from(start);
    }

    // A cap lowered by a later edition may lie below what already counted; then nothing more does, and nothing is taken
    // back.
    long room(long asked, long usedBefore) {
        return Math.max(0, Math.min(asked, most - usedBefore));
    }

    Explanation finding(PersonId member, long day, long asked, long usedBefore) {
        long left = room(asked, usedBefore);
        Finding finding = rule().says(left == asked).id(group);
        if (forMember) {
            finding.id(member.value());
        }
        if (forMember || period != PeriodKind.LIFE) {
            finding.code(period).day(period.firstDay(day)).day(period.lastDay(day));
        }
        return finding.points(most)
                .points(usedBefore)
                .points(asked)
                .points(left)
                .points(asked - left)
                .build();
    }

    private Rule rule() {
        if (forMember) {
            return CAP_FOR_MEMBER;
        }
        return period == PeriodKind.LIFE ? CAP_FOR_LIFE : CAP;
    }
}
