package io.github.governance4j.testkit.mediation.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.selection.AssignmentOrder;
import io.github.governance4j.mediation.selection.Draw;
import io.github.governance4j.mediation.selection.LeastLoaded;
import io.github.governance4j.mediation.selection.Mechanism;
import io.github.governance4j.mediation.selection.Seed;
import io.github.governance4j.mediation.selection.Selection;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who was found can be worked out again from the reason's codes and values alone. */
class SelectionsExplainThemselvesLaws {
    @Provide
    Arbitrary<SelectionCase> cases() {
        return SelectionArbitraries.cases();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_reason_leads_to_the_same_mediator(@ForAll("cases") SelectionCase one) {
        for (Mechanism mechanism : Mechanism.values()) {
            agrees(mechanism.choose(one.question()));
        }
        for (AssignmentOrder order : AssignmentOrder.values()) {
            agrees(LeastLoaded.assign(one.question(), order));
        }
    }

    private static void agrees(Selection selection) {
        String found = selection.mediator().map(id -> id.value()).orElse("-");
        assertThat(worked(selection.explanation().evidence())).isEqualTo(found);
        assertThat(selection.explanation().holds())
                .isEqualTo(selection.mediator().isPresent());
    }

    /** As an outsider with the rules in hand would. */
    private static String worked(Evidence reason) {
        boolean byOffice = reason.code().equals("selection.assigned");
        Evidence heard = reason.find("selection.heard").orElseThrow();
        boolean noOrder = heard.fact("silence").word().equals("NO_ORDER")
                && heard.fact("silent").number() > 0;
        List<Evidence> left = reason.because().stream()
                .filter(e -> e.code().equals("selection.left"))
                .toList();
        if (left.isEmpty() || (noOrder && !byOffice)) {
            return "-";
        }
        Comparator<Evidence> load = (a, b) ->
                Long.compare(number(a, "open") * number(b, "capacity"), number(b, "open") * number(a, "capacity"));
        Comparator<Evidence> order = byOffice
                ? reason.fact("assignment-order").word().equals("LOAD_FIRST")
                        ? load.thenComparing(by("steps"))
                        : by("steps").thenComparing(load)
                : reason.fact("mechanism").word().equals("FALLBACK_BARGAINING")
                        ? by("worst").thenComparing(by("sum")).thenComparing(load)
                        : by("sum").thenComparing(by("worst")).thenComparing(load);
        Evidence best = left.stream().min(order).orElseThrow();
        List<String> equal = left.stream()
                .filter(e -> order.compare(e, best) == 0)
                .map(e -> e.fact("mediator").word())
                .sorted()
                .toList();
        return equal.get(reason.find("selection.draw")
                .map(draw -> new Draw(
                                new Seed(draw.fact("seed").word()),
                                new DisputeId(draw.fact("dispute").word()),
                                (int) number(draw, "round"))
                        .pick(equal.size()))
                .orElse(0));
    }

    private static Comparator<Evidence> by(String slot) {
        return Comparator.comparingLong(e -> number(e, slot));
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }
}
