package io.github.governance4j.points.claim.flow;

import io.github.governance4j.points.catalogue.Direction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether steps go together and are fair to the person they are about. */
final class FlowCheck {
    private FlowCheck() {}

    static void check(Step step) {
        boolean machine = step.kind() == StepKind.PLACE;
        boolean byItself = step.kind() == StepKind.ENTRY && step.roles().isEmpty();
        require(step, !machine || step.roles().isEmpty(), "a place is answered by the quota's books, not by a role");
        require(step, machine || byItself || !step.roles().isEmpty(), "somebody does it");
        require(step, machine || byItself || !(step.when() instanceof When.AtOnce), "people need time");
        require(
                step,
                !byItself || step.silence().kind() == Silence.Kind.PASSES,
                "an entry that nobody makes comes about by itself: silence PASSES");
        require(
                step,
                step.silence().kind() != Silence.Kind.PASSES
                        || (step.kind().isDeciding() || step.kind() == StepKind.ENTRY),
                "only a review, a meeting or an entry passes by silence");
        require(
                step,
                !machine || step.silence().kind() == Silence.Kind.WAITS,
                "a place is asked for until it is answered: silence WAITS");
        require(step, !step.source().isBlank(), "where it stands is said");
    }

    private static void require(Step step, boolean claim, String otherwise) {
        if (!claim) {
            throw new IllegalArgumentException("step " + step.id() + " (" + step.kind() + "): " + otherwise);
        }
    }

    static List<FlowFault> faults(Direction direction, List<Step> steps, Optional<PostingRules> posting) {
        Set<FlowFault> faults = EnumSet.noneOf(FlowFault.class);
        if (steps.isEmpty() || steps.size() > Flow.MOST_STEPS) {
            return List.of(FlowFault.NO_STEPS);
        }
        names(steps, faults);
        long entries =
                steps.stream().filter(step -> step.kind() == StepKind.ENTRY).count();
        if (entries != 1 || steps.get(steps.size() - 1).kind() != StepKind.ENTRY) {
            faults.add(FlowFault.NEVER_ENTERED);
        }
        for (int i = 0; i < steps.size(); i++) {
            Optional<StepId> to = steps.get(i).silence().to();
            if (to.isPresent() && index(steps, to.get()) <= i) {
                faults.add(FlowFault.GOES_BACK);
            }
        }
        boolean posts = steps.stream().anyMatch(step -> step.kind() == StepKind.POSTING);
        if (posts && posting.isEmpty()) {
            faults.add(FlowFault.POSTING_UNSAID);
        }
        if (direction == Direction.DEDUCTION) {
            deduction(steps, posts, faults);
        }
        return new ArrayList<>(faults);
    }

    private static void names(List<Step> steps, Set<FlowFault> faults) {
        Set<StepId> names = new HashSet<>(Set.of(StepId.DECLARATION));
        for (Step step : steps) {
            if (!names.add(step.id())) {
                faults.add(FlowFault.NAME_TWICE);
            }
        }
    }

    private static void deduction(List<Step> steps, boolean posts, Set<FlowFault> faults) {
        if (posts) {
            faults.add(FlowFault.DEDUCTION_POSTED);
        }
        for (Step step : steps) {
            if (step.silence().kind() == Silence.Kind.PASSES) {
                faults.add(FlowFault.SILENCE_AGAINST_A_PERSON);
            }
            if (step.kind() == StepKind.ENTRY && step.roles().isEmpty()) {
                faults.add(FlowFault.DEDUCTION_BY_NOBODY);
            }
        }
        if (!faults.contains(FlowFault.GOES_BACK) && !isHeard(steps, 0, false, false)) {
            faults.add(FlowFault.DEDUCTION_UNHEARD);
        }
    }

    /** Whether on every way from a step on the person is told, and somebody decides after that. */
    private static boolean isHeard(List<Step> steps, int at, boolean told, boolean decided) {
        if (at == steps.size()) {
            return decided;
        }
        Step step = steps.get(at);
        boolean nowTold = told || step.kind() == StepKind.NOTICE;
        boolean nowDecided = decided || (told && step.kind().isDeciding());
        boolean passed = isHeard(steps, at + 1, nowTold, nowDecided);
        return passed
                && step.silence()
                        .to()
                        .map(to -> isHeard(steps, index(steps, to), told, decided))
                        .orElse(true);
    }

    private static int index(List<Step> steps, StepId id) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
