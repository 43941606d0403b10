package io.github.governance4j.core.risk;

/** Whether a model's own numbers rise with what is worse, whatever the readings. */
final class Order {
    private Order() {}

    /** Whether points, floors and ranges of scores all rise; then nothing that gets worse can lower anything. */
    static boolean isRising(Engine engine, int indicator) {
        Scale scale = engine.scales[indicator];
        for (int k = 1; k < scale.size(); k++) {
            if (engine.floor(indicator, k) < engine.floor(indicator, k - 1)) {
                return false;
            }
        }
        if (engine instanceof WeightedEngine weighted) {
            for (int k = 1; k < scale.size(); k++) {
                if (weighted.counts(indicator, k) < weighted.counts(indicator, k - 1)) {
                    return false;
                }
            }
            return weighted.grades().isRising();
        }
        return engine instanceof ProductEngine product
                && engine.indicator(indicator).worse() == Worse.UP
                && product.grades().isRising();
    }
}
