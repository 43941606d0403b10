package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.risk.Band;
import io.github.governance4j.core.risk.Choice;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.ModelParts;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Range;
import io.github.governance4j.core.risk.Worse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The values an indicator can have, one by one, and how many steps of its scale lie between two of them; worked out the plain way. */
final class ValuesOf {
    /** More values than this are not tried one by one. */
    static final int MOST = 2_000;

    private final Indicator indicator;
    private final List<Range> ranges = new ArrayList<>();
    private final List<Quantity> bestFirst = new ArrayList<>();

    ValuesOf(Model model, Indicator indicator) {
        this.indicator = indicator;
        bands(model.parts(), indicator).forEach(band -> ranges.add(band.range()));
        model.parts().floors().stream()
                .filter(floor -> floor.indicator().equals(indicator.id()))
                .forEach(floor -> ranges.add(floor.range()));
        if (indicator.isOnlyChoices()) {
            indicator.choices().stream().map(Choice::value).forEach(bestFirst::add);
        } else {
            long unit = unit(indicator.decimals());
            long least = indicator.least().thousandths();
            long last = Math.min(indicator.most().thousandths(), least + unit * MOST);
            for (long value = least; value <= last; value += unit) {
                bestFirst.add(new Quantity(value));
            }
        }
        if (indicator.worse() == Worse.DOWN) {
            Collections.reverse(bestFirst);
        }
    }

    /** Whether every value is here, and the steps between them can be told. */
    boolean isWhole() {
        return bestFirst.size() <= MOST && !indicator.between();
    }

    List<Quantity> bestFirst() {
        return bestFirst;
    }

    /** How many bands or choices are crossed from one value to another. */
    int steps(Quantity from, Quantity to) {
        int at = bestFirst.indexOf(from);
        int end = bestFirst.indexOf(to);
        int direction = Integer.signum(end - at);
        int steps = 0;
        for (; at != end; at += direction) {
            Quantity here = bestFirst.get(at);
            Quantity next = bestFirst.get(at + direction);
            boolean isCut = ranges.stream().anyMatch(range -> range.contains(here) != range.contains(next));
            steps += indicator.isOnlyChoices() || isCut ? 1 : 0;
        }
        return steps;
    }

    /** From the best value to where the worst band or choice begins, in thousandths. */
    long span() {
        int at = bestFirst.size() - 1;
        while (at > 0 && !indicator.isOnlyChoices() && steps(bestFirst.get(at - 1), bestFirst.get(at)) == 0) {
            at--;
        }
        return Math.max(
                1, Math.abs(bestFirst.get(at).thousandths() - bestFirst.get(0).thousandths()));
    }

    private static List<Band> bands(ModelParts parts, Indicator indicator) {
        if (parts instanceof ModelParts.Weighted weighted) {
            return weighted.weighed().stream()
                    .filter(one -> one.indicator().equals(indicator))
                    .flatMap(one -> one.bands().stream())
                    .toList();
        }
        if (parts instanceof ModelParts.Matrix matrix) {
            return (matrix.likelihood().indicator().equals(indicator) ? matrix.likelihood() : matrix.severity())
                    .bands();
        }
        return List.of();
    }

    private static long unit(int decimals) {
        long unit = Quantity.ONE;
        for (int i = 0; i < decimals; i++) {
            unit /= 10;
        }
        return unit;
    }
}
