package io.github.governance4j.testkit.points;

import static io.github.governance4j.testkit.points.LedgerOutsider.below;
import static io.github.governance4j.testkit.points.LedgerOutsider.number;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.points.PointsRefusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works a score out again: which item, what it is worth, what caps leave, how long it lasts. */
final class ScoreOutsider {
    /** The first day there is: where a lifetime begins. */
    private static final LocalDate FIRST_DAY_OF_ALL = LocalDate.of(1900, 1, 1);

    private static final long MOST_OF_ONE_ACT = 1_000_000_00;

    private ScoreOutsider() {}

    static void againstTheAmount(Evidence evidence, Set<PointsRefusal> against) {
        if (evidence.find("points.amount.missing").isPresent()) {
            against.add(PointsRefusal.AMOUNT_MISSING);
        }
        boolean outside = below(evidence, "points.amount.bounds").stream()
                .anyMatch(e -> number(e, "amount") < number(e, "least") || number(e, "amount") > number(e, "most"));
        boolean tooMuch =
                below(evidence, "points.amount.too-much").stream().anyMatch(e -> number(e, "most") == MOST_OF_ONE_ACT);
        if (outside || tooMuch) {
            against.add(PointsRefusal.AMOUNT_OUT_OF_BOUNDS);
        }
    }

    static Map<String, Long> granted(Evidence evidence) {
        Map<String, Long> granted = new HashMap<>();
        LocalDate day = evidence.fact("day").day();
        long worth = worth(evidence, day, granted);
        Evidence item = below(evidence, "points.item").get(0);
        granted.put("item " + chosen(evidence, worth).orElse(item.fact("item").word()), 1L);
        long counts = leftByCaps(evidence, worth);
        granted.put("granted", counts);
        granted.put("lost", worth - counts);
        count(evidence, day, counts, granted);
        String effect =
                item.find("points.item.classified").orElseThrow().fact("effect").word();
        granted.put("redeemable", effect.equals("HONOUR") ? 0L : 1L);
        if (!effect.equals("HONOUR")) {
            lastDay(evidence, "points.lapse", day).ifPresent(last -> granted.put("last-day", last));
        }
        lastDay(evidence, "points.standing.lapse", day).ifPresent(last -> granted.put("standing-last-day", last));
        evidence.find("points.base").ifPresent(base -> granted.put("base", number(base, "base")));
        evidence.find("points.base.settled").ifPresent(base -> granted.put("base", number(base, "added")));
        return granted;
    }

    /** What the tightest cap leaves of what is asked. */
    static long leftByCaps(Evidence evidence, long asked) {
        return Math.min(
                asked,
                caps(evidence).stream()
                        .mapToLong(cap -> Math.max(0, number(cap, "cap") - number(cap, "used-before")))
                        .min()
                        .orElse(asked));
    }

    /** What counts, for each cap. */
    static void count(Evidence evidence, LocalDate day, long counts, Map<String, Long> into) {
        for (Evidence cap : caps(evidence)) {
            String period = cap.code().equals("points.cap.life")
                    ? "LIFE"
                    : cap.fact("period").word();
            String member =
                    cap.code().equals("points.cap.member") ? cap.fact("member").word() : "";
            into.put(tally("CAP", cap.fact("group").word(), period, day, member), counts);
        }
    }

    private static List<Evidence> caps(Evidence evidence) {
        return below(evidence, "points.cap", "points.cap.life", "points.cap.member");
    }

    /** The name of a running count, as {@link LedgerOutcome} writes it. */
    static String tally(String kind, String name, String period, LocalDate day, String member) {
        return kind + " " + name + " " + period + " " + firstDay(period, day) + " " + member;
    }

    /** The last day of something that begins on a day, whichever of its ends comes first. */
    static Optional<Long> lastDay(Evidence evidence, String code, LocalDate from) {
        return below(evidence, code, code + ".reset", code + ".either").stream()
                .map(lapse -> {
                    long byMonths = lapse.code().endsWith(".reset")
                            ? Long.MAX_VALUE
                            : from.plusMonths(number(lapse, "months")).toEpochDay();
                    long byReset = lapse.code().endsWith(code) ? Long.MAX_VALUE : number(lapse, "reset") - 1;
                    return Math.min(byMonths, byReset);
                })
                .findFirst();
    }

    private static Optional<String> chosen(Evidence evidence, long worth) {
        List<Evidence> fits = below(evidence, "points.fits");
        Optional<Evidence> highest =
                fits.stream().reduce((best, next) -> number(next, "worth") > number(best, "worth") ? next : best);
        return highest.filter(best -> number(best, "worth") == worth)
                .map(best -> best.fact("item").word());
    }

    private static long worth(Evidence evidence, LocalDate day, Map<String, Long> granted) {
        Optional<Evidence> ladder = below(evidence, "points.worth.ladder", "points.worth.ladder.life").stream()
                .findFirst();
        if (ladder.isPresent()) {
            return climbed(ladder.get(), day, granted);
        }
        Optional<Evidence> scale = evidence.find("points.worth.scale");
        if (scale.isPresent()) {
            long amount = number(scale.get(), "amount");
            return below(scale.get(), "points.worth.band", "points.worth.band.open").stream()
                    .mapToLong(band -> paid(band, amount))
                    .sum();
        }
        return number(
                below(evidence, "points.worth.fixed", "points.worth.range").get(0), "worth");
    }

    private static long climbed(Evidence ladder, LocalDate day, Map<String, Long> granted) {
        long now = number(ladder, "total-before") + number(ladder, "added");
        long reached = below(ladder, "points.worth.step").stream()
                .filter(step -> number(step, "threshold") <= now)
                .mapToLong(step -> number(step, "points"))
                .max()
                .orElse(0);
        long worth = Math.max(0, reached - number(ladder, "paid-before"));
        String period =
                ladder.code().endsWith(".life") ? "LIFE" : ladder.fact("period").word();
        String name = ladder.fact("ladder").word();
        granted.put(tally("TOTAL", name, period, day, ""), number(ladder, "added"));
        granted.put(tally("PAID", name, period, day, ""), worth);
        return worth;
    }

    private static long paid(Evidence band, long amount) {
        long end = band.code().endsWith(".open") ? amount : Math.min(amount, number(band, "through"));
        long steps = Math.max(0, end - number(band, "above")) / number(band, "per");
        long pays = steps * number(band, "pays");
        return band.because().stream().mapToLong(limit -> number(limit, "most")).reduce(pays, Math::min);
    }

    private static LocalDate firstDay(String period, LocalDate day) {
        LocalDate month = LocalDate.of(day.getYear(), day.getMonth(), 1);
        return switch (period) {
            case "MONTH" -> month;
            case "QUARTER" -> month.minusMonths((day.getMonthValue() - 1) % 3);
            case "HALF_YEAR" -> month.minusMonths((day.getMonthValue() - 1) % 6);
            case "YEAR" -> LocalDate.of(day.getYear(), 1, 1);
            case "LIFE" -> FIRST_DAY_OF_ALL;
            default -> throw new IllegalArgumentException("no such period: " + period);
        };
    }
}
