package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.points.claim.ClaimStage;
import io.github.governance4j.points.claim.StepFact;
import io.github.governance4j.points.claim.flow.StepId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is counted of the claims that go one way (流程统计). */
public final class FlowSum {
    private final Map<ClaimStage, Long> stages = new EnumMap<>(ClaimStage.class);
    private final Map<StepId, StepSum> steps = new HashMap<>();
    private final Days toEntry = new Days();

    FlowSum() {}

    /**
     * What is counted of one step.
     *
     * @param reached how often a claim came to it
     * @param passed how often somebody passed it
     * @param left how often it was left without anybody passing it
     * @param overdue how often nobody had acted in time
     * @param now how many stand there at the end
     */
    public record StepSum(long reached, long passed, long left, long overdue, long now) {
        static final StepSum NONE = new StepSum(0, 0, 0, 0, 0);

        StepSum plus(StepSum more) {
            return new StepSum(
                    reached + more.reached,
                    passed + more.passed,
                    left + more.left,
                    overdue + more.overdue,
                    now + more.now);
        }
    }

    void add(StepFact fact) {
        if (fact instanceof StepFact.StepReached of) {
            add(of.step(), new StepSum(1, 0, 0, 0, 0));
        } else if (fact instanceof StepFact.StepPassed of) {
            add(of.step(), new StepSum(0, 1, 0, 0, 0));
        } else if (fact instanceof StepFact.StepLeft of) {
            add(of.step(), new StepSum(0, 0, 1, 0, 0));
        } else if (fact instanceof StepFact.StepOverdue of) {
            add(of.step(), new StepSum(0, 0, 0, 1, 0));
        }
    }

    private void add(StepId step, StepSum more) {
        steps.merge(step, more, StepSum::plus);
    }

    void entered(LocalDate declared, LocalDate entered) {
        toEntry.add(declared, entered);
    }

    void stands(ClaimStage stage, Optional<StepId> step) {
        stages.merge(stage, 1L, Long::sum);
        step.ifPresent(at -> add(at, new StepSum(0, 0, 0, 0, 1)));
    }

    /** {@return how many claims there are} */
    public long declared() {
        return stages.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return how many stand so at the end}
     *
     * @param stage how
     */
    public long at(ClaimStage stage) {
        return stages.getOrDefault(stage, 0L);
    }

    /** {@return what was counted of a step}
     *
     * @param step which
     */
    public StepSum step(StepId step) {
        return steps.getOrDefault(step, StepSum.NONE);
    }

    /** {@return what was counted of every step, by id} */
    public Map<StepId, StepSum> steps() {
        return new TreeMap<>(steps);
    }

    /** {@return how many days lay between declaration and entry} */
    public Days toEntry() {
        return toEntry;
    }
}
