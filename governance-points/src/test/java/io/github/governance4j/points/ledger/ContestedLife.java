package io.github.governance4j.points.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Some months of a contested account, step by step. */
public final class ContestedLife {
    static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    private static final String HELP = "help";
    private static final List<String> AWARDS = List.of("year", "short", "capped", "honour", HELP);
    private static final List<String> BREACHES = List.of("litter", "noise");

    private ContestedLife() {}

    /**
     * One thing done: what, on which thing, so many days after the last; and so many days before it was recorded, if it takes something back or
     * objects.
     */
    public record Step(int what, int which, int gap, int back) {
        public Step(int what, int which, int gap) {
            this(what, which, gap, 0);
        }
    }

    /** How an objection ends. */
    enum End {
        UPHELD,
        REJECTED,
        WITHDRAWN,
        WAITING
    }

    /** Lives through the steps; ids and days are the same whether anybody objects or not. */
    public static LocalDate live(Contested one, List<Step> steps, boolean objecting, boolean takingAll) {
        return live(one, steps, objecting, takingAll, true);
    }

    static LocalDate live(Contested one, List<Step> steps, boolean objecting, boolean takingAll, boolean upholding) {
        LocalDate day = FIRST;
        List<String> awards = new ArrayList<>();
        List<String> decisions = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            day = day.plusDays(step.gap());
            String id = "e" + i;
            switch (step.what()) {
                case 0, 1, 2, 3 -> {
                    String award = AWARDS.get(step.which() % AWARDS.size());
                    if (award.equals(HELP)) {
                        one.help(id, String.valueOf(1 + step.which() % 9), day);
                    } else {
                        one.earn(id, award, day);
                    }
                    awards.add(id);
                }
                case 4 -> one.spend(id, String.valueOf(1 + step.which() % 6), day);
                case 5, 6 -> {
                    one.deduct(id, BREACHES.get(step.which() % BREACHES.size()), day.minusDays(10));
                    decisions.add(id);
                }
                case 7 -> {
                    if (takingAll && step.which() % 4 == 0) {
                        one.deduct(id, "everything", day.minusDays(10));
                        decisions.add(id);
                    } else {
                        one.tick(day);
                    }
                }
                case 8 -> {
                    boolean deduction = step.which() % 7 == 6;
                    one.takeBack(id, pick(deduction ? decisions : awards, step), day.minusDays(step.back()), day);
                    decisions.add(id);
                }
                case 9 -> {
                    if (objecting) {
                        one.object(id, pick(decisions, step), day.minusDays(step.back()), day);
                    }
                }
                default -> {
                    if (objecting) {
                        end(
                                one,
                                id,
                                pick(decisions, step),
                                day,
                                upholding || step.which() % 4 != 0 ? End.values()[step.which() % 4] : End.WAITING);
                    }
                }
            }
        }
        return day;
    }

    private static String pick(List<String> from, Step step) {
        return from.isEmpty() ? "nothing" : from.get(from.size() - 1 - step.which() % Math.min(3, from.size()));
    }

    static void end(Contested one, String id, String decision, LocalDate day, End end) {
        switch (end) {
            case UPHELD -> one.uphold(id, decision, day);
            case REJECTED -> one.reject(id, decision, day);
            case WITHDRAWN -> one.withdraw(id, decision, day);
            case WAITING -> one.tick(day);
        }
    }
}
