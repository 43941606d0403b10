package io.github.governance4j.benchmarks.risk;

import io.github.governance4j.core.risk.Band;
import io.github.governance4j.core.risk.Bound;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Missing;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.ModelHead;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.ModelParts;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Range;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.core.risk.Worse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the work's model as the library has it. */
final class OurModel {
    private OurModel() {}

    static Model of(RiskWork work) {
        SchemeId id = new SchemeId("benchmark");
        List<Tier> tiers = new ArrayList<>();
        for (int rank = 1; rank <= RiskWork.TIERS; rank++) {
            tiers.add(Tier.of(id, new TierId("tier-" + rank), rank, "tier " + rank));
        }
        TierScheme scheme = TierScheme.of(id, "benchmark", "made up", tiers);
        List<ModelParts.Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < RiskWork.INDICATORS; i++) {
            List<Band> bands = new ArrayList<>();
            for (int b = 0; b < RiskWork.BANDS; b++) {
                bands.add(Band.of(range(work.starts[i], b), new Quantity(work.points[i][b])));
            }
            weighed.add(new ModelParts.Weighed(indicator(work.names[i]), work.weights[i], bands));
        }
        List<ModelParts.Grade> grades = new ArrayList<>();
        for (int g = 0; g < RiskWork.TIERS; g++) {
            grades.add(new ModelParts.Grade(range(work.grades, g), tiers.get(RiskWork.TIERS - 1 - g)));
        }
        ModelHead head = ModelHead.of(new ModelId("benchmark"), "benchmark", scheme, "made up");
        return Model.of(new ModelParts.Weighted(head, weighed, grades, List.of()));
    }

    private static Indicator indicator(String name) {
        return Indicator.of(new IndicatorId(name), name, "", Worse.UP, Quantity.ZERO, new Quantity(RiskWork.MOST))
                .missing(Missing.NOT_COUNTED);
    }

    private static Range range(long[] starts, int at) {
        Optional<Bound> lower = at == 0 ? Optional.empty() : Optional.of(Bound.including(new Quantity(starts[at])));
        Optional<Bound> upper =
                at + 1 == starts.length ? Optional.empty() : Optional.of(Bound.excluding(new Quantity(starts[at + 1])));
        return new Range(lower, upper);
    }
}
