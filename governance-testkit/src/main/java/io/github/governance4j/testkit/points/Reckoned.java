package io.github.governance4j.testkit.points;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.CapScope;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.scoring.Tally;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The catalogue's rules worked out once more, the slow and plain way, to hold the decider's answers against. Hundredths throughout. */
final class Reckoned {
    private Reckoned() {}

    /** The caps an act under an item meets: those stated, and the one a worth given once a period implies; of two that count the same the lower. */
    static List<Cap> caps(Item item) {
        List<Cap> all = new ArrayList<>(item.caps());
        Per per = item.per();
        if (item.worth() instanceof Worth.Fixed fixed && per.period().isPresent()) {
            all.add(new Cap(
                    new CapGroup(item.code()), fixed.points(), per.period().get(), scope(per)));
        }
        if (item.worth() instanceof Worth.Range range && per.period().isPresent()) {
            all.add(new Cap(
                    new CapGroup(item.code()), range.most(), per.period().get(), scope(per)));
        }
        return all.stream()
                .filter(cap -> all.stream()
                        .noneMatch(
                                other -> sameCount(cap, other) && other.most().compareTo(cap.most()) < 0))
                .distinct()
                .toList();
    }

    private static CapScope scope(Per per) {
        return per.unit() == Per.Unit.MEMBER_PERIOD ? CapScope.MEMBER : CapScope.ACCOUNT;
    }

    private static boolean sameCount(Cap cap, Cap other) {
        return cap.group().equals(other.group()) && cap.period() == other.period() && cap.scope() == other.scope();
    }

    /** What a cap counts for one member's act on a day. */
    static Tally tally(Cap cap, PersonId member, long day) {
        Optional<PersonId> whose = cap.scope() == CapScope.MEMBER ? Optional.of(member) : Optional.empty();
        return new Tally(Tally.Kind.CAP, cap.group().value(), cap.period(), firstDay(cap.period(), day), whose);
    }

    /** The first day of a period, by walking back to it. */
    static long firstDay(PeriodKind period, long day) {
        LocalDate first = LocalDate.ofEpochDay(day).withDayOfMonth(1);
        return switch (period) {
            case MONTH -> first.toEpochDay();
            case QUARTER -> back(first, 3);
            case HALF_YEAR -> back(first, 6);
            case YEAR -> back(first, 12);
            case LIFE -> PeriodKind.LIFE.firstDay(day);
        };
    }

    private static long back(LocalDate first, int months) {
        LocalDate day = first;
        while ((day.getMonthValue() - 1) % months != 0) {
            day = day.minusMonths(1);
        }
        return day.toEpochDay();
    }

    /** The last day of something earned on a day. */
    static OptionalLong lastDay(Validity validity, long earned) {
        LocalDate day = LocalDate.ofEpochDay(earned);
        OptionalLong byMonths = validity.months() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(day.plusMonths(validity.months()).toEpochDay());
        OptionalLong byReset = validity.resetsOn().stream()
                .mapToLong(on -> dayBeforeNext(on, day))
                .findFirst();
        return Stream.of(byMonths, byReset).flatMapToLong(OptionalLong::stream).min();
    }

    private static long dayBeforeNext(MonthDay on, LocalDate after) {
        LocalDate last = after;
        while (!begins(on, last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last.toEpochDay();
    }

    private static boolean begins(MonthDay on, LocalDate day) {
        boolean leapless = on.equals(MonthDay.of(2, 29)) && !day.isLeapYear();
        return MonthDay.from(day).equals(leapless ? MonthDay.of(2, 28) : on);
    }

    /** How long a deduction of a size lasts. */
    static Validity lasting(Terms terms, long size) {
        for (Terms.Decay decay : terms.deductions()) {
            if (decay.through().isEmpty() || size <= decay.through().get().hundredths()) {
                return decay.lasts();
            }
        }
        return Validity.FOREVER;
    }

    /** The steps of a ladder that are in force, lowest first. */
    static List<Worth.Step> steps(Catalogue catalogue, Series ladder) {
        return catalogue.items().stream()
                .filter(Item::isScored)
                .map(Item::worth)
                .filter(Worth.Step.class::isInstance)
                .map(Worth.Step.class::cast)
                .filter(step -> step.ladder().equals(ladder))
                .sorted(Comparator.comparing(Worth.Step::threshold))
                .toList();
    }

    /** What a ladder pays in all once its total is so much. */
    static long ladder(Catalogue catalogue, Series ladder, long total) {
        long points = 0;
        for (Worth.Step step : steps(catalogue, ladder)) {
            points = step.threshold().hundredths() <= total ? step.points().hundredths() : points;
        }
        return points;
    }

    /** What an amount is worth over the bands of a scale that are in force. */
    static long scale(Catalogue catalogue, Series scale, long amount) {
        long worth = 0;
        for (Item item : catalogue.items()) {
            if (item.isScored()
                    && item.worth() instanceof Worth.Band band
                    && band.scale().equals(scale)) {
                long end = band.through().map(Amount::hundredths).orElse(Long.MAX_VALUE);
                long within = Math.max(0, Math.min(end, amount) - band.above().hundredths());
                long wholeSteps =
                        (within - within % band.per().hundredths()) / band.per().hundredths();
                long paid = wholeSteps * band.points().hundredths();
                worth += band.most().isPresent()
                        ? Math.min(paid, band.most().get().hundredths())
                        : paid;
            }
        }
        return worth;
    }

    /** Where a scale ends, if it does. */
    static OptionalLong end(Catalogue catalogue, Series scale) {
        List<Worth.Band> bands = catalogue.items().stream()
                .map(Item::worth)
                .filter(Worth.Band.class::isInstance)
                .map(Worth.Band.class::cast)
                .filter(band -> band.scale().equals(scale))
                .toList();
        return bands.stream().anyMatch(band -> band.through().isEmpty())
                ? OptionalLong.empty()
                : bands.stream()
                        .mapToLong(band -> band.through().orElseThrow().hundredths())
                        .max();
    }

    /** What a fact names and the rulebook must have. */
    static <T> T known(Optional<T> found) {
        return found.orElseThrow(
                () -> new AssertionError("a fact names an edition or an item the rulebook does not have"));
    }
}
