package io.github.governance4j.examples.county.village;

import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Worth;
import java.util.SplittableRandom;

/**
 * What stands in the column {@code amount} (数量): points chosen for a range, hours for a ladder, so much of an amount for a band; nothing
 * for an item of a fixed worth. Now and then it is missing, or one beyond the end.
 */
final class Amounts implements Worth.Cases<String> {
    private static final int THOUSAND = 1000;
    private static final int MISSING = 10;
    private static final int BEYOND = 15;
    private static final long ONE = 100;
    private static final long MOST_HOURS = 8;

    private final SplittableRandom chance;

    private Amounts(SplittableRandom chance) {
        this.chance = chance;
    }

    static String any(Worth worth, SplittableRandom chance) {
        return worth.match(new Amounts(chance));
    }

    /** About what one deed brings, to tell small deeds from great ones. */
    static Points usualWorth(Worth worth) {
        return worth.match(USUAL);
    }

    @Override
    public String fixed(Worth.Fixed worth) {
        return "";
    }

    @Override
    public String range(Worth.Range worth) {
        int drawn = chance.nextInt(THOUSAND);
        if (drawn < MISSING) {
            return "";
        }
        long least = worth.least().hundredths();
        long most = worth.most().hundredths();
        if (drawn < BEYOND) {
            return text(most + ONE);
        }
        // Whole and half points, the ends among them.
        long halves = (most - least) / (ONE / 2);
        return text(Math.min(most, least + chance.nextLong(halves + 1) * (ONE / 2)));
    }

    @Override
    public String step(Worth.Step worth) {
        return chance.nextInt(THOUSAND) < MISSING ? "" : text(ONE * (1 + chance.nextLong(MOST_HOURS)));
    }

    @Override
    public String band(Worth.Band worth) {
        if (chance.nextInt(THOUSAND) < MISSING) {
            return "";
        }
        long above = worth.above().hundredths();
        long per = worth.per().hundredths();
        long steps =
                worth.through().map(end -> (end.hundredths() - above) / per).orElse(20L);
        return text(above + per * (1 + chance.nextLong(Math.max(1, steps))));
    }

    @Override
    public String all(Worth.All worth) {
        return "";
    }

    @Override
    public String asWritten(Worth.AsWritten worth) {
        return "";
    }

    private static String text(long hundredths) {
        return Plain.text(Points.ofHundredths(hundredths));
    }

    private static final Worth.Cases<Points> USUAL = new Worth.Cases<>() {
        @Override
        public Points fixed(Worth.Fixed worth) {
            return worth.points();
        }

        @Override
        public Points range(Worth.Range worth) {
            return worth.most();
        }

        @Override
        public Points step(Worth.Step worth) {
            return worth.points();
        }

        @Override
        public Points band(Worth.Band worth) {
            return worth.most().orElse(worth.points());
        }

        @Override
        public Points all(Worth.All worth) {
            return Points.of("100");
        }

        @Override
        public Points asWritten(Worth.AsWritten worth) {
            return Points.of("100");
        }
    };
}
