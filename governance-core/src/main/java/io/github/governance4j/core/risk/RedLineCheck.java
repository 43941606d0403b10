package io.github.governance4j.core.risk;

import io.github.governance4j.core.rights.review.Bar;
import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.rights.review.RightsReview;
import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.core.rulebook.Sign;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds what no model may count: the use of a right, and what the law keeps out of any score (权利审查). It reads the words a model is
 * written in; readings are numbers and say nothing of it.
 */
final class RedLineCheck {
    /**
     * Petition, complaint and suit; refusing mediation; speech; descent, belief, health, marriage. The other lines speak of points and what
     * points lead to: a model that counts the injured finds nobody guilty.
     */
    private static final Set<String> LINES = Set.of("RL04", "RL05", "RL07", "RL09");

    private final Consumer<ModelFinding> tell;

    private RedLineCheck(Consumer<ModelFinding> tell) {
        this.tell = tell;
    }

    static void of(ModelParts parts, Consumer<ModelFinding> tell) {
        RedLineCheck check = new RedLineCheck(tell);
        check.blocked(parts.head().title(), Where.MODEL);
        List<Indicator> all = parts.indicators();
        for (int i = 0; i < all.size(); i++) {
            check.indicator(all.get(i), i);
            List<Band> bands = bands(parts, i);
            for (int b = 0; b < bands.size(); b++) {
                check.blocked(bands.get(b).title(), Where.band(i, b));
            }
        }
    }

    private static List<Band> bands(ModelParts parts, int indicator) {
        if (parts instanceof ModelParts.Weighted weighted) {
            return weighted.weighed().get(indicator).bands();
        }
        if (parts instanceof ModelParts.Matrix matrix) {
            return (indicator == 0 ? matrix.likelihood() : matrix.severity()).bands();
        }
        return List.of();
    }

    private void indicator(Indicator indicator, int index) {
        flags(indicator.title()).forEach(flag -> tell(flag, indicator.title(), Where.indicator(index)));
        blocked(indicator.unit(), Where.indicator(index));
        for (int c = 0; c < indicator.choices().size(); c++) {
            blocked(indicator.choices().get(c).title(), new Where(Where.Part.CHOICE, index, c));
        }
    }

    // A name of a value by itself says too little for doubts: the “伤残” of a consequence is nobody's health.
    private void blocked(String title, Where where) {
        flags(title).stream().filter(flag -> flag.bar() == Bar.BLOCKED).forEach(flag -> tell(flag, title, where));
    }

    private static List<Flag> flags(String title) {
        // Whichever way is worse, what is counted is held against somebody.
        return RightsReview.shipped().of(RuleText.of(title, Sign.DEDUCTION)).flags().stream()
                .filter(flag -> LINES.contains(flag.code()))
                .toList();
    }

    private void tell(Flag flag, String title, Where where) {
        ModelFault fault = flag.bar() == Bar.BLOCKED ? ModelFault.CROSSES_RED_LINE : ModelFault.MAY_CROSS_RED_LINE;
        tell.accept(ModelFinding.of(fault, where)
                .with("title", title)
                .with("line", flag.code())
                .with("found", flag.at().words())
                .with("basis", flag.line().basis()));
    }
}
