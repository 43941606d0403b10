package io.github.governance4j.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.risk.Assessment;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Score, tier and parts can be worked out again from the codes and values of an explanation alone. */
class AssessmentsExplainThemselvesLaws {
    @Provide
    Arbitrary<RiskCase> cases() {
        return RiskArbitraries.models().flatMap(RiskArbitraries::cases);
    }

    private record Found(BigDecimal score, String tier) {}

    @Property(tries = 300)
    void an_assessment_can_be_worked_out_again_from_its_evidence(@ForAll("cases") RiskCase of) {
        Optional<Assessment> assessment = of.model()
                .assess(new Subject.OfHazard(new StreamId("S")), Readings.of(of.readings()))
                .assessment();
        if (assessment.isEmpty()) {
            return;
        }
        Evidence evidence = assessment.get().explanation().evidence();
        Found again = switch (evidence.fact("model-kind").word()) {
            case "WEIGHTED" -> weighted(evidence);
            case "PRODUCT" -> product(evidence);
            case "MATRIX" -> matrix(evidence);
            default -> thresholds(evidence);
        };
        assertThat(again.score()).isEqualByComparingTo(assessment.get().score().toString());
        assertThat(again.tier()).isEqualTo(assessment.get().tier().id().value());
        assertThat(evidence.fact("score").number())
                .isEqualTo(assessment.get().score().thousandths());
    }

    private static Found weighted(Evidence evidence) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Evidence part : below(evidence, "risk.weighed").toList()) {
            BigDecimal counts = BigDecimal.valueOf(part.fact("weight").number()).multiply(quantity(part, "points"));
            assertThat(lies(part, quantity(part, "value"))).isTrue();
            assertThat(quantity(part, "contribution")).isEqualByComparingTo(counts);
            sum = sum.add(counts);
        }
        return new Found(sum, graded(evidence, sum));
    }

    private static Found product(Evidence evidence) {
        BigDecimal product = BigDecimal.ONE;
        BigDecimal parts = BigDecimal.ZERO;
        for (Evidence part : below(evidence, "risk.factor").toList()) {
            product = product.multiply(quantity(part, "value"));
            parts = parts.add(quantity(part, "contribution"));
        }
        assertThat(parts).isEqualByComparingTo(product);
        return new Found(product, graded(evidence, product));
    }

    private static Found matrix(Evidence evidence) {
        List<Evidence> steps = below(evidence, "risk.step").toList();
        Evidence cell = evidence.find("risk.cell").orElseThrow();
        assertThat(quantity(cell, "likelihood")).isEqualByComparingTo(quantity(steps.get(0), "step"));
        assertThat(quantity(cell, "severity")).isEqualByComparingTo(quantity(steps.get(1), "step"));
        return new Found(
                quantity(steps.get(0), "step").multiply(quantity(steps.get(1), "step")), highest(evidence, cell));
    }

    private static Found thresholds(Evidence evidence) {
        Evidence highest = below(evidence, "risk.reached")
                .peek(part -> assertThat(lies(part, quantity(part, "value"))).isTrue())
                .max(Comparator.comparingLong(part -> part.fact("above-lowest").number()))
                .orElseThrow();
        return new Found(
                BigDecimal.valueOf(highest.fact("above-lowest").number()),
                highest.fact("tier").word());
    }

    private static String graded(Evidence evidence, BigDecimal score) {
        Evidence grade = evidence.find("risk.grade").orElseThrow();
        assertThat(lies(grade, score)).isTrue();
        return highest(evidence, grade);
    }

    private static String highest(Evidence evidence, Evidence graded) {
        return Stream.concat(Stream.of(graded), below(evidence, "risk.floor"))
                .min(Comparator.comparingLong(one -> one.fact("rank").number()))
                .orElseThrow()
                .fact("tier")
                .word();
    }

    private static Stream<Evidence> below(Evidence evidence, String code) {
        return evidence.because().stream().filter(one -> one.code().equals(code));
    }

    private static BigDecimal quantity(Evidence evidence, String name) {
        return new BigDecimal(new Quantity(evidence.fact(name).number()).toString());
    }

    /** Whether a value lies in the range as it is written. */
    private static boolean lies(Evidence evidence, BigDecimal value) {
        String range = evidence.fact("range").word();
        return range.equals("any") || Stream.of(range.split(" ", -1)).allMatch(end(value));
    }

    private static Predicate<String> end(BigDecimal value) {
        return bound -> {
            boolean included = bound.startsWith("=", 1);
            int order = value.compareTo(new BigDecimal(bound.substring(included ? 2 : 1)));
            return (included && order == 0) || (bound.startsWith(">") ? order > 0 : order < 0);
        };
    }
}
