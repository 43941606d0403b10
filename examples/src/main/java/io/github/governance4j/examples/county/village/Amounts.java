package io.github.governance4j.examples.county.village;

import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Worth;
import java.util.SplittableRandom;

/** What stands in the column {@code amount} (数量): nothing for an item of a fixed worth. */
final class Amounts {
    private Amounts() {}

    static String any(Worth worth, SplittableRandom chance) {
        return "";
    }

    /** About what one deed brings, to tell small deeds from great ones. */
    static Points usualWorth(Worth worth) {
        return worth.match(new Worth.Cases<>() {
            @Override
            public Points fixed(Worth.Fixed fixed) {
                return fixed.points();
            }

            @Override
            public Points asWritten(Worth.AsWritten written) {
                return Points.of("1");
            }
        });
    }
}
