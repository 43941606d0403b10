package io.github.governance4j.benchmarks.points;

import io.github.governance4j.core.time.PeriodKind;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the rules, in no library's words.
 *
 * @param code its code
 * @param worth of one act, in hundredths
 * @param redeemable whether it can be spent, or is for standing only
 * @param months how long it can be spent, or 0 for ever
 * @param limits what bounds it: a cap shared by four rules, and for some a cool-down, once a period
 */
record Act(String code, int worth, boolean redeemable, int months, List<Limit> limits) {
    /** How many rules there are. */
    static final int RULES = 128;
    /** How many members an account has. */
    static final int MEMBERS = 3;

    private static final PeriodKind[] KINDS = {
        PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR, PeriodKind.HALF_YEAR, PeriodKind.LIFE
    };

    /**
     * A most that counts in a period.
     *
     * @param group what shares it
     * @param coolDown whether it lets the act count once, rather than so many points
     * @param most in hundredths
     * @param period the calendar period it begins anew with
     * @param eachMember whether each member is counted apart
     * @param column the first of its running counts among those of an account: one, or one for each member
     */
    record Limit(String group, boolean coolDown, int most, PeriodKind period, boolean eachMember, int column) {}

    /** {@return all of them; always the same} */
    static List<Act> all() {
        List<Act> all = new ArrayList<>();
        int column = RULES / 4;
        for (int i = 0; i < RULES; i++) {
            String code = "A" + (100 + i);
            int worth = 100 * (1 + i % 10) + (i % 3 == 0 ? 50 : 0);
            List<Limit> limits = new ArrayList<>();
            int group = i / 4;
            if (group % 8 != 7) {
                PeriodKind period = KINDS[group % KINDS.length];
                limits.add(new Limit("G" + group, false, most(period), period, false, group));
            }
            if (i % 8 == 1) {
                limits.add(new Limit(code, true, worth, PeriodKind.MONTH, false, column++));
            } else if (i % 16 == 2) {
                limits.add(new Limit(code, true, worth, PeriodKind.QUARTER, true, column));
                column += MEMBERS;
            }
            all.add(new Act(code, worth, i % 4 != 3, new int[] {12, 24, 6, 0}[i / 2 % 4], List.copyOf(limits)));
        }
        return List.copyOf(all);
    }

    /**
     * {@return how many running counts an account can have}
     *
     * @param acts the rules
     */
    static int columns(List<Act> acts) {
        return acts.stream()
                .flatMap(act -> act.limits().stream())
                .mapToInt(limit -> limit.column() + (limit.eachMember() ? MEMBERS : 1))
                .max()
                .orElse(0);
    }

    private static int most(PeriodKind period) {
        return switch (period) {
            case MONTH -> 800;
            case QUARTER -> 1000;
            case HALF_YEAR -> 1500;
            case YEAR -> 2000;
            case LIFE -> 3000;
        };
    }
}
