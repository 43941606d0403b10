package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapScope;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The arithmetic of one award: worth, caps, lapse. Everything is worked out once and both the score and its explanation are read off it,
 * so the two cannot differ.
 */
final class Award {
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

    static final Rule NO_CAP = Rule.of("points.cap.none", Slot.points("asked"), Slot.points("granted"));
    static final Rule STANDING_ONLY = Rule.of("points.standing-only", Slot.code("effect"));

    private final Item item;
    private final List<Cap> caps;
    private final PersonId member;
    private final long day;
    private final long asked;
    private final List<Counted> ladder;
    private final Tally[] tallies;
    private final long[] usedBefore;
    private final long granted;
    private final boolean redeemable;

    private Award(ReadyItem ready, PersonId member, long day, Appraisal worth, Usage usage) {
        this.item = ready.item();
        this.caps = ready.caps();
        this.member = member;
        this.day = day;
        this.asked = worth.asked();
        this.ladder = worth.counted();
        this.tallies = new Tally[caps.size()];
        this.usedBefore = new long[caps.size()];
        long room = asked;
        for (int i = 0; i < tallies.length; i++) {
            tallies[i] = tally(caps.get(i), member, day);
            usedBefore[i] = usage.counted(tallies[i]);
            room = Math.min(room, room(i));
        }
        this.granted = room;
        this.redeemable =
                item.classification().map(Classification::effect).orElseThrow().isRedeemable();
    }

    static Award of(ReadyItem item, PersonId member, long day, Appraisal worth, Usage usage) {
        return new Award(item, member, day, worth, usage);
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

    Score score(EditionId edition) {
        return ImmutableScore.builder()
                .item(item.itemCode())
                .edition(edition)
                .earned(day)
                .granted(Points.ofHundredths(granted))
                .lost(Points.ofHundredths(asked - granted))
                .redeemable(redeemable)
                .counted(counted())
                .lastDay(redeemable ? item.validity().lastDay(day) : OptionalLong.empty())
                .standingLastDay(item.standingValidity().lastDay(day))
                .build();
    }

    private List<Counted> counted() {
        if (tallies.length == 1 && ladder.isEmpty()) {
            return List.of(new Counted(tallies[0], granted));
        }
        List<Counted> counted = new ArrayList<>(ladder);
        for (Tally tally : tallies) {
            counted.add(new Counted(tally, granted));
        }
        return counted;
    }

    void explain(Finding why) {
        for (int i = 0; i < tallies.length; i++) {
            why.because(capFinding(i));
        }
        if (tallies.length == 0) {
            why.because(NO_CAP.says(true).points(asked).points(granted).build());
        } else if (tallies.length > 1) {
            why.because(TIGHTEST.says(granted == asked)
                    .points(asked)
                    .points(granted)
                    .points(asked - granted)
                    .build());
        }
        if (redeemable) {
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

    private Explanation capFinding(int i) {
        Cap cap = caps.get(i);
        long room = room(i);
        Finding finding = rule(cap).says(room == asked).id(cap.group().value());
        if (cap.scope() == CapScope.MEMBER) {
            finding.id(member.value());
        }
        if (cap.scope() == CapScope.MEMBER || cap.period() != PeriodKind.LIFE) {
            finding.code(cap.period()).day(tallies[i].start()).day(cap.period().lastDay(day));
        }
        return finding.points(cap.most().hundredths())
                .points(usedBefore[i])
                .points(asked)
                .points(room)
                .points(asked - room)
                .build();
    }

    private static Rule rule(Cap cap) {
        if (cap.scope() == CapScope.MEMBER) {
            return CAP_FOR_MEMBER;
        }
        return cap.period() == PeriodKind.LIFE ? CAP_FOR_LIFE : CAP;
    }
}
