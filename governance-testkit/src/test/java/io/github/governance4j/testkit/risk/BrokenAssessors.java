package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.risk.Contribution;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assessors made to break a law each. */
final class BrokenAssessors {
    private BrokenAssessors() {}

    static class ForgivesTheWorst implements ModelLaws {
        @Override
        public Judged assess(Model model, Map<IndicatorId, Quantity> readings) {
            Judged judged = ModelLaws.super.assess(model, readings);
            Indicator first = model.indicators().get(0);
            List<Quantity> values = new ValuesOf(model, first).bestFirst();
            boolean isWorst = values.get(values.size() - 1).equals(readings.get(first.id()));
            return isWorst && judged.verdict().isPresent()
                    ? new Judged(
                            Optional.of(new Judged.Verdict(
                                    Quantity.ZERO, model.scheme().lowest())),
                            List.of(),
                            judged.missing(),
                            Optional.empty())
                    : judged;
        }
    }

    static class CountsWhatNobodyAsked implements ModelLaws {
        @Override
        public Judged assess(Model model, Map<IndicatorId, Quantity> readings) {
            Judged judged = ModelLaws.super.assess(model, readings);
            return readings.containsKey(NOT_ASKED) ? judged.scored(Quantity.of(1_000_000)) : judged;
        }
    }

    static class RoundsEachPart implements ModelLaws {
        @Override
        public Judged assess(Model model, Map<IndicatorId, Quantity> readings) {
            Judged judged = ModelLaws.super.assess(model, readings);
            List<Contribution> rounded = judged.contributions().stream()
                    .map(part -> new Contribution(
                            part.indicator(),
                            part.value(),
                            Quantity.of(part.contribution().thousandths() / Quantity.ONE)))
                    .toList();
            return new Judged(judged.verdict(), rounded, judged.missing(), judged.nearest());
        }
    }

    static class TrustsTheFirstReading implements ModelLaws {
        @Override
        public Judged assess(Model model, Map<IndicatorId, Quantity> readings) {
            Judged judged = ModelLaws.super.assess(model, readings);
            Optional<IndicatorId> first = readings.keySet().stream().findFirst();
            boolean isTrusted =
                    first.map(model.indicators().get(0).id()::equals).orElse(true);
            return isTrusted ? judged : judged.scored(Quantity.of(1_000_000));
        }
    }

    static class NamesNoChange implements ModelLaws {
        @Override
        public Judged assess(Model model, Map<IndicatorId, Quantity> readings) {
            Judged judged = ModelLaws.super.assess(model, readings);
            return new Judged(judged.verdict(), judged.contributions(), judged.missing(), Optional.empty());
        }
    }

    static class HidesWhatIsMissing implements ModelLaws {
        @Override
        public Judged assess(Model model, Map<IndicatorId, Quantity> readings) {
            Judged judged = ModelLaws.super.assess(model, readings);
            return new Judged(judged.verdict(), judged.contributions(), List.of(), judged.nearest());
        }
    }
}
