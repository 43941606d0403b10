package io.github.governance4j.rulebook.warning;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.surge.Fraction;
import io.github.governance4j.core.risk.surge.Method;
import io.github.governance4j.core.risk.surge.Spread;
import io.github.governance4j.core.risk.surge.SurgeSettings;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what surges are looked for: {@code {methods: EARS_C2; POISSON_CUSUM, least-count: 3}}; what is not said is as by default. */
public final class SurgeFields {
    private static final CellKind<Method> METHOD = CellKind.word(Method.class);
    private static final CellKind<Spread> SPREAD = CellKind.word(Spread.class);
    private static final CellKind<Fraction> FRACTION = (cell, problems) -> {
        try {
            return Optional.of(Fraction.of(cell.text()));
        } catch (IllegalArgumentException notAFraction) {
            problems.accept(cell.error("NOT_A_FRACTION"));
            return Optional.empty();
        }
    };

    private final Fields fields;
    private boolean isFaulty;

    private SurgeFields(Fields fields) {
        this.fields = fields;
    }

    /**
     * {@return the settings, or empty if a problem was told}
     *
     * @param node what stands under {@code surge}
     * @param problems told of every fault
     */
    public static Optional<SurgeSettings> read(YamlNode node, Consumer<Problem> problems) {
        return Fields.of(node, problems).flatMap(fields -> new SurgeFields(fields).settings(problems));
    }

    private Optional<SurgeSettings> settings(Consumer<Problem> problems) {
        SurgeSettings.Builder builder = SurgeSettings.of(
                methods(problems).orElse(SurgeSettings.defaults().methods()));
        number("baseline", 28).ifPresent(builder::baseline);
        number("lag", 14).ifPresent(builder::lag);
        number("least-count", 1_000_000).ifPresent(builder::leastCount);
        number("learn-least", 28).ifPresent(builder::learnLeast);
        number("learn-most", 28).ifPresent(builder::learnMost);
        value("sigmas", FRACTION).ifPresent(builder::sigmas);
        value("reference", FRACTION).ifPresent(builder::reference);
        value("bound", FRACTION).ifPresent(builder::bound);
        value("spread", SPREAD).ifPresent(builder::spread);
        fields.nothingElse();
        if (isFaulty) {
            return Optional.empty();
        }
        try {
            return Optional.of(builder.build());
        } catch (IllegalArgumentException outOfBounds) {
            problems.accept(Problem.error(fields.at(), "SURGE_OUT_OF_BOUNDS")
                    .with("reason", String.valueOf(outOfBounds.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<Set<Method>> methods(Consumer<Problem> problems) {
        return value("methods", CellKind.TEXT).map(text -> {
            Set<Method> methods = EnumSet.noneOf(Method.class);
            Cell whole = new Cell(fields.at(), text);
            for (String part : text.split("[;；]", -1)) {
                Optional<Method> method = new Cell(whole.at(), part.strip()).as(METHOD, problems);
                isFaulty |= method.isEmpty();
                method.ifPresent(methods::add);
            }
            return methods;
        });
    }

    private Optional<Integer> number(String key, int most) {
        if (fields.optional(key).isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> number = fields.number(key, 0, most);
        isFaulty |= number.isEmpty();
        return number;
    }

    private <T> Optional<T> value(String key, CellKind<T> kind) {
        if (fields.optional(key).isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = fields.value(key, kind);
        isFaulty |= value.isEmpty();
        return value;
    }
}
