package io.github.governance4j.points.claim.flow;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.points.catalogue.Direction;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The way of a claim from the declaration to the entry (申报流程), as data.
 *
 * @param id its name
 * @param title its name for people
 * @param direction whether it is for awards or for deductions
 * @param steps the steps, in order; the last is the only entry
 * @param posting how something is put up; needed where a step does so
 * @param revokers the roles that may revoke a claim with a reason, before its entry or after; possibly none
 */
public record Flow(
        FlowId id,
        String title,
        Direction direction,
        List<Step> steps,
        Optional<PostingRules> posting,
        Set<RoleId> revokers) {
    /** The most steps: 16 (ours). */
    public static final int MOST_STEPS = 16;

    /**
     * Copies the steps and checks that they make a flow that is fair.
     *
     * @param id its name
     * @param title its name for people
     * @param direction whether it is for awards or for deductions
     * @param steps the steps, in order
     * @param posting how something is put up
     * @param revokers the roles that may revoke a claim
     * @throws IllegalArgumentException if {@link FlowFault} finds anything
     */
    public Flow {
        steps = List.copyOf(steps);
        revokers = Collections.unmodifiableSet(new TreeSet<>(revokers));
        List<FlowFault> faults = FlowCheck.faults(direction, steps, posting);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("flow " + id + ": " + faults);
        }
    }

    /**
     * {@return what stands against steps making a flow, in the order of {@link FlowFault}; empty if they make one}
     *
     * @param direction whether it is for awards or for deductions
     * @param steps the steps, in order
     * @param posting how something is put up
     */
    public static List<FlowFault> faults(Direction direction, List<Step> steps, Optional<PostingRules> posting) {
        return FlowCheck.faults(direction, steps, posting);
    }

    /**
     * {@return one of the steps}
     *
     * @param step its name
     */
    public Optional<Step> step(StepId step) {
        for (Step one : steps) {
            if (one.id().equals(step)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the step after another; empty after the entry}
     *
     * @param step the other
     */
    public Optional<Step> after(StepId step) {
        for (int i = 0; i + 1 < steps.size(); i++) {
            if (steps.get(i).id().equals(step)) {
                return Optional.of(steps.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** {@return the last step, the entry} */
    public Step entry() {
        return steps.get(steps.size() - 1);
    }
}
