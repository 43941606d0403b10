package io.github.governance4j.points.claim;

import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.claim.flow.StepKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a claim waits for, and until when (待办事项). */
final class Dues {
    private Dues() {}

    static Optional<Deadline> deadline(Held held) {
        return switch (held.stage()) {
            case ENTERING, REVERSING -> held.answerBy();
            case OBJECTED -> held.objection().filter(Objection::isUntold).map(Objection::reply);
            case AT_STEP -> held.stand().flatMap(stand -> atStep(held, stand));
            default -> Optional.empty();
        };
    }

    private static Optional<Deadline> atStep(Held held, Held.Stand stand) {
        return switch (stand.kind()) {
            case PLACE -> held.bid().flatMap(Held.Bid::answerBy);
            case NOTICE -> told(held, stand).map(Held.Told::replyBy).or(stand::until);
            case POSTING ->
                shown(held, stand)
                        .map(shown -> shown.answerBy().orElse(shown.term()))
                        .or(stand::until);
            default -> stand.until();
        };
    }

    static Optional<Held.Told> told(Held held, Held.Stand stand) {
        return held.told().filter(told -> told.step().equals(stand.step()) && !told.over());
    }

    static Optional<Held.Shown> shown(Held held, Held.Stand stand) {
        return held.shown().filter(shown -> shown.step().equals(stand.step()) && !shown.over());
    }

    static Set<Missing> missing(Held held) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        switch (held.stage()) {
            case ENTERING, REVERSING -> missing.add(Missing.ACCOUNT);
            case OBJECTED -> missing.add(Missing.ANSWER);
            case AT_STEP -> held.stand().ifPresent(stand -> missing.addAll(at(held, stand)));
            default -> {}
        }
        return missing;
    }

    private static Set<Missing> at(Held held, Held.Stand stand) {
        Set<Missing> missing = EnumSet.of(
                switch (stand.kind()) {
                    case REVIEW -> Missing.DECISION;
                    case MEETING -> Missing.MEETING;
                    case PLACE -> Missing.PLACE;
                    case NOTICE -> told(held, stand).isPresent() ? Missing.REPLY_TIME : Missing.NOTICE;
                    case POSTING ->
                        shown(held, stand)
                                .map(shown ->
                                        shown.answerBy().isPresent() ? Missing.POSTING_ANSWER : Missing.POSTING_TIME)
                                .orElse(Missing.POSTING);
                    case ENTRY -> Missing.ENTRY;
                });
        Optional<Judged> judged = held.declared().map(Held.Case::judged);
        if (stand.kind() != StepKind.ENTRY
                && judged.filter(Judged::offence).isPresent()
                && held.finding().isEmpty()) {
            missing.add(Missing.FINDING);
        }
        if (judged.filter(item -> item.range().isPresent()).isPresent()
                && held.chosen().isEmpty()) {
            missing.add(Missing.POINTS);
        }
        return missing;
    }
}
