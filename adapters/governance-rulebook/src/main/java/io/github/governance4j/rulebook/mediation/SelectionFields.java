package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.mediation.selection.AssignmentOrder;
import io.github.governance4j.mediation.selection.Mechanism;
import io.github.governance4j.mediation.selection.SelectionRules;
import io.github.governance4j.mediation.selection.SilentPartyRule;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.yaml.Fields;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads how mediators are found (点单、派单). What is left out is as {@link SelectionRules#USUAL} has it. */
public final class SelectionFields {
    /** The most strikes a rulebook may state: 1,000 (ours). */
    private static final int MOST_STRIKES = 1_000;

    private static final CellKind<Mechanism> MECHANISM = CellKind.word(Mechanism.class);
    private static final CellKind<SilentPartyRule> SILENCE = CellKind.word(SilentPartyRule.class);
    private static final CellKind<AssignmentOrder> ASSIGNMENT = CellKind.word(AssignmentOrder.class);

    private SelectionFields() {}

    /**
     * {@return the rules; empty if a problem was told, which the section's own problems were}
     *
     * @param section the section
     */
    public static Optional<SelectionRules> read(Fields section) {
        SelectionRules usual = SelectionRules.USUAL;
        Parts parts = new Parts(section);
        Optional<Mechanism> mechanism = parts.part("mechanism", key -> section.value(key, MECHANISM));
        Optional<SilentPartyRule> silence = parts.part("silence", key -> section.value(key, SILENCE));
        Optional<AssignmentOrder> assignment = parts.part("assignment", key -> section.value(key, ASSIGNMENT));
        Optional<Integer> strikes = parts.part("most-strikes", key -> section.number(key, 0, MOST_STRIKES));
        Optional<Boolean> draw = parts.part("draw", key -> section.plain(key, CellKind.FLAG, "NOT_TRUE_OR_FALSE"));
        section.nothingElse();
        return parts.isWhole()
                ? Optional.of(new SelectionRules(
                        mechanism.orElse(usual.mechanism()),
                        silence.orElse(usual.silence()),
                        assignment.orElse(usual.assignment()),
                        strikes.map(OptionalInt::of).orElse(usual.mostStrikes()),
                        draw.orElse(usual.byDraw())))
                : Optional.empty();
    }
}
