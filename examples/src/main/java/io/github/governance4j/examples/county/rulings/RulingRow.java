package io.github.governance4j.examples.county.rulings;

import java.time.LocalDateTime;
import java.util.List;

/** One decision as a row of {@code decisions.csv} (决定行); nothing is granted or lost. */
public final class RulingRow {
    private RulingRow() {}

    /** {@return the cells}
     *
     * @param ruling the decision
     */
    public static List<String> of(Ruling<?> ruling) {
        return List.of(
                ruling.id(),
                ruling.stream().value(),
                ruling.item(),
                ruling.outcome().word(),
                ruling.code(),
                "",
                "",
                ruling.due().map(LocalDateTime::toString).orElse(""));
    }
}
