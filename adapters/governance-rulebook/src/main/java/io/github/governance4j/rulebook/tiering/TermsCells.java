package io.github.governance4j.rulebook.tiering;

import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.tier.Measure;
import io.github.governance4j.core.risk.tier.Rhythm;
import io.github.governance4j.core.risk.tier.TierTerms;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads what one tier entails. */
final class TermsCells {
    private TermsCells() {}

    static Optional<TierTerms> read(RowReading row, ZoneId zone, Row cells, TierId tier, List<Measure> measures) {
        String source = row.stated("source", CellKind.TEXT).orElse("");
        Optional<TimeLimit> longest = row.needed("longest", LimitText.longest(tier + "-longest", zone, source));
        Optional<TimeLimit> review = row.stated("review", LimitText.of(tier + "-review", zone, source));
        Optional<TimeLimit> within = row.stated("review_by", LimitText.of(tier + "-review-by", zone, source));
        if (within.isPresent() && review.isEmpty()) {
            row.tell(cells.cell("review_by").error("SAYS_NOTHING_ALONE").with("column", "review"));
        }
        boolean plan = row.stated("plan", CellKind.FLAG).orElse(false);
        boolean funds = row.stated("funds", CellKind.FLAG).orElse(false);
        boolean slip = row.stated("slip", CellKind.FLAG).orElse(false);
        if (longest.isEmpty() || !row.isSound()) {
            return Optional.empty();
        }
        return Optional.of(TierTerms.of(tier, longest.get())
                .rhythm(review.map(every -> new Rhythm(every, within)))
                .planFirst(plan)
                .fundsAndContingency(funds)
                .slip(slip)
                .measures(measures)
                .build());
    }
}
