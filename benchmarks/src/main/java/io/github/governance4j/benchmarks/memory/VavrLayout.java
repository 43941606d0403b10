package io.github.governance4j.benchmarks.memory;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.vavr.collection.Queue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What somebody writes with Immutables and Vavr: values that hold persistent collections, in a map by name. Written as records, which hold
 * the very fields that Immutables would generate; dates are dates.
 */
final class VavrLayout implements Layout {
    private final Map<StreamId, Household> households;

    /**
     * Builds all accounts.
     *
     * @param accounts how many
     * @param shared whether equal dates are one object, as only who has measured it would do
     */
    VavrLayout(int accounts, boolean shared) {
        Map<LocalDate, LocalDate> dates = new HashMap<>();
        UnaryOperator<LocalDate> kept = shared ? day -> dates.computeIfAbsent(day, same -> same) : day -> day;
        households = new HashMap<>(2 * accounts);
        for (int i = 0; i < accounts; i++) {
            households.put(stream(i), household(i, kept));
        }
    }

    private record Lot(CommandId entry, Points points, LocalDate earned, LocalDate lastDay) {}

    private record UsageKey(String group, PeriodKind period, LocalDate start) {}

    private record Household(
            StreamId id,
            PersonId member,
            Queue<Lot> lots,
            io.vavr.collection.Map<UsageKey, Points> usages,
            Points standing) {}

    private static Household household(int account, UnaryOperator<LocalDate> kept) {
        Queue<Lot> lots = Queue.empty();
        Points standing = Points.ZERO;
        for (int j = 0; j < MemoryWork.LOTS; j++) {
            LocalDate day = MemoryWork.day(account, j);
            Points points = Points.ofHundredths(MemoryWork.points(account, j));
            lots = lots.append(new Lot(
                    OurAccounts.entry(account, j),
                    points,
                    kept.apply(day),
                    kept.apply(day.plusMonths(MemoryWork.MONTHS))));
            standing = standing.plus(points);
        }
        io.vavr.collection.Map<UsageKey, Points> usages = io.vavr.collection.HashMap.empty();
        for (int j = 0; j < MemoryWork.COUNTERS; j++) {
            LocalDate start = kept.apply(LocalDate.ofEpochDay(MemoryWork.start(account, j)));
            usages = usages.put(
                    new UsageKey(MemoryWork.group(j), MemoryWork.period(j), start),
                    Points.ofHundredths(MemoryWork.points(account, MemoryWork.deed(j))));
        }
        return new Household(stream(account), OurAccounts.member(account), lots, usages, standing);
    }

    private static StreamId stream(int account) {
        return OurAccounts.stream(account);
    }

    @Override
    public long redeemable(int account) {
        LocalDate on = MemoryWork.firstLastDay(account);
        return of(account)
                .lots()
                .filter(lot -> !lot.earned().isAfter(on) && !lot.lastDay().isBefore(on))
                .map(lot -> lot.points().hundredths())
                .sum()
                .longValue();
    }

    @Override
    public long lot(int account, int lot) {
        return of(account).lots().get(lot).points().hundredths();
    }

    @Override
    public long lastDay(int account, int lot) {
        return of(account).lots().get(lot).lastDay().toEpochDay();
    }

    @Override
    public long counted(int account, int counter) {
        LocalDate start = LocalDate.ofEpochDay(MemoryWork.start(account, counter));
        return of(account)
                .usages()
                .get(new UsageKey(MemoryWork.group(counter), MemoryWork.period(counter), start))
                .map(Points::hundredths)
                .getOrElse(0L);
    }

    @Override
    public long standing(int account) {
        return of(account).standing().hundredths();
    }

    private Household of(int account) {
        return Optional.ofNullable(households.get(stream(account))).orElseThrow();
    }
}
