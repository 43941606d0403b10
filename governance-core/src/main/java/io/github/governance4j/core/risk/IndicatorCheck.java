package io.github.governance4j.core.risk;

import java.util.List;
import java.util.function.Consumer;

/** Finds what is wrong with the numbers of one indicator. */
final class IndicatorCheck {
    private final Indicator indicator;
    private final int index;
    private final Consumer<ModelFinding> tell;

    private IndicatorCheck(Indicator indicator, int index, Consumer<ModelFinding> tell) {
        this.indicator = indicator;
        this.index = index;
        this.tell = tell;
    }

    static void of(Indicator indicator, int index, Consumer<ModelFinding> tell) {
        IndicatorCheck check = new IndicatorCheck(indicator, index, tell);
        if (check.span()) {
            check.choices();
            check.assumed();
        }
    }

    private boolean span() {
        Quantity least = indicator.least();
        Quantity most = indicator.most();
        if (ShapeCheck.isTooLarge(least.thousandths()) || ShapeCheck.isTooLarge(most.thousandths())) {
            tell(ModelFault.NUMBER_TOO_LARGE, Where.indicator(index), least + " … " + most);
            return false;
        }
        boolean isSound = indicator.decimals() >= 0
                && indicator.decimals() <= 3
                && least.compareTo(most) <= 0
                && least.hasAtMost(indicator.decimals())
                && most.hasAtMost(indicator.decimals());
        if (!isSound) {
            tell(ModelFault.WRONG_SPAN, Where.indicator(index), least + " … " + most);
        }
        return isSound;
    }

    private void choices() {
        List<Choice> choices = indicator.choices();
        if (choices.size() > Model.MOST_BANDS) {
            tell(ModelFault.TOO_MANY_BANDS, Where.indicator(index), choices.size());
        }
        for (int c = 0; c < choices.size(); c++) {
            Quantity value = choices.get(c).value();
            boolean follows = c == 0 || value.compareTo(choices.get(c - 1).value()) > 0;
            if (!follows || !isNumber(value)) {
                tell(ModelFault.WRONG_CHOICE, new Where(Where.Part.CHOICE, index, c), value);
            }
        }
    }

    private void assumed() {
        indicator.missing().value().ifPresent(value -> {
            boolean isChoice = !indicator.isOnlyChoices()
                    || indicator.choices().stream()
                            .anyMatch(choice -> choice.value().equals(value));
            if (!isChoice || !isNumber(value)) {
                tell(ModelFault.WRONG_ASSUMED_VALUE, Where.indicator(index), value);
            }
        });
    }

    private boolean isNumber(Quantity value) {
        return value.compareTo(indicator.least()) >= 0
                && value.compareTo(indicator.most()) <= 0
                && value.hasAtMost(indicator.decimals());
    }

    private void tell(ModelFault fault, Where where, Object value) {
        tell.accept(ModelFinding.of(fault, where).with("value", value));
    }
}
