package io.github.governance4j.core.risk;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.rulebook.EditionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts into findings what a judging has seen; decides nothing. */
final class Telling {
    private final Engine engine;
    private final Seen seen;

    /** Each indicator's part of the score; none where there is no score. */
    private final long[] shares;

    private Telling(Engine engine, Seen seen, long[] shares) {
        this.engine = engine;
        this.seen = seen;
        this.shares = shares;
    }

    static Explanation assessed(Engine engine, Optional<EditionId> edition, Seen seen) {
        return new Telling(engine, seen, engine.shares(seen)).assessed(edition);
    }

    static NotAssessed notAssessed(Engine engine, Seen seen) {
        Telling telling = new Telling(engine, seen, new long[0]);
        List<Treated> missing = missing(engine, seen);
        long needed = missing.stream()
                .filter(one -> one.treatment() == Treatment.REFUSE)
                .count();
        Finding why = RiskRules.NOT_ASSESSED
                .says(false)
                .id(engine.parts().head().id().value())
                .count(needed);
        telling.tellMissing(why);
        return new NotAssessed(missing, why.build());
    }

    static List<Treated> missing(Engine engine, Seen seen) {
        List<Treated> missing = new ArrayList<>();
        for (int i = 0; i < engine.size(); i++) {
            if (seen.isMissing(i)) {
                Optional<Quantity> taken =
                        seen.isCounted(i) ? Optional.of(new Quantity(seen.values[i])) : Optional.empty();
                missing.add(new Treated(engine.indicator(i).id(), engine.treatment(i), taken));
            }
        }
        return List.copyOf(missing);
    }

    static List<Floor> floors(Engine engine, Seen seen) {
        List<Floor> spoke = new ArrayList<>();
        for (Floor floor : engine.parts().floors()) {
            for (int i = 0; i < engine.size(); i++) {
                if (engine.indicator(i).id().equals(floor.indicator())
                        && seen.isCounted(i)
                        && floor.range().contains(new Quantity(seen.values[i]))) {
                    spoke.add(floor);
                }
            }
        }
        return List.copyOf(spoke);
    }

    private Explanation assessed(Optional<EditionId> edition) {
        ModelParts parts = engine.parts();
        Finding why = (edition.isPresent() ? RiskRules.ASSESSED_BY_EDITION : RiskRules.ASSESSED)
                .says(true)
                .id(parts.head().id().value());
        edition.ifPresent(known -> why.id(known.value()));
        why.code(parts.kind())
                .id(parts.head().scheme().id().value())
                .quantity(seen.score)
                .id(tier(seen.height));
        for (int i = 0; i < engine.size(); i++) {
            if (seen.isCounted(i)) {
                why.because(indicator(i));
            }
        }
        why.because(conclusion());
        if (parts.kind() != ModelKind.THRESHOLDS) {
            floors(engine, seen).forEach(floor -> why.because(floor(floor)));
        }
        tellMissing(why);
        why.because(nearest());
        return why.build();
    }

    private Explanation indicator(int at) {
        long value = seen.values[at];
        if (engine instanceof WeightedEngine weighted) {
            Band band = weighted.band(seen, at);
            return begun(RiskRules.WEIGHED.says(true), at)
                    .quantity(value)
                    .text(band.range().toString())
                    .count(weighted.weight(at))
                    .quantity(band.points().thousandths())
                    .quantity(shares[at])
                    .build();
        }
        if (engine instanceof ProductEngine product) {
            return begun(RiskRules.FACTOR.says(true), at)
                    .quantity(value)
                    .quantity(product.leastBad(at))
                    .quantity(shares[at])
                    .build();
        }
        if (engine instanceof MatrixEngine matrix) {
            return begun(RiskRules.STEP.says(true), at)
                    .quantity(value)
                    .text(matrix.band(seen, at).range().toString())
                    .quantity(matrix.step(seen, at))
                    .quantity(matrix.lowestStep(at))
                    .quantity(shares[at])
                    .build();
        }
        return reached((ThresholdsEngine) engine, at);
    }

    private Explanation reached(ThresholdsEngine thresholds, int at) {
        int height = thresholds.reach(seen, at);
        String range = floors(engine, seen).stream()
                .filter(floor ->
                        floor.indicator().equals(engine.indicator(at).id()) && engine.height(floor.tier()) == height)
                .findFirst()
                .map(floor -> floor.range().toString())
                .orElse(Range.ALL.toString());
        return begun(RiskRules.REACHED.says(true), at)
                .quantity(seen.values[at])
                .text(range)
                .id(tier(height))
                .count(height)
                .quantity(shares[at])
                .build();
    }

    private Finding begun(Finding finding, int at) {
        return finding.id(engine.indicator(at).id().value())
                .text(engine.indicator(at).title());
    }

    private Explanation conclusion() {
        if (engine instanceof MatrixEngine matrix) {
            return RiskRules.CELL
                    .says(true)
                    .quantity(matrix.step(seen, 0))
                    .quantity(matrix.step(seen, 1))
                    .id(tier(matrix.heightOfScore(seen)))
                    .count(engine.tier(matrix.heightOfScore(seen)).rank())
                    .build();
        }
        if (engine instanceof ThresholdsEngine) {
            return RiskRules.HIGHEST
                    .says(true)
                    .count(seen.height)
                    .id(tier(seen.height))
                    .build();
        }
        Grades grades =
                engine instanceof WeightedEngine weighted ? weighted.grades() : ((ProductEngine) engine).grades();
        ModelParts.Grade grade = grades.grade(seen.score);
        return RiskRules.GRADE
                .says(true)
                .quantity(seen.score)
                .text(grade.range().toString())
                .id(grade.tier().id().value())
                .count(grade.tier().rank())
                .build();
    }

    private Explanation floor(Floor floor) {
        int at = place(floor.indicator());
        return begun(RiskRules.FLOOR.says(true), at)
                .quantity(seen.values[at])
                .text(floor.range().toString())
                .id(floor.tier().id().value())
                .count(floor.tier().rank())
                .build();
    }

    private void tellMissing(Finding why) {
        for (int i = 0; i < engine.size(); i++) {
            if (seen.isMissing(i)) {
                boolean isTaken = seen.isCounted(i);
                Finding missing = begun(
                                isTaken
                                        ? RiskRules.TAKEN.says(true)
                                        : RiskRules.MISSING.says(engine.treatment(i) != Treatment.REFUSE),
                                i)
                        .code(engine.treatment(i));
                why.because((isTaken ? missing.quantity(seen.values[i]) : missing).build());
            }
        }
    }

    private Explanation nearest() {
        return Nearest.of(engine, seen)
                .map(change -> begun(RiskRules.NEAREST.says(true), place(change.indicator()))
                        .quantity(change.from().thousandths())
                        .quantity(change.to().thousandths())
                        .id(change.tier().id().value())
                        .build())
                .orElseGet(() ->
                        RiskRules.NO_NEAREST.says(true).count(engine.size()).build());
    }

    private int place(IndicatorId id) {
        int at = 0;
        while (!engine.indicator(at).id().equals(id)) {
            at++;
        }
        return at;
    }

    private String tier(int height) {
        return engine.tier(height).id().value();
    }
}
