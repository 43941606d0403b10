package io.github.governance4j.examples.county.why;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.risk.warning.Warning;
import io.github.governance4j.examples.county.hazards.HazardAction;
import io.github.governance4j.examples.county.hazards.HazardEntry;
import io.github.governance4j.examples.county.hazards.HazardLog;
import io.github.governance4j.examples.county.log.ActLog;
import io.github.governance4j.examples.county.register.Register;
import io.github.governance4j.examples.county.register.RiskRules;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A few hazards and warnings gone through again (重查台账). Rows of others are passed over, but for the moments they were recorded at: those say
 * what had become due by then.
 *
 * @param found every decision on the id asked for, in the order they were made, and how the stream stood after it
 * @param digest the digest of the log
 */
record HazardsAgain(List<Step> found, Optional<String> digest) {
    /**
     * One decision and how its stream stood after it.
     *
     * @param ruling the decision
     * @param tier how the tier stood, if it is about one
     * @param warning how the warning stood, if it is about one
     * @param isSealed whether it is a proposal nobody has answered, or its plan: which tier it proposes is for whoever may confirm it
     */
    record Step(Ruling<?> ruling, Optional<Tiered> tier, Optional<Warning> warning, boolean isSealed) {
        /** The same, given how the tier stands at the end of the log. What a plan must have tells of the tier proposed, so it is sealed too. */
        Step by(Optional<Tiered> last) {
            boolean tells = ruling.item().equals(HazardAction.ASSESS.word())
                    || ruling.item().equals(HazardAction.PLAN.word());
            boolean waits = last.flatMap(Tiered::pending)
                    .filter(pending -> !ruling.stamp().happened().isBefore(pending.since()))
                    .isPresent();
            return new Step(ruling, tier, warning, tells && waits);
        }
    }

    static HazardsAgain of(Path log, RiskRules rules, Set<StreamId> streams, String id) throws IOException {
        Keeping keeping = new Keeping(id);
        Set<StreamId> asked = streams.stream().map(Register::hazard).collect(Collectors.toSet());
        Register register = new Register(rules, entry -> true, keeping);
        keeping.register = Optional.of(register);
        try (ActLog<HazardEntry> rows = HazardLog.open(log, rules.known(), unheard -> {})) {
            for (Optional<HazardEntry> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (asked.contains(row.get().stream())) {
                    register.take(row.get());
                } else {
                    register.passOver(row.get());
                }
            }
            register.close();
            return new HazardsAgain(
                    keeping.steps.stream()
                            .map(step ->
                                    step.by(Optional.ofNullable(register.tiers().get(step.ruling().stream()))))
                            .toList(),
                    rows.digest());
        }
    }

    private static final class Keeping implements Register.Heard {
        private final String id;
        private final List<Step> steps = new ArrayList<>();
        private Optional<Register> register = Optional.empty();

        Keeping(String id) {
            this.id = id;
        }

        @Override
        public void ruled(HazardEntry entry, Ruling<?> ruling) {
            cameDue(ruling);
        }

        @Override
        public void cameDue(Ruling<?> ruling) {
            if (ruling.id().equals(id)) {
                steps.add(new Step(
                        ruling,
                        register.map(all -> all.tiers().get(Register.hazard(ruling.stream()))),
                        register.map(all -> all.warnings().get(ruling.stream())),
                        false));
            }
        }
    }
}
