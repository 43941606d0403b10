package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the caps of an item leave of what is asked: as much as the tightest. */
final class CapRoom {
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
    /** What is left when several caps bind: as much as the tightest leaves. */
    static final Rule TIGHTEST =
            Rule.of("points.cap.tightest", Slot.points("asked"), Slot.points("granted"), Slot.points("lost"));

    private final List<Cap> caps;
    private final PersonId member;
    private final long day;
    private final long asked;
    private final Tally[] tallies;
    private final long[] usedBefore;
    private final long granted;

    private CapRoom(List<Cap> caps, PersonId member, long day, long asked, Usage usage) {
        this.caps = caps;
        this.member = member;
        this.day = day;
        this.asked = asked;
        this.tallies = new Tally[caps.size()];
        this.usedBefore = new long[caps.size()];
        long left = asked;
        for (int i = 0; i < tallies.length; i++) {
            tallies[i] = tally(caps.get(i), member, day);
            usedBefore[i] = usage.counted(tallies[i]);
            left = Math.min(left, room(i));
        }
        this.granted = left;
    }

    static CapRoom of(List<Cap> caps, PersonId member, long day, long asked, Usage usage) {
        return new CapRoom(caps, member, day, asked, usage);
    }

    boolean isUnlimited() {
        return tallies.length == 0;
    }

    /** What the tightest cap leaves. */
    long granted() {
        return granted;
    }

    /** What is added to the running count of each cap. */
    List<Counted> counting(long amount) {
        if (tallies.length == 1) {
            return List.of(new Counted(tallies[0], amount));
        }
        List<Counted> counted = new ArrayList<>(tallies.length);
        for (Tally tally : tallies) {
            counted.add(new Counted(tally, amount));
        }
        return counted;
    }

    void explain(Finding why) {
        for (int i = 0; i < tallies.length; i++) {
            why.because(finding(i));
        }
        if (tallies.length > 1) {
            why.because(TIGHTEST.says(granted == asked)
                    .points(asked)
                    .points(granted)
                    .points(asked - granted)
                    .build());
        }
    }

    private static Tally tally(Cap cap, PersonId member, long day) {
        return new Tally(
                Tally.Kind.CAP,
                cap.group().value(),
                cap.period(),
                cap.period().firstDay(day),
                cap.scope() == CapScope.MEMBER ? Optional.of(member) : Optional.empty());
    }

    // A cap lowered by a later edition may lie below what already counted; then nothing more does, and nothing is taken
    // back.
    private long room(int cap) {
        return Math.max(0, Math.min(asked, caps.get(cap).most().hundredths() - usedBefore[cap]));
    }

    private Explanation finding(int i) {
        Cap cap = caps.get(i);
        long left = room(i);
        Finding finding = rule(cap).says(left == asked).id(cap.group().value());
        if (cap.scope() == CapScope.MEMBER) {
            finding.id(member.value());
        }
        if (cap.scope() == CapScope.MEMBER || cap.period() != PeriodKind.LIFE) {
            finding.code(cap.period()).day(tallies[i].start()).day(cap.period().lastDay(day));
        }
        return finding.points(cap.most().hundredths())
                .points(usedBefore[i])
                .points(asked)
                .points(left)
                .points(asked - left)
                .build();
    }

    private static Rule rule(Cap cap) {
        if (cap.scope() == CapScope.MEMBER) {
            return CAP_FOR_MEMBER;
        }
        return cap.period() == PeriodKind.LIFE ? CAP_FOR_LIFE : CAP;
    }
}
