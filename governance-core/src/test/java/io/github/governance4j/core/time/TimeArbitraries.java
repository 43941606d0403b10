package io.github.governance4j.core.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Days, calendars and limits; crowded where calendars are interesting: long holidays, the edges of what is known. */
final class TimeArbitraries extends DomainContextBase {
    static final RegionalHolidays TIBETAN_NEW_YEAR = RegionalHolidays.resting(
                    "XZ",
                    new HolidayNotice(2025, "example notice"),
                    "藏历新年",
                    LocalDate.of(2025, 2, 28),
                    LocalDate.of(2025, 3, 3))
            .working("藏历新年", LocalDate.of(2025, 3, 8));

    static Arbitrary<LocalDate> days() {
        long knownFrom = WorkCalendar.china().knownFrom().toEpochDay();
        long knownUntil = WorkCalendar.china().knownUntil().toEpochDay();
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(knownFrom - 400, knownUntil + 400)),
                        Tuple.of(1, Arbitraries.longs().between(knownFrom - 20, knownFrom + 20)),
                        Tuple.of(1, Arbitraries.longs().between(knownUntil - 40, knownUntil + 20)),
                        Tuple.of(
                                1,
                                Arbitraries.of(WorkCalendar.china().notices().stream()
                                                .map(notice -> LocalDate.of(notice.year(), 9, 20)
                                                        .toEpochDay())
                                                .toList())
                                        .flatMap(day -> Arbitraries.longs().between(day, day + 25))))
                .withoutEdgeCases()
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<RegionalHolidays> regional() {
        Arbitrary<ArrangedDay> day = Combinators.combine(days(), Arbitraries.of(true, false))
                .as((date, rest) -> new ArrangedDay(date, "regional day", rest));
        return day.list()
                .ofMaxSize(30)
                .withoutEdgeCases()
                .flatMap(list -> Combinators.combine(
                                Arbitraries.integers().between(1999, 2012),
                                Arbitraries.integers().between(2020, 2031))
                        .as((first, last) -> covering("R", first, last, list)));
    }

    static RegionalHolidays covering(String region, int first, int last, List<ArrangedDay> days) {
        List<ArrangedDay> within = distinct(days).stream()
                .filter(one -> one.day().getYear() >= first && one.day().getYear() <= last)
                .toList();
        return new RegionalHolidays(region, yearly(first, last), within);
    }

    /** A notice for each year, both included. */
    static List<HolidayNotice> yearly(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> new HolidayNotice(year, "example notice"))
                .toList();
    }

    /** One day on which a region rests, and nothing else known of it but that year. */
    static RegionalHolidays rest(LocalDate day) {
        return RegionalHolidays.resting("M", new HolidayNotice(day.getYear(), "example notice"), "more", day);
    }

    /** The calendar with days on which a region works, whose years are all known. */
    static WorkCalendar working(WorkCalendar calendar, List<LocalDate> days) {
        return calendar.with(new RegionalHolidays("W", yearly(1999, 2031), List.of())
                .working("make-up", days.toArray(LocalDate[]::new)));
    }

    private static List<ArrangedDay> distinct(List<ArrangedDay> days) {
        List<ArrangedDay> kept = new ArrayList<>();
        for (ArrangedDay day : days) {
            if (kept.stream().noneMatch(one -> one.day().equals(day.day()))) {
                kept.add(day);
            }
        }
        return kept;
    }

    static Arbitrary<WorkCalendar> calendars() {
        return Arbitraries.oneOf(
                        Arbitraries.just(WorkCalendar.china()),
                        regional().map(days -> WorkCalendar.china().with(days)))
                .withoutEdgeCases();
    }

    static Arbitrary<TimeLimit> limits() {
        return Arbitraries.of(LimitUnit.values())
                .flatMap(TimeArbitraries::limits)
                .withoutEdgeCases();
    }

    static Arbitrary<TimeLimit> limits(LimitUnit unit) {
        int usual = switch (unit) {
            case HOUR -> 500;
            case MONTH -> 30;
            case YEAR -> 4;
            default -> 200;
        };
        Arbitrary<Long> amounts = Arbitraries.longs().between(0, usual);
        Arbitrary<Counting> countings = Arbitraries.of(Counting.values())
                .filter(counting -> unit != LimitUnit.HOUR || counting != Counting.INCLUSIVE);
        Arbitrary<Optional<BusinessHours>> hours = Arbitraries.of(
                Optional.empty(), Optional.of(new BusinessHours(LocalTime.of(9, 0), LocalTime.of(17, 30))));
        return Combinators.combine(amounts, countings, Arbitraries.of(RollOver.values()), hours)
                .as((amount, counting, rollOver, business) -> {
                    TimeLimit.Builder limit = TimeLimit.of("L", amount, unit, "example")
                            .counting(counting)
                            .rollOver(rollOver);
                    business.ifPresent(limit::businessHours);
                    return limit.build();
                });
    }

    static Arbitrary<LocalDateTime> moments() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(0, 86_399).withoutEdgeCases())
                .as((day, second) -> day.atTime(LocalTime.ofSecondOfDay(second)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return days();
    }

    @Provide
    Arbitrary<LocalDateTime> anyMoment() {
        return moments();
    }

    @Provide
    Arbitrary<RegionalHolidays> anyRegional() {
        return regional();
    }

    @Provide
    Arbitrary<WorkCalendar> anyCalendar() {
        return calendars();
    }

    @Provide
    Arbitrary<TimeLimit> anyLimit() {
        return limits();
    }
}
