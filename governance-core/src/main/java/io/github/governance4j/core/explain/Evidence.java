package io.github.governance4j.core.explain;

import java.util.List;
import java.util.Optional;

/**
 * An explanation with its verdicts taken out: rule codes and values only (依据).
 *
 * <p>A verdict is explained when it can be worked out again from this alone; the testkit's laws do so.
 *
 * @param code the rule's code
 * @param facts the values it looked at and arrived at
 * @param because the evidence below
 */
public record Evidence(String code, List<Fact> facts, List<Evidence> because) {
    /**
     * Copies the lists.
     *
     * @param code the rule's code
     * @param facts the values
     * @param because the evidence below
     */
    public Evidence {
        facts = List.copyOf(facts);
        because = List.copyOf(because);
    }

    /**
     * {@return one value by name}
     *
     * @param name the slot's name
     * @throws IllegalArgumentException if there is none
     */
    public Fact fact(String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rule " + code + " gives no '" + name + "'"));
    }

    /**
     * {@return the first evidence under {@code wanted}, here or below, in reading order}
     *
     * @param wanted a rule's code
     */
    public Optional<Evidence> find(String wanted) {
        return code.equals(wanted)
                ? Optional.of(this)
                : because.stream().flatMap(e -> e.find(wanted).stream()).findFirst();
    }
}
