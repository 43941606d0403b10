package io.github.governance4j.points.scoring;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import java.util.List;
import java.util.Optional;

/** What a breach takes under one edition. */
final class Weighing {
    private Weighing() {}

    static Decision<Weight, PointsRefusal> of(
            Deed deed, Edition<ReadyCatalogue> edition, long day, Points standing, Usage usage) {
        Optional<ReadyItem> found = edition.rules().item(deed.item());
        if (found.isEmpty()) {
            return Decision.refused(
                    PointsRefusal.ITEM_UNKNOWN,
                    why(deed, edition, day, false)
                            .because(Scoring.UNKNOWN
                                    .says(false)
                                    .id(deed.item().value())
                                    .id(edition.id().value())
                                    .build())
                            .build());
        }
        ReadyItem ready = found.get();
        if (!ready.deducts().holds()) {
            return Decision.refused(
                    PointsRefusal.ITEM_NOT_IN_FORCE,
                    why(deed, edition, day, false).because(ready.deducts()).build());
        }
        Appraisal size = size(ready, deed, day, standing);
        if (size.against().isPresent()) {
            return Decision.refused(
                    size.against().get(),
                    why(deed, edition, day, false)
                            .because(ready.deducts())
                            .because(size.why())
                            .build());
        }
        Meters meters = ready.meters(deed.member(), day);
        long[] used = CapRoom.used(meters, ready.caps(), usage);
        Points asked = Points.ofHundredths(CapRoom.granted(ready.caps(), size.asked(), used));
        Validity lasts = edition.rules().terms().lasting(asked);
        Finding why = why(deed, edition, day, true).because(ready.deducts()).because(size.why());
        CapRoom.explain(why, ready.caps(), deed.member(), day, size.asked(), used);
        why.because(LapseFindings.DEDUCTION.finding(lasts, day));
        return Decision.accepted(
                List.of(new Weight(
                        deed.item(),
                        edition.id(),
                        day,
                        asked,
                        lasts.lastDay(day),
                        under(meters),
                        isOffence(ready.item()))),
                why.build());
    }

    private static List<Tally> under(Meters meters) {
        return meters.counting(0).stream().map(Counted::tally).toList();
    }

    private static Finding why(Deed deed, Edition<ReadyCatalogue> edition, long day, boolean holds) {
        return Scoring.WEIGHT
                .says(holds)
                .id(deed.item().value())
                .day(day)
                .because(edition.rules().speaks());
    }

    private static Appraisal size(ReadyItem ready, Deed deed, long day, Points standing) {
        return ready.item().worth() instanceof Worth.All
                ? Appraisal.of(
                        standing.hundredths(),
                        Scoring.ALL.says(true).points(standing.hundredths()).build())
                : ready.worth().appraise(deed.amount(), day, tally -> 0);
    }

    private static boolean isOffence(Item item) {
        return item.classification()
                .map(Classification::kind)
                .filter(kind -> kind == DeedKind.OFFENCE)
                .isPresent();
    }
}
