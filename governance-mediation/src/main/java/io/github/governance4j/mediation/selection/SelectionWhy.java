package io.github.governance4j.mediation.selection;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.mediation.MediatorId;

/** Why somebody was found: what was compared, for every eligible mediator, so that anybody can compare again. */
final class SelectionWhy {
    /** Somebody was found by what the sides say. */
    static final Rule CHOSEN =
            Rule.of("selection.chosen", Slot.code("mechanism"), Slot.code("choice-outcome"), Slot.id("mediator"));
    /** Somebody was found by the office. */
    static final Rule ASSIGNED = Rule.of(
            "selection.assigned", Slot.code("assignment-order"), Slot.code("choice-outcome"), Slot.id("mediator"));
    /** The sides that had to speak did. */
    static final Rule HEARD =
            Rule.of("selection.heard", Slot.count("sides"), Slot.count("silent"), Slot.code("silence"));
    /** A mediator all sides leave. */
    static final Rule LEFT = Rule.of(
            "selection.left",
            Slot.id("mediator"),
            Slot.count("sum"),
            Slot.count("worst"),
            Slot.count("open"),
            Slot.count("capacity"),
            Slot.count("steps"));
    /** A mediator some side does not leave. */
    static final Rule OUT = Rule.of("selection.out", Slot.id("mediator"), Slot.flag("struck"));
    /** Those who are equal in everything, and which of them it is. */
    static final Rule TIE = Rule.of("selection.tie", Slot.count("equal"), Slot.flag("drawn"), Slot.count("place"));
    /** From which seed it was drawn. */
    static final Rule DRAW = Rule.of("selection.draw", Slot.id("seed"), Slot.id("dispute"), Slot.count("round"));

    private SelectionWhy() {}

    static Explanation of(Choosing choosing, Outcome outcome, int found) {
        String who = found < 0 ? Finding.NONE : choosing.id(found).value();
        boolean isFound = outcome == Outcome.FOUND;
        Rule rule = choosing.rank.isAssignment() ? ASSIGNED : CHOSEN;
        Finding whole = rule.says(isFound).code(choosing.rank.rule);
        whole.code(outcome).id(who).because(heard(choosing));
        int equal = 0;
        int place = 0;
        for (int at = 0; at < choosing.size(); at++) {
            whole.because(one(choosing, at));
            if (found >= 0 && choosing.isLeft(at) && choosing.isEqual(at, found)) {
                equal++;
                place = at <= found ? equal : place;
            }
        }
        if (equal > 1) {
            whole.because(tie(choosing, equal, place));
        }
        return whole.build();
    }

    private static Explanation heard(Choosing choosing) {
        long silent =
                choosing.question.voices().stream().filter(Voice::isSilent).count();
        return HEARD.says(!choosing.isOrderMissing)
                .count(choosing.question.voices().size())
                .count(silent)
                .code(choosing.question.silence())
                .build();
    }

    private static Explanation one(Choosing choosing, int at) {
        MediatorId id = choosing.id(at);
        if (!choosing.isLeft(at)) {
            return OUT.says(false).id(id.value()).flag(choosing.isStruck(at)).build();
        }
        return LEFT.says(true)
                .id(id.value())
                .count(choosing.sum(at))
                .count(choosing.worst(at))
                .count(choosing.load(at))
                .count(choosing.question.eligible().get(at).capacity())
                .count(choosing.question.eligible().distance(at))
                .build();
    }

    private static Explanation tie(Choosing choosing, int equal, int place) {
        Finding tie = TIE.says(true)
                .count(equal)
                .flag(choosing.question.draw().isPresent())
                .count(place);
        choosing.question
                .draw()
                .ifPresent(draw -> tie.because(DRAW.says(true)
                        .id(draw.seed().hex())
                        .id(draw.dispute().value())
                        .count(draw.round())
                        .build()));
        return tie.build();
    }
}
