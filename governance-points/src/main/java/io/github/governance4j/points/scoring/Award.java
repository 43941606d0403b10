package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The arithmetic of one award: worth, caps, lapse. Everything is worked out once and both the score and its explanation are read off it,
 * so the two cannot differ.
 */
final class Award {
    static final Rule NO_CAP = Rule.of("points.cap.none", Slot.points("asked"), Slot.points("granted"));
    static final Rule STANDING_ONLY = Rule.of("points.standing-only", Slot.code("effect"));

    private final Item item;
    private final long day;
    private final long asked;
    private final List<Counted> ladder;
    private final CapRoom room;
    private final boolean redeemable;

    private Award(ReadyItem ready, PersonId member, long day, Appraisal worth, Usage usage) {
        this.item = ready.item();
        this.day = day;
        this.asked = worth.asked();
        this.ladder = worth.counted();
        this.room = CapRoom.of(ready.caps(), member, day, asked, usage);
        this.redeemable =
                item.classification().map(Classification::effect).orElseThrow().isRedeemable();
    }

    static Award of(ReadyItem item, PersonId member, long day, Appraisal worth, Usage usage) {
        return new Award(item, member, day, worth, usage);
    }

    Score score(EditionId edition) {
        return ImmutableScore.builder()
                .item(item.itemCode())
                .edition(edition)
                .earned(day)
                .granted(Points.ofHundredths(room.granted()))
                .lost(Points.ofHundredths(asked - room.granted()))
                .redeemable(redeemable)
                .counted(counted())
                .lastDay(redeemable ? item.validity().lastDay(day) : OptionalLong.empty())
                .standingLastDay(item.standingValidity().lastDay(day))
                .build();
    }

    private List<Counted> counted() {
        if (ladder.isEmpty()) {
            return room.counting(room.granted());
        }
        List<Counted> counted = new ArrayList<>(ladder);
        counted.addAll(room.counting(room.granted()));
        return counted;
    }

    void explain(Finding why) {
        if (room.isUnlimited()) {
            why.because(NO_CAP.says(true).points(asked).points(asked).build());
        } else {
            room.explain(why);
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
}
